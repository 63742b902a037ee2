package io.github.depeche.linguistics;

/** Where runs of characters end in a text that is read up to an index. */
final class WordRuns {

    private final String text;
    private final int end;

    WordRuns(String text, int end) {
        this.text = text;
        this.end = end;
    }

    /** The end of the run of word characters that begins here. */
    int end(int begin) {
        int i = begin;
        while (i < end) {
            char c = text.charAt(i);
            if (Typography.isWordCharacter(c)) {
                i++;
            } else if (Character.isHighSurrogate(c) && i + 1 < end && Character.isLetterOrDigit(text.codePointAt(i))) {
                i += 2;
            } else {
                break;
            }
        }
        return i;
    }

    /** The index after this sign if a word character follows, else the index itself. */
    int followedByWord(int i) {
        return i + 1 < end && Typography.isWordCharacter(text.charAt(i + 1)) ? i + 1 : i;
    }

    /** The first index from here on that is no space, a few spaces on at most. */
    int firstVisible(int from) {
        int i = from;
        while (i < end && i < from + 3 && Typography.isSpace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** The character there, or a space behind the end. */
    char at(int i) {
        return i < end ? text.charAt(i) : ' ';
    }
}
