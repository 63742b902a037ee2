package io.github.depeche.linguistics;

import java.util.List;

/** What is known of a form without its document, as the second reading for names looks at it. */
final class NameWord {

    /** How far the second reading looks to both sides. */
    static final int WINDOW = 2;

    private static final int LONGEST_AFFIX = 4;
    private static final int ENDING = 3;

    final String form;
    final String lower;
    /** Whether it begins with a capital. */
    final boolean capital;
    /** Whether it begins with a letter. */
    final boolean letter;

    /** Hashes of the form, and of the form in small letters. */
    final int exact;

    final int low;
    final int shape;
    final int dictionaryClass;
    /** The lists of the gazetteer that have it, and the names of several words that begin with it. */
    final int lists;

    final List<Gazetteer.Entry> longerNames;

    NameWord(String form, DictionaryClasses classes, Gazetteer gazetteer) {
        this.form = form;
        lower = WordParts.lower(form, 0, form.length());
        capital = Character.isUpperCase(form.charAt(0));
        letter = Character.isLetter(lower.charAt(0));
        exact = form.hashCode();
        low = lower.hashCode();
        shape = shape(form);
        dictionaryClass = classes.of(lower);
        lists = capital ? gazetteer.lists(form, lower) : 0;
        longerNames = gazetteer.longerNames(lower);
    }

    /** Articles, prepositions and the like, which names may hold: « Union pour la Méditerranée ». */
    boolean isSmall() {
        return letter && lower.length() <= 3;
    }

    boolean isAcronym() {
        return form.length() >= 2 && form.length() <= 8 && form.chars().allMatch(Character::isUpperCase);
    }

    /**
     * Adds the features that it gives to a word.
     *
     * @param place where it stands as seen from that word: 0 if it is that word itself, -1 before it
     */
    void features(int place, NameFeatureList out) {
        int template = 10 * (place + 3);
        out.add(template + 1, low);
        out.add(template + 2, shape);
        out.add(template + 3, dictionaryClass * 2 + (capital ? 1 : 0));
        switch (place) {
            case 0 -> ownFeatures(out);
            case -1 -> out.add(110, ending());
            case 1 -> out.add(111, ending());
            default -> {}
        }
    }

    private void ownFeatures(NameFeatureList out) {
        out.add(1, 0);
        out.add(2, exact);
        out.add(3, low);
        int length = lower.length();
        for (int k = 1; k <= LONGEST_AFFIX && k <= length; k++) {
            out.add(100 + k, hash(lower, 0, k));
            out.add(100 + LONGEST_AFFIX + k, hash(lower, length - k, length));
        }
        out.add(113, form.length());
    }

    /** Adds those that it has by beginning its sentence, or not. */
    void featuresOfBegin(boolean begins, NameFeatureList out) {
        int first = begins ? 1 : 0;
        out.add(112, first);
        out.add(128, NameFeatureList.mix(NameFeatureList.mix(first, shape), dictionaryClass));
    }

    /** Adds the features that the edge of the sentence gives in place of a word. */
    static void featuresOfEdge(int place, NameFeatureList out) {
        int template = 10 * (place + 3);
        out.add(template + 1, place);
        out.add(template + 2, place);
        out.add(template + 3, -1);
    }

    private int ending() {
        return hash(lower, Math.max(0, lower.length() - ENDING), lower.length());
    }

    /** The hash code of a part of a form, as {@link String#hashCode} gives it. */
    private static int hash(String form, int begin, int end) {
        int hash = 0;
        for (int i = begin; i < end; i++) {
            hash = 31 * hash + form.charAt(i);
        }
        return hash;
    }

    /** « Jong-un » = Xx-x, « OMS » = XXX, « 2016 » = 0: runs longer than three are cut. */
    private static int shape(String form) {
        int hash = 17;
        int last = 0;
        int run = 0;
        for (int i = 0; i < form.length(); i++) {
            char c = form.charAt(i);
            int kind = Character.isUpperCase(c) ? 1 : Character.isLowerCase(c) ? 2 : Character.isDigit(c) ? 3 : c;
            run = kind == last ? run + 1 : 1;
            last = kind;
            int most = kind == 1 ? 3 : 1;
            if (run <= most) {
                hash = hash * 31 + kind;
            }
        }
        return hash;
    }
}
