package io.github.depeche.linguistics;

import io.github.depeche.linguistics.grammar.FeatureVector;
import io.github.depeche.linguistics.grammar.WordForm;
import java.util.Locale;

/** The words of a block as the features of unmarked ends see them, and counts over them. Outside the block all words are the same. */
final class WordLooks {

    private static final int NONE = 7;
    /** Longer names are alike. */
    private static final int LONGEST_RUN = 6;

    private static final int CAPITAL = FeatureVector.hash("X");

    private final BlockWords block;
    private final int count;
    private final WordForm[] forms;
    private final int[] looks;
    private final int[] classes;
    private final int[] looksAndClasses;
    /** How many words there are up to each token that are verbs in the dictionary and nothing else. */
    private final int[] sureVerbs;

    private final int[] capitals;
    private final MarkBalance balance;
    private final int[] commas;
    private final int[] colons;
    private final boolean[] smallWordWithCapital;
    private int smallWordsWithCapital;

    WordLooks(BlockWords block, SentenceCutter cutter, WordClasses wordClasses) {
        this.block = block;
        forms = block.forms();
        count = forms.length;
        balance = new MarkBalance(forms);
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
            String look = lookOf(i);
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
    private String lookOf(int i) {
        String form = forms[i].text();
        char c = form.charAt(0);
        if (!Character.isLetter(c)) {
            return Character.isDigit(c) ? "0" : form.substring(0, 1);
        }
        // « DATE DE MISE A JOUR », « MISE SUR L'OR »: one letter is what its neighbours are
        boolean single = Character.isUpperCase(c) && form.length() - (form.endsWith("'") ? 1 : 0) == 1;
        boolean loud = single ? isInCapitals(i - 1) || isInCapitals(i + 1) : isInCapitals(i);
        return loud ? "XX" : Character.isUpperCase(c) ? "X" : "x";
    }

    private boolean isInCapitals(int i) {
        if (isOutside(i)) {
            return false;
        }
        String form = forms[i].text();
        return form.length() > 1 && Character.isLetter(form.charAt(0)) && form.equals(form.toUpperCase(Locale.ROOT));
    }

    int size() {
        return count;
    }

    WordForm[] forms() {
        return forms;
    }

    /** How many words between two places are verbs in the dictionary and nothing else. */
    int sureVerbs(int from, int to) {
        return sureVerbs[to] - sureVerbs[from];
    }

    /** How many finite verbs there are between two places. */
    int finiteVerbs(int from, int to) {
        return block.finiteVerbs(from, to);
    }

    /** How far the first finite verb is, counted from 1; 0 if there is none. */
    int toFiniteVerb(int from, int to) {
        return block.toFiniteVerb(from, to);
    }

    int capitals(int from, int to) {
        return capitals[to] - capitals[from];
    }

    /** How many words with capitals there are up to a place without another between them: « la Brivel Harbour Pilots | Company ». */
    int capitalsUpTo(int i) {
        int run = 0;
        while (run < LONGEST_RUN && hasCapital(i - 1 - run)) {
            run++;
        }
        return run;
    }

    /** How many words with capitals there are from a place on without another between them. */
    int capitalsFrom(int i) {
        int run = 0;
        while (run < LONGEST_RUN && hasCapital(i + run)) {
            run++;
        }
        return run;
    }

    private boolean hasCapital(int i) {
        return !isOutside(i) && Character.isUpperCase(forms[i].text().charAt(0));
    }

    /** The marks without a partner. */
    MarkBalance balance() {
        return balance;
    }

    int commas(int from, int to) {
        return commas[to] - commas[from];
    }

    /** Semicolons too. */
    int colons(int from, int to) {
        return colons[to] - colons[from];
    }

    /** How many other small words in the block have a capital where no sentence begins for sure. */
    int otherSmallWordsWithCapital(int i) {
        return smallWordsWithCapital - (smallWordWithCapital[i] ? 1 : 0);
    }

    /** Hash of its parts of speech in the dictionary. */
    int wordClass(int i) {
        return classes[i];
    }

    private boolean isOutside(int i) {
        return i < 0 || i >= count;
    }

    /** Hash of the form in small letters. */
    int form(int i) {
        return isOutside(i) ? NONE : forms[i].folded();
    }

    /** Hash of the last letters. */
    int ending(int i) {
        return isOutside(i) ? NONE : forms[i].ending();
    }

    /** Hash of what the dictionary says that the word may be, as the tagger uses it. */
    int categories(int i) {
        return isOutside(i) ? NONE : forms[i].categories();
    }

    /** Hash of its look: a word with a capital, in capitals, in small letters, a figure, a mark. */
    int look(int i) {
        return isOutside(i) ? NONE : looks[i];
    }

    /** Hash of its look and its parts of speech in the dictionary. */
    int lookAndClass(int i) {
        return isOutside(i) ? NONE : looksAndClasses[i];
    }

    /** Its tag and kind of verb, see {@link BlockWords#tag}. */
    int tag(int i) {
        return isOutside(i) ? NONE : block.tag(i);
    }
}
