package io.github.depeche.linguistics;

import io.github.depeche.extension.Dictionary;
import io.github.depeche.extension.LanguagePack;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the name model looks at: for each word a list of numbers, each the hash of a feature (the word itself, its neighbours, shapes,
 * affixes, lexicons, its other occurrences in the document).
 */
public final class NameFeatures {

    private static final int LONGEST_CHAIN = 8;
    private static final int LONGEST_EXPANSION = 12;

    private final Dictionary dictionary;
    private final Gazetteer gazetteer;
    private final Truecaser truecaser;

    private NameFeatures(Dictionary dictionary, Gazetteer gazetteer) {
        this.dictionary = dictionary;
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
        private int[] buffer = new int[128];
        private int count;

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
            Map<String, Integer> classes = new HashMap<>();
            for (int i = 0; i < size; i++) {
                String form = forms[i];
                lower[i] = WordParts.lower(form, 0, form.length());
                capital[i] = Character.isUpperCase(form.charAt(0));
                word[i] = form.hashCode();
                low[i] = lower[i].hashCode();
                shape[i] = shape(form);
                dictionaryClass[i] = classes.computeIfAbsent(lower[i], this::lookup);
            }
            lists = gazetteer.match(forms, lower, capital);
            memory = new DocumentMemory(text, lower, capital, firstPass);
        }

        /** The parts of speech that the dictionary gives the form in lower case: a common word or not. */
        private int lookup(String form) {
            if (!Character.isLetter(form.charAt(0))) {
                return 1;
            }
            int hash = 0;
            for (Dictionary.Reading reading : dictionary.lookup(form)) {
                String tag = reading.tag();
                int end = tag.indexOf(' ');
                hash |= 2 << Math.floorMod((end < 0 ? tag : tag.substring(0, end)).hashCode(), 23);
            }
            return hash;
        }

        int[][] extract() {
            int[][] features = new int[size][];
            for (int sentence = 0; sentence < text.sentences(); sentence++) {
                int begin = text.start(sentence);
                int end = text.start(sentence + 1);
                for (int i = begin; i < end; i++) {
                    count = 0;
                    features(i, begin, end);
                    features[i] = Arrays.copyOf(buffer, count);
                }
            }
            return features;
        }

        private void features(int i, int begin, int end) {
            String form = forms[i];
            add(1, 0);
            add(2, word[i]);
            add(3, low[i]);
            for (int k = -2; k <= 2; k++) {
                boolean inside = i + k >= begin && i + k < end;
                int at = 10 * (k + 3);
                add(at + 1, inside ? low[i + k] : k);
                add(at + 2, inside ? shape[i + k] : k);
                add(at + 3, inside ? dictionaryClass[i + k] * 2 + (capital[i + k] ? 1 : 0) : -1);
                if (inside && lists[i + k] != 0) {
                    add(at + 4, lists[i + k]);
                    eachBit(at + 5, lists[i + k]);
                }
            }
            pairs(i, begin, end);
            affixes(lower[i], 100);
            if (i > begin) {
                add(110, suffix(lower[i - 1], 3));
            }
            if (i + 1 < end) {
                add(111, suffix(lower[i + 1], 3));
            }
            add(112, i == begin ? 1 : 0);
            add(113, form.length());
            if (capital[i]) {
                context(i, begin, end);
            }
            chain(i, begin, end);
            acronymAfter(i, end);
            memory.features(i, this);
        }

        private void pairs(int i, int begin, int end) {
            int before = i > begin ? low[i - 1] : 7;
            int after = i + 1 < end ? low[i + 1] : 7;
            int before2 = i - 1 > begin ? low[i - 2] : 7;
            int shapeBefore = i > begin ? shape[i - 1] : 7;
            int shapeAfter = i + 1 < end ? shape[i + 1] : 7;
            add(120, mix(before, low[i]));
            add(121, mix(low[i], after));
            add(122, mix(before2, before));
            add(123, mix(before, shape[i]));
            add(124, mix(shape[i], after));
            add(125, mix(shapeBefore, shape[i]));
            add(126, mix(shape[i], shapeAfter));
            add(127, mix(mix(shapeBefore, shape[i]), shapeAfter));
            add(128, mix(mix(i == begin ? 1 : 0, shape[i]), dictionaryClass[i]));
            add(129, mix(before, after));
            int listsBefore = i > begin ? lists[i - 1] : 0;
            int listsAfter = i + 1 < end ? lists[i + 1] : 0;
            add(130, mix(mix(listsBefore, lists[i]), shape[i]));
            add(131, mix(mix(lists[i], listsAfter), shapeAfter));
            add(132, mix(mix(before2, before), shape[i]));
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
            add(140, leftWord);
            add(141, mix(leftWord, shape[i]));
            add(142, rightWord);
            add(143, mix(rightWord, right + 1 < end ? low[right + 1] : 7));
            add(144, mix(leftWord, rightWord));
            add(145, mix(leftWord, Math.min(3, i - left)));
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
            add(170, low[head]);
            add(171, mix(low[head], low[i]));
            add(172, mix(dictionaryClass[head], distance));
            add(173, mix(mix(low[head + 1], low[i]), head == begin ? 1 : 0));
            add(174, mix(low[head], i + 1 < end ? low[i + 1] : 7));
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
                add(180, i < first ? 0 : i == first ? 1 : 2);
                add(181, mix(low[open + 1], i < first ? 0 : i == first ? 1 : 2));
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
                add(template + k, hash(form, 0, k));
                add(template + 4 + k, hash(form, length - k, length));
            }
        }

        private int suffix(String form, int length) {
            return hash(form, Math.max(0, form.length() - length), form.length());
        }

        private void eachBit(int template, int bits) {
            for (int rest = bits; rest != 0; rest &= rest - 1) {
                add(template, Integer.numberOfTrailingZeros(rest));
            }
        }

        void add(int template, int value) {
            if (count == buffer.length) {
                buffer = Arrays.copyOf(buffer, 2 * count);
            }
            buffer[count++] = mix(template * 0x9E3779B9, value);
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

    /** Mixes two numbers so that few pairs give the same one (the finisher of MurmurHash3). */
    static int mix(int one, int other) {
        int h = one * 0xCC9E2D51 + Integer.rotateLeft(other, 15) * 0x1B873593 + 0xE6546B64;
        h ^= h >>> 16;
        h *= 0x85EBCA6B;
        h ^= h >>> 13;
        h *= 0xC2B2AE35;
        return h ^ (h >>> 16);
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

    /** What the rest of the document tells of a word. */
    private static final class DocumentMemory {

        private static final int[] NO_CLASSES = new int[NameLabels.CLASSES + 1];

        /** Counts over the occurrences of one form. */
        private static final class Occurrences {
            private int small;
            private int inside;
            private int afterCapital;
            private int beforeCapital;
            private int surname;
            private final int[] classes = new int[NameLabels.CLASSES + 1];
            private final Map<Integer, Integer> before = new HashMap<>(4);
            private final Map<Integer, Integer> after = new HashMap<>(4);
        }

        private final String[] lower;
        private final boolean[] capital;
        private final int @Nullable [] firstPass;
        private final Map<String, Occurrences> forms = new HashMap<>();
        /** The names of the first reading with the classes that they got, and the name that each word is in. */
        private final Map<String, int[]> names = new HashMap<>();

        private final String[] nameAt;

        DocumentMemory(NameText text, String[] lower, boolean[] capital, int @Nullable [] firstPass) {
            this.lower = lower;
            this.capital = capital;
            this.firstPass = firstPass;
            this.nameAt = new String[lower.length];
            Arrays.fill(nameAt, "");
            if (firstPass != null) {
                rememberNames(firstPass);
            }
            for (int sentence = 0; sentence < text.sentences(); sentence++) {
                int begin = text.start(sentence);
                int end = text.start(sentence + 1);
                for (int i = begin; i < end; i++) {
                    remember(i, begin, end);
                }
            }
        }

        private void remember(int i, int begin, int end) {
            Occurrences form = forms.computeIfAbsent(lower[i], word -> new Occurrences());
            if (!capital[i]) {
                form.small++;
                return;
            }
            form.inside += i > begin ? 1 : 0;
            form.afterCapital += i > begin && capital[i - 1] ? 1 : 0;
            form.beforeCapital += i + 1 < end && capital[i + 1] ? 1 : 0;
            form.before.merge(i > begin ? lower[i - 1].hashCode() : 7, 1, Integer::sum);
            form.after.merge(i + 1 < end ? lower[i + 1].hashCode() : 7, 1, Integer::sum);
            if (firstPass != null) {
                form.classes[classOf(firstPass[i])]++;
                form.surname += NameLabels.endsPerson(firstPass[i]) ? 1 : 0;
            }
        }

        private void rememberNames(int[] labels) {
            for (NameLabels.Chunk chunk : NameLabels.read(labels)) {
                String name = String.join(" ", Arrays.asList(lower).subList(chunk.begin(), chunk.end()));
                names.computeIfAbsent(name, key -> new int[NameLabels.CLASSES + 1])[chunk.nameClass()]++;
                Arrays.fill(nameAt, chunk.begin(), chunk.end(), name);
            }
        }

        private static int classOf(int label) {
            return label == NameLabels.OUTSIDE ? NameLabels.CLASSES : NameLabels.classOf(label);
        }

        /** The class that most of the other occurrences have, and whether all have it; -1 if there is no other. */
        private static int majority(int[] classes, int own) {
            int best = -1;
            int most = 0;
            int all = -1;
            for (int k = 0; k < classes.length; k++) {
                int others = classes[k] - (k == own ? 1 : 0);
                all += classes[k];
                if (others > most) {
                    most = others;
                    best = k;
                }
            }
            return best < 0 ? -1 : 2 * best + (most == all ? 1 : 0);
        }

        void features(int i, Extraction out) {
            if (firstPass != null) {
                out.add(160, firstPass[i]);
                out.add(161, i > 0 ? firstPass[i - 1] : -1);
                out.add(162, i + 1 < firstPass.length ? firstPass[i + 1] : -1);
            }
            if (!capital[i]) {
                return;
            }
            Occurrences form = forms.getOrDefault(lower[i], new Occurrences());
            out.add(150, Math.min(form.small, 1) * 2 + Math.min(form.inside, 1));
            out.add(151, Math.min(form.afterCapital, 1) * 2 + Math.min(form.beforeCapital, 1));
            form.before.keySet().forEach(word -> out.add(152, word));
            form.after.keySet().forEach(word -> out.add(153, word));
            if (firstPass != null) {
                int own = classOf(firstPass[i]);
                int majority = majority(form.classes, own);
                out.add(163, majority);
                out.add(164, mix(majority, firstPass[i]));
                out.add(165, mix(majority, out.shape[i]));
                out.add(166, mix(form.surname > 0 ? 1 : 0, firstPass[i]));
                int whole = majority(names.getOrDefault(nameAt[i], NO_CLASSES), own);
                out.add(167, mix(whole, firstPass[i]));
            }
        }
    }
}
