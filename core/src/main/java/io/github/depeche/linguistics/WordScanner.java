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

    private static final int LONGEST_CLITIC_CLUSTER = 16;

    private final WordParts known;
    private final String text;
    private final int end;
    private final AddressScanner addresses;
    private final NumberScanner numbers;
    private final List<RawToken> tokens = new ArrayList<>();

    WordScanner(WordParts known, String text, int end) {
        this.known = known;
        this.text = text;
        this.end = end;
        this.addresses = new AddressScanner(text, end);
        this.numbers = new NumberScanner(known, text, end);
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
            int word = letterRun(i);
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

    /** The end of the run of word characters that begins here. */
    private int letterRun(int begin) {
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
                next = followedByWord(i);
            } else if (Typography.isHyphen(c)) {
                int cluster = cliticClusterEnd(begin, i);
                if (cluster > i) {
                    add(begin, i, Kind.WORD);
                    return addClitics(i, cluster);
                }
                next = followedByWord(i);
            } else if (c == '.') {
                next = dotInside(begin, i);
                if (next == i) {
                    return scanAbbreviation(begin, i);
                }
            } else if (c == '&') {
                // « R&D », « AT&T »
                next = followedByWord(i);
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
            i = letterRun(next);
        }
        return add(begin, i, Kind.WORD);
    }

    /** The index after this sign if a word character follows, else the index itself. */
    private int followedByWord(int i) {
        return i + 1 < end && Typography.isWordCharacter(text.charAt(i + 1)) ? i + 1 : i;
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

    /** The end of the clitics that follow a verb at this hyphen (« donne-le-moi »), or the hyphen's index if there are none. */
    private int cliticClusterEnd(int begin, int hyphen) {
        int i = hyphen;
        int limit = Math.min(end, hyphen + LONGEST_CLITIC_CLUSTER);
        while (i < limit) {
            int clitic = cliticEnd(i, limit);
            if (clitic == i) {
                break;
            }
            i = clitic;
        }
        boolean whole = i == end || !(Typography.isWordCharacter(text.charAt(i)) || continuesCompound(i));
        if (i == hyphen || !whole) {
            return hyphen;
        }
        String compound = WordParts.lower(text, begin, i);
        if (known.isA(Part.KEPT, compound) || known.inDictionary(compound)) {
            return hyphen;
        }
        boolean demonstrative = text.startsWith("ci", hyphen + 1) || text.startsWith("là", hyphen + 1);
        return demonstrative || known.canBeVerb(WordParts.lower(text, begin, hyphen)) ? i : hyphen;
    }

    /** « Bourg-la-Reine »: what follows the would-be clitic shows that it is none. */
    private boolean continuesCompound(int i) {
        return Typography.isHyphen(text.charAt(i)) && followedByWord(i) > i;
    }

    /** The end of the longest clitic that begins at this hyphen, or the index itself. */
    private int cliticEnd(int hyphen, int limit) {
        if (!Typography.isHyphen(text.charAt(hyphen))) {
            return hyphen;
        }
        int i = hyphen + 1;
        int longest = hyphen;
        while (i < limit) {
            i = letterRun(i);
            if (i - hyphen > LONGEST_CLITIC_CLUSTER) {
                break;
            }
            boolean apostrophe = i < end && Typography.isApostrophe(text.charAt(i));
            String form =
                    WordParts.lower(text, hyphen, i).replace('\u2011', '-').replace('\u2010', '-');
            if (known.isA(Part.CLITIC, form)) {
                longest = i;
            } else if (apostrophe && known.isA(Part.CLITIC, form + "'")) {
                longest = i + 1;
            }
            // « -t-il », « -t'il »
            if (!form.equals("-t") || i >= limit || !(apostrophe || Typography.isHyphen(text.charAt(i)))) {
                break;
            }
            i++;
        }
        return longest;
    }

    private int addClitics(int begin, int clusterEnd) {
        int i = begin;
        while (i < clusterEnd) {
            i = add(i, cliticEnd(i, clusterEnd), Kind.WORD);
        }
        return i;
    }

    /** The index after a full stop inside a word (« U.S.A », « Mediapart.fr »), or the index itself. */
    private int dotInside(int begin, int dot) {
        int next = followedByWord(dot);
        if (next == dot) {
            // « J.-P. », « c.-à-d. »
            boolean compoundInitials = dot + 2 < end
                    && isDottedLetters(begin, dot)
                    && Typography.isHyphen(text.charAt(dot + 1))
                    && Character.isLetter(text.charAt(dot + 2));
            return compoundInitials ? dot + 2 : dot;
        }
        int run = letterRun(next);
        if (isDottedLetters(begin, dot) && !Typography.isDigit(text.charAt(next))) {
            return next;
        }
        boolean domain = run - next <= 6 && known.isA(Part.DOMAIN, text.substring(next, run));
        return domain ? next : dot;
    }

    /** Whether single letters alternate with full stops: « U », « U.S », « J.-P ». */
    private boolean isDottedLetters(int begin, int i) {
        if (i - begin > 24) {
            return false;
        }
        int letters = 0;
        for (int k = begin; k < i; k++) {
            char c = text.charAt(k);
            if (Character.isLetter(c)) {
                letters++;
            } else if (c == '.') {
                letters = 0;
            } else if (!Typography.isHyphen(c)) {
                return false;
            }
            if (letters > 1) {
                return false;
            }
        }
        return true;
    }

    /** A word before a full stop that no word character follows: takes the full stop in if it belongs to an abbreviation. */
    private int scanAbbreviation(int begin, int dot) {
        if (dot + 1 < end && text.charAt(dot + 1) == '.') {
            return add(begin, dot, Kind.WORD);
        }
        String form = dot - begin > LONGEST_CLITIC_CLUSTER ? "" : WordParts.lower(text, begin, dot) + ".";
        WordParts.Abbreviation abbreviation = known.abbreviation(form);
        char next = nextVisible(dot + 1);
        if (abbreviation != null && belongs(abbreviation, begin, next)) {
            boolean title = abbreviation == WordParts.Abbreviation.BEFORE_NAME;
            return add(begin, dot + 1, title ? Kind.TITLE : Kind.ABBREVIATION);
        }
        boolean dotted = isDottedLetters(begin, dot) && Character.isLetter(text.charAt(begin));
        if (dotted && dot - begin > 1) {
            return add(begin, dot + 1, Kind.ABBREVIATION);
        }
        // « J. Chirac », « article L. 642-3 », but « la vitamine C. Le » and « le plan B »
        boolean name = Character.isUpperCase(next) && !sentenceStarts(dot);
        if (dotted && Character.isUpperCase(text.charAt(begin)) && (name || Typography.isDigit(next))) {
            return add(begin, dot + 1, Kind.TITLE);
        }
        return add(begin, dot, Kind.WORD);
    }

    private boolean belongs(WordParts.Abbreviation abbreviation, int begin, char next) {
        return switch (abbreviation) {
            case BEFORE_NAME ->
                Character.isUpperCase(text.charAt(begin))
                        && (Character.isLetter(next) || Typography.isOpeningQuote(next));
            case BEFORE_NUMBER -> Typography.isDigit(next);
            case DATE ->
                Typography.isDigit(next)
                        || (!tokens.isEmpty() && tokens.get(tokens.size() - 1).is(Kind.NUMBER));
            case ANYWHERE -> true;
        };
    }

    /** Whether the word after this full stop, capitalised, is one that begins sentences: « Le », « Il ». */
    private boolean sentenceStarts(int dot) {
        return SentenceCutter.beginsWithStarter(known, text, dot + 1, end);
    }

    private char nextVisible(int from) {
        int i = from;
        while (i < end && i < from + 3 && Typography.isSpace(text.charAt(i))) {
            i++;
        }
        return i < end ? text.charAt(i) : ' ';
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
            return add(i, letterRun(stop), Kind.WORD);
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
