package io.github.depeche.linguistics.grammar;

/**
 * What the parser sees of a configuration: the templates of Zhang and Nivre (2011), with lemmas and agreement beside forms, the preposition or
 * conjunction that a word already governs, and the punctuation, verbs and conjunctions in between.
 *
 * <p>They come in three parts, told apart by how long they stay as they are: what depends on the buffer alone changes when a word is shifted;
 * what a word on the stack and the words below it show, its dependents on the right left out, stays as long as the word is on the stack; the
 * rest changes with every move.
 */
public final class ParserFeatures {

    private static final int BEFORE = -1;
    private static final int AFTER = -2;
    private static final int TEMPLATES_OF_BUFFER = 19;
    private static final int TEMPLATES_OF_STACK = 51;

    private final TransitionSystem transitions;
    private final FeatureVector out = new FeatureVector();
    private final int size;

    /** By place: 0 for no word, size + 1 and more for the root and beyond. */
    private final int[] form;

    private final int[] lemma;
    private final int[] tag;
    private final int[] agreement;
    private final WordsBetween wordsBetween;

    /** Of a tagged sentence. */
    public ParserFeatures(WordSequence words, TransitionSystem transitions) {
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
        wordsBetween = new WordsBetween(tag);
    }

    /** All features of a configuration; the vector is used again by the next call. */
    public FeatureVector extract(Configuration c) {
        out.clear();
        addBuffer(c.front);
        addStack(c);
        addMoving(c);
        return out;
    }

    /** The features that stay until the next word is shifted. */
    FeatureVector ofBuffer(Configuration c) {
        out.clear();
        addBuffer(c.front);
        return out;
    }

    /** The features that stay as long as the top of the stack {@linkplain #governed governs} the same word and is on the stack. */
    FeatureVector ofStack(Configuration c) {
        out.clear(TEMPLATES_OF_BUFFER);
        addStack(c);
        return out;
    }

    /** The features that change with every move. */
    FeatureVector moving(Configuration c) {
        out.clear(TEMPLATES_OF_BUFFER + TEMPLATES_OF_STACK);
        addMoving(c);
        return out;
    }

    private void addBuffer(int b0) {
        int b1 = b0 + 1;
        int b2 = b0 + 2;
        out.add();
        out.add(tag[b0]);
        out.add(form[b0]);
        out.add(form[b0], tag[b0]);
        out.add(tag[b0], agreement[b0]);
        out.add(lemma[b0], tag[b0]);
        out.add(tag[b1]);
        out.add(form[b1], tag[b1]);
        out.add(tag[b1], agreement[b1]);
        out.add(tag[b2]);
        out.add(form[b2], tag[b2]);
        out.add(tag[b0], tag[b1]);
        out.add(form[b0], form[b1]);
        out.add(form[b0], tag[b1]);
        out.add(tag[b0], form[b1]);
        out.add(tag[b0], tag[b1], tag[b2]);
        out.add(tag[b0], tag[b1], tag[b2], tag[b0 + 3]);
        out.add(form[b0], form[b1], form[b2]);
        out.add(form[b0 - 1], form[b0]);
    }

    private void addStack(Configuration c) {
        int s0 = c.stack(0);
        int s1 = c.stack(1);
        int s2 = c.stack(2);
        int s3 = c.stack(3);
        int s0g = governed(c, s0);
        addWordsOfStack(s0, s1, s2, s3);
        addChildrenOfStack(c, s0, s1);
        addGovernedWordsOfStack(s0, s1, s2, s0g, governed(c, s1));
        addValencyOfStack(c, s0, s1, s0g);
        addDistancesOfStack(s0, s1, s0g);
    }

    private void addWordsOfStack(int s0, int s1, int s2, int s3) {
        out.add(tag[s0]);
        out.add(form[s0]);
        out.add(form[s0], tag[s0]);
        out.add(tag[s0], agreement[s0]);
        out.add(lemma[s0], tag[s0]);
        out.add(tag[s1]);
        out.add(tag[s1], agreement[s1]);
        out.add(lemma[s1], tag[s1]);
        out.add(tag[s2]);
        out.add(form[s2], tag[s2]);
        out.add(lemma[s2], tag[s2]);
        out.add(tag[s1], form[s0], tag[s0]);
        out.add(tag[s1], tag[s0]);
        out.add(tag[s1], agreement[s1], tag[s0], agreement[s0]);
        out.add(tag[s2], tag[s1], tag[s0]);
        out.add(tag[s3], tag[s2], tag[s1], tag[s0]);
    }

    private void addChildrenOfStack(Configuration c, int s0, int s1) {
        int s0l = c.leftmost[s0];
        int s1l = c.leftmost[s1];
        int s1r = c.rightmost[s1];
        int s0l2 = c.leftmostButOne[s0];
        int s1r2 = c.rightmostButOne[s1];
        int[] relation = c.relations;
        out.add(tag[s1], tag[s0], tag[s0l]);
        out.add(tag[s1], tag[s1r], tag[s0]);
        out.add(tag[s1], tag[s1l], tag[s0]);
        out.add(tag[s1], relation[s1r], tag[s0]);
        out.add(tag[s0], relation[s0l]);
        out.add(tag[s1], relation[s1l]);
        out.add(tag[s1], relation[s1r]);
        out.add(lemma[s0], relation[s0l]);
        out.add(tag[s0], form[s0l]);
        out.add(tag[s1], form[s1r]);
        out.add(tag[s0], tag[s0l2], relation[s0l2]);
        out.add(tag[s1], tag[s1r2], relation[s1r2]);
        out.add(tag[s0], relation[s0l], relation[s0l2]);
        out.add(tag[s1], relation[s1r], relation[s1r2], tag[s0]);
    }

    /** « de » of « de Paris », « que » of « que le roi parte ». */
    private void addGovernedWordsOfStack(int s0, int s1, int s2, int s0g, int s1g) {
        out.add(tag[s1], s0g, tag[s0]);
        out.add(lemma[s2], s0g, tag[s1], tag[s0]);
        out.add(tag[s2], tag[s1], s0g, tag[s0]);
        out.add(s1g, s0g, tag[s1], tag[s0]);
        out.add(s0g, lemma[s0]);
    }

    private void addValencyOfStack(Configuration c, int s0, int s1, int s0g) {
        int s0left = Math.min(c.leftValency[s0], 4);
        int s1right = Math.min(c.rightValency[s1], 5);
        int s0l = fold(c.leftRelations[s0]);
        int s1l = fold(c.leftRelations[s1]);
        int s1r = fold(c.rightRelations[s1]);
        out.add(tag[s0], s0left);
        out.add(lemma[s0], s0left);
        out.add(tag[s1], s1right);
        out.add(lemma[s1], s1right);
        out.add(tag[s0], s0l);
        out.add(lemma[s0], s0l);
        out.add(tag[s1], s1r);
        out.add(tag[s1], s1l, tag[s0]);
        out.add(tag[s1], s1r, tag[s0], s0g);
        out.add(tag[s1], agreement[s1], s1l, tag[s0]);
        out.add(tag[s1], s1l, tag[s0], s0l);
    }

    private void addDistancesOfStack(int s0, int s1, int s0g) {
        int toTop = s1 > 0 ? WordsBetween.distance(s1, s0) : 0;
        int beforeTop = s1 > 0 ? wordsBetween.of(s1, s0) : 0;
        out.add(tag[s1], tag[s0], toTop);
        out.add(tag[s1], tag[s0], beforeTop);
        out.add(lemma[s0], toTop, tag[s1]);
        out.add(tag[s1], tag[s0], beforeTop, s0g);
        out.add(tag[s1], tag[s0], s0 > 0 ? tag[s0 - 1] : BEFORE, s1 > 0 ? tag[s1 + 1] : BEFORE);
    }

    private void addMoving(Configuration c) {
        int s0 = c.stack(0);
        int s1 = c.stack(1);
        int s2 = c.stack(2);
        int b0 = c.front;
        addWords(s0, s1, s2, b0);
        addSequences(s0, s1, s2, b0);
        addChildren(c, s0, s1, b0);
        addSecondChildren(c, s0, b0);
        addGovernedWords(c, s0, s1, b0);
        addValency(c, s0, b0);
        addDistances(c, s0, b0);
    }

    private void addWords(int s0, int s1, int s2, int b0) {
        int b1 = b0 + 1;
        out.add(form[s0], tag[s0], tag[b0]);
        out.add(tag[s0], tag[b0]);
        out.add(lemma[s0], tag[s0], tag[b0], agreement[b0]);
        out.add(tag[s0], agreement[s0], tag[b0], agreement[b0]);
        out.add(tag[s0], agreement[s0], lemma[b0]);
        out.add(tag[s1], tag[b0]);
        out.add(tag[s1], form[b0]);
        out.add(tag[s0], tag[b1]);
        out.add(lemma[s0], tag[b1]);
        out.add(tag[s2], tag[b0]);
        out.add(tag[s1], agreement[s1], tag[b0], agreement[b0]);
    }

    private void addSequences(int s0, int s1, int s2, int b0) {
        int b1 = b0 + 1;
        int b2 = b0 + 2;
        out.add(tag[s0], tag[b0], tag[b1]);
        out.add(tag[s1], tag[s0], tag[b0]);
        out.add(tag[s1], tag[s0], tag[b0], tag[b1]);
        out.add(tag[s2], tag[s1], tag[s0], tag[b0]);
        out.add(tag[s0], tag[b0], tag[b1], tag[b2]);
        out.add(tag[s0], tag[b0], lemma[b1]);
    }

    private void addChildren(Configuration c, int s0, int s1, int b0) {
        int s0l = c.leftmost[s0];
        int s0r = c.rightmost[s0];
        int b0l = c.leftmost[b0];
        int[] relation = c.relations;
        out.add(tag[s0], tag[s0l], tag[b0]);
        out.add(tag[s0], tag[s0r], tag[b0]);
        out.add(tag[s0], tag[b0], tag[b0l]);
        out.add(tag[s1], tag[s0], tag[s0r]);
        out.add(tag[s0], relation[s0r], tag[b0]);
        out.add(tag[s0], relation[s0l], tag[b0]);
        out.add(tag[s0], tag[b0], relation[b0l]);
        out.add(tag[s0], relation[s0r]);
        out.add(tag[b0], relation[b0l]);
        out.add(lemma[s0], relation[s0r]);
        out.add(lemma[b0], relation[b0l]);
        out.add(tag[s0], form[s0r]);
        out.add(tag[b0], form[b0l]);
    }

    private void addSecondChildren(Configuration c, int s0, int b0) {
        int[] relation = c.relations;
        int s0r2 = c.rightmostButOne[s0];
        int b0l2 = c.leftmostButOne[b0];
        out.add(tag[s0], tag[s0r2], relation[s0r2]);
        out.add(tag[b0], tag[b0l2], relation[b0l2]);
        out.add(tag[s0], relation[c.rightmost[s0]], relation[s0r2]);
        out.add(tag[b0], relation[c.leftmost[b0]], relation[b0l2]);
    }

    private void addGovernedWords(Configuration c, int s0, int s1, int b0) {
        int s0g = governed(c, s0);
        int s1g = governed(c, s1);
        int b0g = governed(c, b0);
        out.add(lemma[s0], b0g, tag[b0]);
        out.add(tag[s0], b0g, tag[b0]);
        out.add(tag[s0], s0g, tag[b0]);
        out.add(tag[s1], s1g, tag[s0], tag[b0]);
        out.add(b0g, lemma[b0]);
        out.add(tag[s1], tag[s0], b0g, tag[b0]);
        out.add(s1g, tag[s1], form[b0], tag[b0]);
    }

    /**
     * The preposition or conjunction before a word that is its dependent, 0 for none. They stand left of what they govern; on the right only for
     * a parser that reads from right to left.
     */
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

    private void addValency(Configuration c, int s0, int b0) {
        int s0right = Math.min(c.rightValency[s0], 5);
        int b0left = Math.min(c.leftValency[b0], 4);
        int s0l = fold(c.leftRelations[s0]);
        int s0r = fold(c.rightRelations[s0]);
        int b0l = fold(c.leftRelations[b0]);
        out.add(tag[s0], s0right);
        out.add(lemma[s0], s0right);
        out.add(tag[b0], b0left);
        out.add(tag[s0], s0r);
        out.add(lemma[s0], s0r);
        out.add(tag[b0], b0l);
        out.add(tag[s0], agreement[s0], s0l, tag[b0]);
        out.add(tag[s0], s0l, tag[b0], b0l);
        out.add(tag[b0], agreement[b0], b0l, tag[s0]);
    }

    private static int fold(long set) {
        return (int) (((set ^ (set >>> 31)) * 0x9E3779B97F4A7C15L) >>> 32);
    }

    private void addDistances(Configuration c, int s0, int b0) {
        int toFront = s0 > 0 ? WordsBetween.distance(s0, b0) : 0;
        int beforeFront = s0 > 0 ? wordsBetween.of(s0, b0) : 0;
        out.add(tag[s0], tag[b0], toFront);
        out.add(lemma[s0], toFront);
        out.add(lemma[b0], toFront);
        out.add(tag[s0], tag[b0], beforeFront);
        out.add(tag[s0], tag[b0], beforeFront, tag[b0 + 1]);
        out.add(tag[s0], s0 > 0 ? tag[s0 - 1] : BEFORE, s0 > 0 ? tag[s0 + 1] : BEFORE, tag[b0]);
        out.add(Math.min(c.depth, 4), tag[b0], tag[s0]);
        out.add(form[size], tag[s0], tag[b0]);
    }
}
