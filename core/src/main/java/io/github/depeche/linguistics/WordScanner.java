package io.github.depeche.linguistics;

import io.github.depeche.linguistics.RawToken.Kind;
import io.github.depeche.linguistics.WordParts.Part;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts one block into raw tokens, from left to right; each character is looked at a bounded number of times.
 *
 * <p>The conventions are those of the French treebanks of Universal Dependencies: « l' | école », « a | -t-il », « 19 | h | 15 », « 17 | % »,
 * but « aujourd'hui », « celui-ci », « 1 400 », « 3-0 » in one piece.
 */
final class WordScanner {

    private final WordParts known;
    private final String text;
    private final int end;
    private final AddressScanner addresses;
    private final NumberScanner numbers;
    private final CliticScanner clitics;
    private final FullStopScanner fullStops;
    private final WordRuns runs;
    private final List<RawToken> tokens = new ArrayList<>();

    WordScanner(WordParts known, String text, int end) {
        this.known = known;
        this.text = text;
        this.end = end;
        this.addresses = new AddressScanner(text, end);
        this.numbers = new NumberScanner(known, text, end);
        this.clitics = new CliticScanner(known, text, end);
        this.fullStops = new FullStopScanner(known, text, end);
        this.runs = new WordRuns(text, end);
    }

    /** The tokens from here to the end. */
    List<RawToken> scan(int begin) {
        int i = begin;
        while (i < end) {
            i = Typography.isSpace(text.charAt(i)) ? i + 1 : scanToken(i);
        }
        return tokens;
    }

    private int scanToken(int i) {
        int address = addresses.end(i);
        if (address > i) {
            return add(i, address, Kind.SYMBOL);
        }
        int number = numbers.end(i);
        if (number > i && !continuesAsWord(number)) {
            return scanUnit(add(i, number, Kind.NUMBER));
        }
        if (Typography.isWordCharacter(text.charAt(i)) || Character.isSurrogate(text.charAt(i))) {
            int word = runs.end(i);
            if (word > i) {
                return scanWord(i, word);
            }
            int emoji = Emoji.end(text, i, end);
            return add(i, emoji, Kind.SYMBOL);
        }
        return scanMark(i);
    }

    /** « 3D », « 220725478X »: letters that are neither a unit nor an ordinal make the figure part of a word. */
    private boolean continuesAsWord(int i) {
        return i < end
                && Typography.isWordCharacter(text.charAt(i))
                && !Typography.isDigit(text.charAt(i))
                && numbers.unitEnd(i) == i;
    }

    private int scanUnit(int i) {
        int unit = numbers.unitEnd(i);
        return unit > i ? add(i, unit, Kind.WORD) : i;
    }

    private int scanWord(int begin, int firstRunEnd) {
        int compound = known.compoundLength(text, begin, firstRunEnd - begin, end);
        if (compound > 0) {
            return add(begin, begin + compound, Kind.WORD);
        }
        int i = firstRunEnd;
        int piece = begin;
        while (i < end) {
            char c = text.charAt(i);
            int next;
            if (Typography.isApostrophe(c)) {
                if (piece == begin && isElision(piece, i)) {
                    return add(begin, i + 1, Kind.WORD);
                }
                next = runs.followedByWord(i);
            } else if (Typography.isHyphen(c)) {
                int cluster = clitics.clusterEnd(begin, i);
                if (cluster > i) {
                    add(begin, i, Kind.WORD);
                    return addClitics(i, cluster);
                }
                next = runs.followedByWord(i);
            } else if (c == '.') {
                next = fullStops.inside(begin, i);
                if (next == i) {
                    Kind kind = fullStops.kind(begin, i, isAfterNumber());
                    return add(begin, kind == Kind.WORD ? i : i + 1, kind);
                }
            } else if (c == '&') {
                // « R&D », « AT&T »
                next = runs.followedByWord(i);
            } else if (c == '°') {
                // « n° »
                return add(begin, i - begin <= 2 ? i + 1 : i, Kind.WORD);
            } else if (c == '(') {
                next = optionalEnding(i);
            } else {
                break;
            }
            if (next == i) {
                break;
            }
            piece = next;
            i = runs.end(next);
        }
        return add(begin, i, Kind.WORD);
    }

    /** « l'école », « d'"Ouest" », but « N'Golo », « M'Bappé »: a word is elided before a vowel. */
    private boolean isElision(int begin, int apostrophe) {
        if (apostrophe - begin > 8 || !known.isA(Part.ELISION, WordParts.lower(text, begin, apostrophe) + "'")) {
            return false;
        }
        if (apostrophe + 1 >= end) {
            return true;
        }
        char next = text.charAt(apostrophe + 1);
        return !Character.isLetter(next)
                || Typography.isVowelOrH(next)
                || !Character.isUpperCase(next)
                || !Character.isUpperCase(text.charAt(begin));
    }

    /** « AUTRE(S) », « traité(e) ». */
    private int optionalEnding(int i) {
        int close = i + 1;
        while (close < end && close - i <= 3 && Character.isLetter(text.charAt(close))) {
            close++;
        }
        boolean closed = close < end && text.charAt(close) == ')' && close > i + 1;
        return closed ? close + 1 : i;
    }

    private boolean isAfterNumber() {
        return !tokens.isEmpty() && tokens.get(tokens.size() - 1).is(Kind.NUMBER);
    }

    private int addClitics(int begin, int clusterEnd) {
        int i = begin;
        while (i < clusterEnd) {
            i = add(i, clitics.cliticEnd(i, clusterEnd), Kind.WORD);
        }
        return i;
    }

    private int scanMark(int i) {
        char c = text.charAt(i);
        int emoji = Emoji.end(text, i, end);
        if (emoji > i + 1) {
            return add(i, emoji, Kind.SYMBOL);
        }
        int stop = i + 1;
        if (c == '°' && stop < end && (text.charAt(stop) == 'C' || text.charAt(stop) == 'F')) {
            // « 25 °C »
            return add(i, runs.end(stop), Kind.WORD);
        }
        if (Typography.isDoubledMark(c) && stop < end && text.charAt(stop) == c) {
            return add(i, stop + 1, Kind.PUNCTUATION);
        }
        if (Typography.isRepeatable(c)) {
            while (stop < end && text.charAt(stop) == c) {
                stop++;
            }
        }
        boolean symbol = !Typography.isDash(c)
                && Character.getType(c) >= Character.MATH_SYMBOL
                && Character.getType(c) <= Character.OTHER_SYMBOL;
        return add(i, stop, symbol ? Kind.SYMBOL : Kind.PUNCTUATION);
    }

    private int add(int begin, int stop, Kind kind) {
        tokens.add(new RawToken(begin, stop, kind));
        return stop;
    }
}
