package io.github.depeche.linguistics;

import io.github.depeche.extension.Dictionary;
import io.github.depeche.extension.LanguagePack;
import org.jspecify.annotations.Nullable;

/**
 * What the name model looks at: for each word a list of numbers, each the hash of a feature (the word itself, its neighbours, shapes,
 * affixes, lexicons, its other occurrences in the document).
 */
public final class NameFeatures {

    private static final int LONGEST_CHAIN = 8;
    private static final int LONGEST_EXPANSION = 12;

    private final DictionaryClasses classes;
    private final Gazetteer gazetteer;
    private final Truecaser truecaser;

    private NameFeatures(Dictionary dictionary, Gazetteer gazetteer) {
        this.classes = new DictionaryClasses(dictionary);
        this.gazetteer = gazetteer;
        this.truecaser = new Truecaser(dictionary, gazetteer);
    }

    /** Loads the lexicons of a language. */
    public static NameFeatures load(LanguagePack pack) {
        return new NameFeatures(pack.dictionary(), Gazetteer.load(pack, WordParts.load(pack)));
    }

    /**
     * The features of all words of a document.
     *
     * @param firstPass the labels that a first reading gave, or null
     */
    public int[][] extract(NameText text, int @Nullable [] firstPass) {
        return new Extraction(text, firstPass).extract();
    }

    private final class Extraction {
        private final NameText text;
        private final int size;
        private final String[] forms;
        private final String[] lower;
        private final boolean[] capital;
        private final int[] word;
        private final int[] low;
        private final int[] shape;
        private final int[] dictionaryClass;
        private final int[] lists;
        private final DocumentMemory memory;
        private final NameFeatureList out = new NameFeatureList();

        Extraction(NameText text, int @Nullable [] firstPass) {
            this.text = text;
            this.size = text.size();
            forms = truecaser.forms(text);
            lower = new String[size];
            capital = new boolean[size];
            word = new int[size];
            low = new int[size];
            shape = new int[size];
            dictionaryClass = new int[size];
            for (int i = 0; i < size; i++) {
                String form = forms[i];
                lower[i] = WordParts.lower(form, 0, form.length());
                capital[i] = Character.isUpperCase(form.charAt(0));
                word[i] = form.hashCode();
                low[i] = lower[i].hashCode();
                shape[i] = shape(form);
                dictionaryClass[i] = classes.of(lower[i]);
            }
            lists = gazetteer.match(forms, lower, capital);
            memory = new DocumentMemory(text, lower, capital, firstPass);
        }

        int[][] extract() {
            int[][] features = new int[size][];
            for (int sentence = 0; sentence < text.sentences(); sentence++) {
                int begin = text.start(sentence);
                int end = text.start(sentence + 1);
                for (int i = begin; i < end; i++) {
                    out.clear();
                    features(i, begin, end);
                    features[i] = out.toArray();
                }
            }
            return features;
        }

        private void features(int i, int begin, int end) {
            String form = forms[i];
            out.add(1, 0);
            out.add(2, word[i]);
            out.add(3, low[i]);
            for (int k = -2; k <= 2; k++) {
                boolean inside = i + k >= begin && i + k < end;
                int at = 10 * (k + 3);
                out.add(at + 1, inside ? low[i + k] : k);
                out.add(at + 2, inside ? shape[i + k] : k);
                out.add(at + 3, inside ? dictionaryClass[i + k] * 2 + (capital[i + k] ? 1 : 0) : -1);
                if (inside && lists[i + k] != 0) {
                    out.add(at + 4, lists[i + k]);
                    out.addEachBit(at + 5, lists[i + k]);
                }
            }
            pairs(i, begin, end);
            affixes(lower[i], 100);
            if (i > begin) {
                out.add(110, suffix(lower[i - 1], 3));
            }
            if (i + 1 < end) {
                out.add(111, suffix(lower[i + 1], 3));
            }
            out.add(112, i == begin ? 1 : 0);
            out.add(113, form.length());
            if (capital[i]) {
                context(i, begin, end);
            }
            chain(i, begin, end);
            acronymAfter(i, end);
            memory.features(i, shape[i], out);
        }

        private void pairs(int i, int begin, int end) {
            int before = i > begin ? low[i - 1] : 7;
            int after = i + 1 < end ? low[i + 1] : 7;
            int before2 = i - 1 > begin ? low[i - 2] : 7;
            int shapeBefore = i > begin ? shape[i - 1] : 7;
            int shapeAfter = i + 1 < end ? shape[i + 1] : 7;
            out.add(120, NameFeatureList.mix(before, low[i]));
            out.add(121, NameFeatureList.mix(low[i], after));
            out.add(122, NameFeatureList.mix(before2, before));
            out.add(123, NameFeatureList.mix(before, shape[i]));
            out.add(124, NameFeatureList.mix(shape[i], after));
            out.add(125, NameFeatureList.mix(shapeBefore, shape[i]));
            out.add(126, NameFeatureList.mix(shape[i], shapeAfter));
            out.add(127, NameFeatureList.mix(NameFeatureList.mix(shapeBefore, shape[i]), shapeAfter));
            out.add(128, NameFeatureList.mix(NameFeatureList.mix(i == begin ? 1 : 0, shape[i]), dictionaryClass[i]));
            out.add(129, NameFeatureList.mix(before, after));
            int listsBefore = i > begin ? lists[i - 1] : 0;
            int listsAfter = i + 1 < end ? lists[i + 1] : 0;
            out.add(130, NameFeatureList.mix(NameFeatureList.mix(listsBefore, lists[i]), shape[i]));
            out.add(131, NameFeatureList.mix(NameFeatureList.mix(lists[i], listsAfter), shapeAfter));
            out.add(132, NameFeatureList.mix(NameFeatureList.mix(before2, before), shape[i]));
        }

        /** The last word in lower case before the capitals, and the first one after: « parti X », « X, ministre ». */
        private void context(int i, int begin, int end) {
            int left = i - 1;
            while (left >= begin && i - left < 8 && (capital[left] || isSmall(left))) {
                left--;
            }
            int right = i + 1;
            while (right < end && right - i < 8 && capital[right]) {
                right++;
            }
            int leftWord = left >= begin ? low[left] : 7;
            int rightWord = right < end ? low[right] : 7;
            out.add(140, leftWord);
            out.add(141, NameFeatureList.mix(leftWord, shape[i]));
            out.add(142, rightWord);
            out.add(143, NameFeatureList.mix(rightWord, right + 1 < end ? low[right + 1] : 7));
            out.add(144, NameFeatureList.mix(leftWord, rightWord));
            out.add(145, NameFeatureList.mix(leftWord, Math.min(3, i - left)));
        }

        /** « Congrégation pour la doctrine de la foi »: the capital that a long name began with, how far, and what stands between. */
        private void chain(int i, int begin, int end) {
            int head = i - 1;
            while (head >= begin
                    && i - head <= LONGEST_CHAIN
                    && !capital[head]
                    && Character.isLetter(lower[head].charAt(0))) {
                head--;
            }
            if (head < begin || !capital[head] || head == i - 1) {
                return;
            }
            int distance = i - head;
            out.add(170, low[head]);
            out.add(171, NameFeatureList.mix(low[head], low[i]));
            out.add(172, NameFeatureList.mix(dictionaryClass[head], distance));
            out.add(173, NameFeatureList.mix(NameFeatureList.mix(low[head + 1], low[i]), head == begin ? 1 : 0));
            out.add(174, NameFeatureList.mix(low[head], i + 1 < end ? low[i + 1] : 7));
        }

        /** « Organisation mondiale de la santé (OMS) »: whether this word may be the first, or another, of those the acronym is made of. */
        private void acronymAfter(int i, int end) {
            int open = i + 1;
            while (open < end && open - i <= LONGEST_EXPANSION && forms[open].charAt(0) != '(') {
                open++;
            }
            if (open + 2 >= end || forms[open].charAt(0) != '(' || !isAcronym(forms[open + 1])) {
                return;
            }
            String acronym = forms[open + 1];
            int letter = acronym.length();
            int first = open;
            for (int k = open - 1; k >= 0 && open - k <= LONGEST_EXPANSION && letter > 0; k--) {
                if (Character.toLowerCase(acronym.charAt(letter - 1)) == lower[k].charAt(0)) {
                    letter--;
                    first = k;
                } else if (!isSmall(k)) {
                    break;
                }
            }
            if (letter == 0) {
                out.add(180, i < first ? 0 : i == first ? 1 : 2);
                out.add(181, NameFeatureList.mix(low[open + 1], i < first ? 0 : i == first ? 1 : 2));
            }
        }

        private static boolean isAcronym(String form) {
            return form.length() >= 2 && form.length() <= 8 && form.chars().allMatch(Character::isUpperCase);
        }

        /** Articles, prepositions and the like, which names may hold: « Union pour la Méditerranée ». */
        private boolean isSmall(int i) {
            return lower[i].length() <= 3 && Character.isLetter(lower[i].charAt(0));
        }

        private void affixes(String form, int template) {
            int length = form.length();
            for (int k = 1; k <= 4 && k <= length; k++) {
                out.add(template + k, hash(form, 0, k));
                out.add(template + 4 + k, hash(form, length - k, length));
            }
        }

        private int suffix(String form, int length) {
            return hash(form, Math.max(0, form.length() - length), form.length());
        }
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
