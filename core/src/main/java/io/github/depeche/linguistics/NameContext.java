package io.github.depeche.linguistics;

/** What the second reading for names sees of a word beyond the words around it one by one: pairs, chains, lists, the document. */
final class NameContext {

    private static final int LONGEST_CHAIN = 8;
    private static final int LONGEST_EXPANSION = 12;

    /** Stands for a word or shape beyond the edge of the sentence. */
    private static final int EDGE = 7;

    private final NameWord[] words;
    private final int[] lists;
    private final DocumentMemory memory;

    NameContext(NameWord[] words, DocumentMemory memory) {
        this.words = words;
        this.lists = Gazetteer.match(words);
        this.memory = memory;
    }

    /** Adds the features of a word in its sentence. */
    void features(int i, int begin, int end, NameFeatureList out) {
        for (int k = Math.max(begin, i - NameWord.WINDOW); k < Math.min(end, i + NameWord.WINDOW + 1); k++) {
            if (lists[k] != 0) {
                int template = 10 * (k - i + 3);
                out.add(template + 4, lists[k]);
                out.addEachBit(template + 5, lists[k]);
            }
        }
        out.add(112, i == begin ? 1 : 0);
        pairs(i, begin, end, out);
        if (words[i].capital) {
            nearestSmallWords(i, begin, end, out);
        }
        chain(i, begin, end, out);
        acronymAfter(i, end, out);
        memory.features(i, out);
    }

    private void pairs(int i, int begin, int end, NameFeatureList out) {
        NameWord word = words[i];
        int before2 = i - 1 > begin ? words[i - 2].low : EDGE;
        int before = EDGE;
        int shapeBefore = EDGE;
        int listsBefore = 0;
        if (i > begin) {
            before = words[i - 1].low;
            shapeBefore = words[i - 1].shape;
            listsBefore = lists[i - 1];
        }
        int after = EDGE;
        int shapeAfter = EDGE;
        int listsAfter = 0;
        if (i + 1 < end) {
            after = words[i + 1].low;
            shapeAfter = words[i + 1].shape;
            listsAfter = lists[i + 1];
        }
        out.add(120, mix(before, word.low));
        out.add(121, mix(word.low, after));
        out.add(122, mix(before2, before));
        out.add(123, mix(before, word.shape));
        out.add(124, mix(word.shape, after));
        out.add(125, mix(shapeBefore, word.shape));
        out.add(126, mix(word.shape, shapeAfter));
        out.add(127, mix(mix(shapeBefore, word.shape), shapeAfter));
        out.add(128, mix(mix(i == begin ? 1 : 0, word.shape), word.dictionaryClass));
        out.add(129, mix(before, after));
        out.add(130, mix(mix(listsBefore, lists[i]), word.shape));
        out.add(131, mix(mix(lists[i], listsAfter), shapeAfter));
        out.add(132, mix(mix(before2, before), word.shape));
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
        int leftWord = left >= begin ? words[left].low : EDGE;
        int rightWord = right < end ? words[right].low : EDGE;
        out.add(140, leftWord);
        out.add(141, mix(leftWord, words[i].shape));
        out.add(142, rightWord);
        out.add(143, mix(rightWord, right + 1 < end ? words[right + 1].low : EDGE));
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
        out.add(174, mix(words[head].low, i + 1 < end ? words[i + 1].low : EDGE));
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
