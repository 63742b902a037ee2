package io.github.depeche.linguistics.grammar;

/** The words of a sentence as the parser's features see them, by place: 0 for no word, size + 1 and more for the root and beyond. */
final class ParserWords {

    static final int BEFORE = -1;
    private static final int AFTER = -2;

    final int size;
    final int[] form;
    final int[] lemma;
    final int[] tag;
    final int[] agreement;
    final WordsBetween between;
    private final TransitionSystem transitions;

    /** Of a tagged sentence. */
    ParserWords(WordSequence words, TransitionSystem transitions) {
        this.transitions = transitions;
        this.size = words.size;
        int length = words.forms.length;
        form = new int[length];
        lemma = new int[length];
        tag = new int[length];
        agreement = new int[length];
        for (int i = 0; i < length; i++) {
            boolean word = i > 0 && i <= size;
            int outside = i == 0 ? BEFORE : AFTER;
            int wordTag = word ? words.tags[i] : outside;
            tag[i] = wordTag;
            form[i] = word ? words.forms[i].folded : outside;
            lemma[i] = word ? words.forms[i].lemma(wordTag) : outside;
            agreement[i] = word ? words.agreements[i] : outside;
        }
        between = new WordsBetween(tag);
    }

    /** The preposition or conjunction that is a word's dependent, 0 for none; read backwards it stands on the right. */
    int governed(Configuration c, int index) {
        if (marks(c, c.leftmost[index])) {
            return form[c.leftmost[index]];
        }
        if (marks(c, c.leftmostButOne[index])) {
            return form[c.leftmostButOne[index]];
        }
        if (marks(c, c.rightmost[index])) {
            return form[c.rightmost[index]];
        }
        return marks(c, c.rightmostButOne[index]) ? form[c.rightmostButOne[index]] : 0;
    }

    private boolean marks(Configuration c, int index) {
        int relation = c.relations[index];
        return relation >= 0 && (relation == transitions.caseRelation || relation == transitions.markRelation);
    }

    /** A set of relations as one number. */
    static int fold(long set) {
        return (int) (((set ^ (set >>> 31)) * 0x9E3779B97F4A7C15L) >>> 32);
    }
}
