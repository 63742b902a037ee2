package io.github.depeche.linguistics;

import io.github.depeche.linguistics.grammar.FeatureVector;
import io.github.depeche.linguistics.grammar.WordForm;
import java.util.Locale;

/**
 * What tells an unmarked end. Of a place: the words on both sides, their looks, dictionary classes and tags, how the document writes them
 * elsewhere, how many small words have capitals in the block, as only beginnings of sentences do. Of a sentence that would lie between two
 * places: length, beginning and end, whether it has a finite verb, the whole of a short title, words that come again behind it («
 * Surdosage Le surdosage peut … »).
 */
final class UnmarkedEndFeatures {

    /** Ends of sentences: at an open place, at a sure end, at the end of the block; the last two with a mark or without. */
    private static final int OPEN = 0;

    private static final int SURE = 2;
    private static final int BLOCK = 4;
    private static final int MARKED = 1;

    private static final int SENTENCE_TEMPLATES = 100;
    private static final int NONE = 7;
    private static final int LONGEST_TITLE = 6;
    private static final int LONGEST_TAGGED_TITLE = 8;
    private static final int SHORTEST_REPEATED = 4;
    private static final int LONGEST_WAIT_FOR_VERB = 25;
    private static final int[] LENGTHS = {1, 2, 3, 4, 6, 8, 12, 20};
    private static final int CAPITAL = FeatureVector.hash("X");

    private final BlockWords words;
    private final DocumentForms document;
    private final FeatureVector out = new FeatureVector();
    private final int count;
    private final WordForm[] forms;
    private final int[] looks;
    private final int[] classes;
    private final int[] looksAndClasses;
    /** How many words there are up to each token that are verbs in the dictionary and nothing else. */
    private final int[] sureVerbs;

    private final int[] capitals;
    private final int[] commas;
    private final int[] colons;
    private final boolean[] smallWordWithCapital;
    private int smallWordsWithCapital;

    UnmarkedEndFeatures(BlockWords words, SentenceCutter cutter, WordClasses wordClasses, DocumentForms document) {
        this.words = words;
        this.document = document;
        forms = words.forms();
        count = forms.length;
        looks = new int[count];
        classes = new int[count];
        looksAndClasses = new int[count];
        sureVerbs = new int[count + 1];
        capitals = new int[count + 1];
        commas = new int[count + 1];
        colons = new int[count + 1];
        smallWordWithCapital = new boolean[count];
        boolean afterEnd = true;
        for (int i = 0; i < count; i++) {
            String form = forms[i].text();
            String wordClass = wordClasses.of(form);
            String look = look(form);
            looks[i] = FeatureVector.hash(look);
            classes[i] = FeatureVector.hash(wordClass);
            looksAndClasses[i] = FeatureVector.hash(look + wordClass);
            sureVerbs[i + 1] = sureVerbs[i] + (isSureVerb(form, wordClass) ? 1 : 0);
            capitals[i + 1] = capitals[i] + (looks[i] == CAPITAL ? 1 : 0);
            commas[i + 1] = commas[i] + (form.charAt(0) == ',' ? 1 : 0);
            colons[i + 1] = colons[i] + (form.charAt(0) == ':' || form.charAt(0) == ';' ? 1 : 0);
            smallWordWithCapital[i] = looks[i] == CAPITAL && isSmallWord(wordClass);
            smallWordsWithCapital += smallWordWithCapital[i] && !afterEnd ? 1 : 0;
            afterEnd = cutter.endsAfter(i);
        }
    }

    /** « était », not « marche », « né » or « suivant ». */
    private static boolean isSureVerb(String form, String wordClass) {
        return wordClass.equals("V")
                && !form.endsWith("er")
                && !form.endsWith("ir")
                && !form.endsWith("é")
                && !form.endsWith("ant");
    }

    /** Articles, pronouns, prepositions, conjunctions. */
    private static boolean isSmallWord(String wordClass) {
        for (int i = 0; i < wordClass.length(); i++) {
            if ("DRPC".indexOf(wordClass.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** A capital word, a word in capitals, a small one, a figure, a mark. */
    private static String look(String form) {
        char c = form.charAt(0);
        if (!Character.isLetter(c)) {
            return Character.isDigit(c) ? "0" : form.substring(0, 1);
        }
        boolean loud = form.length() > 1 && form.equals(form.toUpperCase(Locale.ROOT));
        return loud ? "XX" : Character.isUpperCase(c) ? "X" : "x";
    }

    /** The features of a place where a sentence may begin. */
    FeatureVector place(int i) {
        out.clear();
        addNeighbours(i);
        addTags(i);
        addCategories(i);
        int others = Math.min(smallWordsWithCapital - (smallWordWithCapital[i] ? 1 : 0), 3);
        out.add(others, look(i));
        out.add(others, look(i - 1), look(i));
        int writing = document.writing(forms, i);
        int pairs = document.pairsElsewhere(forms, i);
        out.add(writing, look(i));
        out.add(writing, look(i - 1), look(i));
        out.add(pairs, look(i - 1), look(i));
        out.add(pairs, writing, look(i));
        out.add(writing, tag(i), look(i));
        out.add(writing, lookAndClass(i));
        out.add(writing, tag(i - 1), tag(i), look(i));
        return out;
    }

    private void addNeighbours(int i) {
        out.add();
        out.add(form(i - 1));
        out.add(form(i));
        out.add(lookAndClass(i - 1));
        out.add(lookAndClass(i));
        out.add(lookAndClass(i - 1), lookAndClass(i));
        out.add(lookAndClass(i), lookAndClass(i + 1));
        out.add(lookAndClass(i - 1), lookAndClass(i), lookAndClass(i + 1));
        out.add(form(i), lookAndClass(i + 1));
        out.add(form(i - 1), lookAndClass(i));
        out.add(form(i), lookAndClass(i - 1));
        out.add(look(i - 2), look(i - 1), look(i), look(i + 1));
        out.add(lookAndClass(i - 2), lookAndClass(i - 1), look(i));
        out.add(form(i - 1), form(i));
        out.add(lookAndClass(i), lookAndClass(i + 1), lookAndClass(i + 2), lookAndClass(i + 3));
        out.add(ending(i - 1), ending(i), look(i));
        out.add(form(i), form(i + 1));
    }

    private void addTags(int i) {
        out.add(mix(tag(i - 1), look(i - 1)), tag(i), look(i));
        out.add(tag(i), tag(i + 1), look(i));
        out.add(tag(i - 2), tag(i - 1), tag(i), look(i));
        out.add(tag(i - 1), tag(i), tag(i + 1), look(i));
        out.add(tag(i), tag(i + 1), tag(i + 2), look(i));
        out.add(tag(i - 2), tag(i - 1), look(i));
        out.add(form(i - 1), tag(i), look(i));
        out.add(tag(i - 1), form(i), look(i));
        out.add(mix(tag(i - 1), tag(i)), tag(i + 1), tag(i + 2), look(i));
        out.add(tag(i), classes[i], look(i));
        out.add(mix(tag(i - 2), tag(i - 1)), tag(i), tag(i + 1), look(i));
    }

    private void addCategories(int i) {
        out.add(categories(i), look(i));
        out.add(categories(i - 1), look(i - 1));
        out.add(categories(i - 1), categories(i), look(i));
        out.add(categories(i), categories(i + 1), look(i));
        out.add(categories(i - 1), categories(i), categories(i + 1), look(i));
        out.add(categories(i - 2), categories(i - 1), look(i));
        out.add(mix(tag(i - 1), categories(i - 1)), categories(i), look(i));
        out.add(form(i - 1), categories(i));
        out.add(categories(i - 1), form(i));
    }

    /**
     * The features of a sentence.
     *
     * @param first its first token
     * @param end the token after its last one
     * @param sure whether its end is sure
     */
    FeatureVector sentence(int first, int end, boolean sure) {
        out.clear(SENTENCE_TEMPLATES);
        int kind = kind(end, sure);
        addSentence(first, end, kind);
        addTagged(first, end, kind);
        if (!sure) {
            addWhatFollows(first, end);
        }
        return out;
    }

    private int kind(int end, boolean sure) {
        if (!sure) {
            return OPEN;
        }
        boolean last = end == count;
        boolean marked = !last || Typography.isSentenceEnd(forms[end - 1].text().charAt(0));
        return (last ? BLOCK : SURE) + (marked ? MARKED : 0);
    }

    private void addSentence(int first, int end, int kind) {
        int size = bucket(end - first);
        int verb = sureVerbs[end] > sureVerbs[first] ? 1 : 0;
        int tagged = Math.min(2, words.finiteVerbs(first, end));
        out.add(size, verb, kind);
        out.add(look(first), look(first + 1), look(end - 1), kind);
        out.add(size, lookAndClass(first), kind);
        out.add(lookAndClass(first), lookAndClass(first + 1), kind);
        out.add(verb, lookAndClass(end - 1), kind);
        out.add(size, verb, look(first), kind);
        out.add(lookAndClass(first), verb, kind);
        out.add(form(first), verb, kind);
        out.add(form(first), lookAndClass(first + 1), kind);
        out.add(form(first), form(first + 1), kind);
        out.add(end - first, kind);
        int inner = Math.max(first + 1, end - 1);
        int comma = Math.min(commas[inner] - commas[first + 1], 2);
        int colon = Math.min(colons[inner] - colons[first + 1], 2);
        out.add(mix(comma, colon), size, kind);
        out.add(Math.min(capitals[inner] - capitals[first + 1], 4), size, tagged, kind);
        out.add(end - first <= LONGEST_TITLE ? sequence(first, end, false) : 0, kind);
        out.add(end - first <= LONGEST_TITLE ? sequence(first, end, true) : 0, kind);
    }

    private int sequence(int first, int end, boolean abstracted) {
        int sequence = 1;
        for (int i = first; i < end; i++) {
            sequence = mix(sequence, abstracted ? looksAndClasses[i] : forms[i].folded());
        }
        return sequence;
    }

    private void addTagged(int first, int end, int kind) {
        int size = bucket(end - first);
        int verbs = Math.min(2, words.finiteVerbs(first, end));
        int waits = bucket(words.toFiniteVerb(first, Math.min(end, first + LONGEST_WAIT_FOR_VERB)));
        out.add(size, verbs, kind);
        out.add(tag(first), verbs, kind);
        out.add(tag(first), tag(first + 1), verbs, kind);
        out.add(tag(first), tag(end - 1), verbs, kind);
        out.add(tag(first), tag(first + 1), tag(first + 2), kind);
        out.add(verbs, form(end - 1), kind);
        int tags = 1;
        for (int i = first; i < end && end - first <= LONGEST_TAGGED_TITLE; i++) {
            tags = mix(tags, tag(i));
        }
        out.add(tags, kind);
        out.add(waits, tag(first), kind);
        out.add(waits, tag(first), size, kind);
        out.add(categories(first), verbs, kind);
        out.add(categories(first), categories(first + 1), verbs, kind);
        out.add(categories(first), categories(first + 1), categories(first + 2), kind);
        out.add(categories(end - 1), verbs, kind);
        out.add(categories(first), categories(end - 1), size, kind);
    }

    private void addWhatFollows(int first, int end) {
        int size = bucket(end - first);
        int verb = sureVerbs[end] > sureVerbs[first] ? 1 : 0;
        int verbs = Math.min(2, words.finiteVerbs(first, end));
        int look = look(end);
        out.add(size, verb, look);
        out.add(look(first), look(first + 1), look(end - 1), look);
        out.add(size, lookAndClass(end));
        out.add(verb, lookAndClass(end - 1), lookAndClass(end));
        out.add(lookAndClass(first), lookAndClass(end));
        out.add(lookAndClass(first), lookAndClass(first + 1), look);
        out.add(Math.min(repeated(first, end), 3), look);
        out.add(look(first), look, size);
        out.add(form(first), form(end));
        out.add(verbs, tag(end - 1), tag(end), look);
        out.add(verbs, size, tag(end), look);
        out.add(tag(first), tag(end), verbs, look);
        out.add(verbs, tag(end), tag(end + 1), look);
        out.add(tag(first), tag(first + 1), tag(end), tag(end + 1));
        out.add(form(first), form(end), form(first + 1), form(end + 1));
    }

    /** How many of the next words stand among the last ones before the place. */
    private int repeated(int first, int end) {
        int repeated = 0;
        for (int k = end; k < Math.min(count, end + 8); k++) {
            boolean found = false;
            for (int other = Math.max(first, end - 12); other < end; other++) {
                found |= forms[other].folded() == forms[k].folded();
            }
            repeated += found && forms[k].text().length() >= SHORTEST_REPEATED ? 1 : 0;
        }
        return repeated;
    }

    private static int mix(int a, int b) {
        return (a * 31 + b) * 0x9E3779B1;
    }

    private static int bucket(int length) {
        int bucket = 0;
        for (int bound : LENGTHS) {
            bucket = length >= bound ? bound : bucket;
        }
        return bucket;
    }

    private boolean isOutside(int i) {
        return i < 0 || i >= count;
    }

    private int form(int i) {
        return isOutside(i) ? NONE : forms[i].folded();
    }

    private int ending(int i) {
        return isOutside(i) ? NONE : forms[i].ending();
    }

    private int categories(int i) {
        return isOutside(i) ? NONE : forms[i].categories();
    }

    private int look(int i) {
        return isOutside(i) ? NONE : looks[i];
    }

    private int lookAndClass(int i) {
        return isOutside(i) ? NONE : looksAndClasses[i];
    }

    private int tag(int i) {
        return isOutside(i) ? NONE : words.tag(i);
    }
}
