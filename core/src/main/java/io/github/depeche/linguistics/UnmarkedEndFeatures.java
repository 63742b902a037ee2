package io.github.depeche.linguistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What tells an unmarked end: the words on both sides of the place, their looks and dictionary classes; whether what stands before it, and
 * what follows up to the next mark, has a finite verb; length and beginning of the sentence so far; words that come again on the other side
 * (« Surdosage Le surdosage peut … »); how many small words have capitals in the block, as only beginnings of sentences do.
 */
final class UnmarkedEndFeatures {

    private static final int LONGEST_TITLE = 6;
    private static final int LONGEST_LOOK_BACK = 30;
    private static final int LONGEST_LOOK_AHEAD = 40;
    private static final int SHORTEST_REPEATED = 4;
    private static final String NONE = "|";

    private final int count;
    private final String[] lower;
    private final String[] look;
    private final String[] lookAndClass;
    /** How many finite verbs there are up to each token. */
    private final int[] verbs;
    /** The token with the next mark that ends a sentence. */
    private final int[] nextEnd;

    private final boolean endsWithMark;
    private final boolean[] smallWordWithCapital;
    private int smallWordsWithCapital;

    UnmarkedEndFeatures(WordClasses classes, String text, List<RawToken> tokens, SentenceCutter cutter) {
        count = tokens.size();
        lower = new String[count];
        look = new String[count];
        lookAndClass = new String[count];
        verbs = new int[count + 1];
        nextEnd = new int[count];
        smallWordWithCapital = new boolean[count];
        boolean afterEnd = true;
        for (int i = 0; i < count; i++) {
            String form = text.substring(tokens.get(i).begin(), tokens.get(i).end());
            String wordClass = classes.of(form);
            lower[i] = form.toLowerCase(Locale.ROOT);
            look[i] = look(form);
            lookAndClass[i] = look[i] + wordClass;
            verbs[i + 1] = verbs[i] + (isFinite(form, wordClass) ? 1 : 0);
            smallWordWithCapital[i] = look[i].equals("X") && isSmallWord(wordClass);
            smallWordsWithCapital += smallWordWithCapital[i] && !afterEnd ? 1 : 0;
            afterEnd = cutter.endsAfter(i);
            nextEnd[i] = afterEnd ? i : count - 1;
        }
        for (int i = count - 2; i >= 0; i--) {
            nextEnd[i] = nextEnd[i] == i ? i : nextEnd[i + 1];
        }
        endsWithMark =
                Typography.isSentenceEnd(text.charAt(tokens.get(count - 1).begin()));
    }

    /** Surely a finite verb: « était », not « marche », « né » or « suivant ». */
    private static boolean isFinite(String form, String wordClass) {
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

    /**
     * The features of a place.
     *
     * @param first the first token of the sentence
     * @param i the token that may begin the next one
     */
    List<String> of(int first, int i) {
        List<String> features = new ArrayList<>(40);
        addNeighbours(i, features);
        addSentence(first, i, features);
        addWhatFollows(first, i, features);
        return features;
    }

    private void addNeighbours(int i, List<String> out) {
        String before = lower(i - 1);
        String next = lower(i);
        String classBefore = lookAndClass(i - 1);
        String classNext = lookAndClass(i);
        String classNext2 = lookAndClass(i + 1);
        String look = look(i);
        out.add("any");
        out.add("b " + before);
        out.add("n " + next);
        out.add("cb " + classBefore);
        out.add("cn " + classNext);
        out.add("cbn " + classBefore + " " + classNext);
        out.add("cnn " + classNext + " " + classNext2);
        out.add("cbnn " + classBefore + " " + classNext + " " + classNext2);
        out.add("nn " + next + " " + classNext2);
        out.add("bn " + before + " " + classNext);
        out.add("cn2 " + next + " " + classBefore);
        out.add("bb " + look(i - 2) + look(i - 1) + " " + look + look(i + 1));
        out.add("b2 " + lookAndClass(i - 2) + " " + classBefore + " " + look);
        out.add("lr " + before + " " + next);
        out.add("r4 " + classNext + classNext2 + " " + lookAndClass(i + 2) + " " + lookAndClass(i + 3));
        out.add("suf " + suffix(before) + " " + suffix(next) + look);
    }

    private void addSentence(int first, int i, List<String> out) {
        String classBefore = lookAndClass(i - 1);
        String classNext = lookAndClass(i);
        String look = look(i);
        String start = look(first) + look(first + 1);
        int size = bucket(i - first);
        String verb = verbBefore(first, i);
        out.add("sz " + size + verb + look);
        out.add("st " + start + look(i - 1) + look);
        out.add("szc " + size + " " + classNext);
        out.add("vb " + verb + " " + classBefore);
        out.add("sc " + size + " " + lookAndClass(first) + " " + look);
        out.add("sc2 " + lookAndClass(first) + " " + lookAndClass(first + 1) + " " + look);
        if (i - first <= LONGEST_TITLE) {
            StringBuilder words = new StringBuilder("sg ");
            StringBuilder classes = new StringBuilder("sgc ");
            for (int k = first; k < i; k++) {
                words.append(lower[k]).append(' ');
                classes.append(lookAndClass[k]).append(' ');
            }
            out.add(words.toString());
            out.add(classes + look);
            out.add(classes + classNext);
        }
    }

    private void addWhatFollows(int first, int i, List<String> out) {
        String classNext = lookAndClass(i);
        String look = look(i);
        String verb = verbBefore(first, i);
        int end = nextEnd[i] + 1;
        String verbs = verb + (hasVerb(i, Math.min(end, i + LONGEST_LOOK_AHEAD)) ? "v" : "n");
        boolean marked = end < count || endsWithMark;
        out.add("rv " + verbs + (marked ? "m" : "u") + look);
        out.add("rvc " + verbs + " " + classNext);
        out.add("vcc " + verbs + " " + lookAndClass(i - 1) + " " + classNext);
        int others = Math.min(smallWordsWithCapital - (smallWordWithCapital[i] ? 1 : 0), 3);
        out.add("cf " + others + look);
        out.add("cff " + others + verbs + look(i - 1) + look);
        out.add("ov " + Math.min(repeated(first, i), 3) + look);
        out.add("fv " + bucket(distanceToVerb(i, Math.min(end, i + 25))) + verb + look);
    }

    private String verbBefore(int first, int i) {
        return hasVerb(Math.max(first, i - LONGEST_LOOK_BACK), i) ? "v" : "n";
    }

    private boolean hasVerb(int from, int to) {
        return verbs[to] > verbs[from];
    }

    private int distanceToVerb(int from, int to) {
        for (int i = from; i < to; i++) {
            if (verbs[i + 1] > verbs[i]) {
                return i - from + 1;
            }
        }
        return 0;
    }

    /** How many of the next words stand among the last ones before the place. */
    private int repeated(int first, int i) {
        int repeated = 0;
        for (int k = i; k < Math.min(count, i + 8); k++) {
            boolean found = false;
            for (int other = Math.max(first, i - 12); other < i && lower[k].length() >= SHORTEST_REPEATED; other++) {
                found |= lower[other].equals(lower[k]);
            }
            repeated += found ? 1 : 0;
        }
        return repeated;
    }

    private static int bucket(int length) {
        int[] bounds = {1, 2, 3, 4, 6, 8, 12, 20};
        int bucket = 0;
        for (int bound : bounds) {
            bucket = length >= bound ? bound : bucket;
        }
        return bucket;
    }

    private String lower(int i) {
        return i < 0 || i >= count ? "" : lower[i];
    }

    private String look(int i) {
        return i < 0 || i >= count ? NONE : look[i];
    }

    private String lookAndClass(int i) {
        return i < 0 || i >= count ? NONE : lookAndClass[i];
    }

    private static String suffix(String form) {
        return form.length() > 3 ? form.substring(form.length() - 3) : form;
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
}
