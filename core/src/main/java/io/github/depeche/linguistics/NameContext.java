package io.github.depeche.linguistics;

/** What the second reading for names sees of a word beyond the words around it one by one: pairs, chains, lists, the document. */
final class NameContext {

    private static final int LONGEST_CHAIN = 8;
    private static final int LONGEST_EXPANSION = 12;

    /** Stands for a word or shape beyond the edge of the sentence. */
    private static final int EDGE = 7;

    private final NameWord[] words;
    private final int[] firstPass;
    private final int[] lists;
    private final DocumentMemory memory;

    NameContext(NameText text, NameWord[] words, int[] firstPass) {
        this.words = words;
        this.firstPass = firstPass;
        this.lists = Gazetteer.match(words);
        this.memory = new DocumentMemory(text, words, firstPass);
    }

    /** The label that the first reading gave a word of the document; -1 beyond its first and last. */
    int label(int i) {
        return i >= 0 && i < firstPass.length ? firstPass[i] : -1;
    }

    /** The shape of a word; beyond the edges of its sentence that of edges. */
    int shape(int i, int begin, int end) {
        return i >= begin && i < end ? words[i].shape : EDGE;
    }

    /** Whether a list has the word, or one beside it. */
    boolean isListed(int i, int begin, int end) {
        return (lists(i - 1, begin, end) | lists[i] | lists(i + 1, begin, end)) != 0;
    }

    private int lists(int i, int begin, int end) {
        return i >= begin && i < end ? lists[i] : 0;
    }

    private int low(int i, int begin, int end) {
        return i >= begin && i < end ? words[i].low : EDGE;
    }

    /** Adds the features of three words' labels of the first reading. */
    static void labelFeatures(int before, int here, int after, NameFeatureList out) {
        out.add(160, here);
        out.add(161, before);
        out.add(162, after);
    }

    /** Adds the features of the shapes of three words that no list has. */
    static void shapeFeatures(int before, int here, int after, NameFeatureList out) {
        shapeFeatures(before, here, after, 0, 0, 0, out);
    }

    private static void shapeFeatures(
            int before, int here, int after, int listsBefore, int lists, int listsAfter, NameFeatureList out) {
        out.add(125, mix(before, here));
        out.add(126, mix(here, after));
        out.add(127, mix(mix(before, here), after));
        out.add(130, mix(mix(listsBefore, lists), here));
        out.add(131, mix(mix(lists, listsAfter), after));
    }

    /** Adds all features of a word in its sentence but those of labels, and of shapes of words that no list has. */
    void features(int i, int begin, int end, NameFeatureList out) {
        if (isListed(i, begin, end)) {
            shapeFeatures(
                    shape(i - 1, begin, end),
                    words[i].shape,
                    shape(i + 1, begin, end),
                    lists(i - 1, begin, end),
                    lists[i],
                    lists(i + 1, begin, end),
                    out);
        }
        for (int k = Math.max(begin, i - NameWord.WINDOW); k < Math.min(end, i + NameWord.WINDOW + 1); k++) {
            if (lists[k] != 0) {
                int template = 10 * (k - i + 3);
                out.add(template + 4, lists[k]);
                out.addEachBit(template + 5, lists[k]);
            }
        }
        pairs(i, begin, end, out);
        if (words[i].capital) {
            nearestSmallWords(i, begin, end, out);
        }
        chain(i, begin, end, out);
        acronymAfter(i, end, out);
        memory.features(i, out);
    }

    private void pairs(int i, int begin, int end, NameFeatureList out) {
        int low = words[i].low;
        int shape = words[i].shape;
        int before2 = low(i - 2, begin, end);
        int before = low(i - 1, begin, end);
        int after = low(i + 1, begin, end);
        out.add(120, mix(before, low));
        out.add(121, mix(low, after));
        out.add(122, mix(before2, before));
        out.add(123, mix(before, shape));
        out.add(124, mix(shape, after));
        out.add(129, mix(before, after));
        out.add(132, mix(mix(before2, before), shape));
    }

    private static int mix(int one, int other) {
        return NameFeatureList.mix(one, other);
    }

    /** The last word in lower case before the capitals, and the first one after: « parti X », « X, ministre ». */
    private void nearestSmallWords(int i, int begin, int end, NameFeatureList out) {
        int left = i - 1;
        while (left >= begin && i - left < 8 && (words[left].capital || words[left].isSmall())) {
            left--;
        }
        int right = i + 1;
        while (right < end && right - i < 8 && words[right].capital) {
            right++;
        }
        int leftWord = low(left, begin, end);
        int rightWord = low(right, begin, end);
        out.add(140, leftWord);
        out.add(141, mix(leftWord, words[i].shape));
        out.add(142, rightWord);
        out.add(143, mix(rightWord, low(right + 1, begin, end)));
        out.add(144, mix(leftWord, rightWord));
        out.add(145, mix(leftWord, Math.min(3, i - left)));
    }

    /** « Congrégation pour la doctrine de la foi »: the capital that a long name began with, how far, and what stands between. */
    private void chain(int i, int begin, int end, NameFeatureList out) {
        int head = i - 1;
        while (head >= begin && i - head <= LONGEST_CHAIN && !words[head].capital && words[head].letter) {
            head--;
        }
        if (head < begin || !words[head].capital || head == i - 1) {
            return;
        }
        int low = words[i].low;
        out.add(170, words[head].low);
        out.add(171, mix(words[head].low, low));
        out.add(172, mix(words[head].dictionaryClass, i - head));
        out.add(173, mix(mix(words[head + 1].low, low), head == begin ? 1 : 0));
        out.add(174, mix(words[head].low, low(i + 1, begin, end)));
    }

    /** « Organisation mondiale de la santé (OMS) »: whether this word may be the first, or another, of those the acronym is made of. */
    private void acronymAfter(int i, int end, NameFeatureList out) {
        int open = i + 1;
        while (open < end && open - i <= LONGEST_EXPANSION && words[open].form.charAt(0) != '(') {
            open++;
        }
        if (open + 2 >= end || words[open].form.charAt(0) != '(' || !words[open + 1].isAcronym()) {
            return;
        }
        String acronym = words[open + 1].form;
        int letter = acronym.length();
        int first = open;
        for (int k = open - 1; k >= 0 && open - k <= LONGEST_EXPANSION && letter > 0; k--) {
            if (Character.toLowerCase(acronym.charAt(letter - 1)) == words[k].lower.charAt(0)) {
                letter--;
                first = k;
            } else if (!words[k].isSmall()) {
                break;
            }
        }
        if (letter == 0) {
            int side = i < first ? 0 : i == first ? 1 : 2;
            out.add(180, side);
            out.add(181, mix(words[open + 1].low, side));
        }
    }
}
