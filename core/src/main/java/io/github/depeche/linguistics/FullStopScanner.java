package io.github.depeche.linguistics;

import io.github.depeche.linguistics.RawToken.Kind;
import io.github.depeche.linguistics.WordParts.Abbreviation;
import io.github.depeche.linguistics.WordParts.Part;

/** Full stops that belong to a word: « U.S.A », « Mediapart.fr », « M. Dupont », « vol. XVII », « J. Chirac ». */
final class FullStopScanner {

    private static final int LONGEST_ABBREVIATION = 16;
    private static final int LONGEST_ROMAN_NUMERAL = 8;
    private static final String ROMAN_FIGURES = "IVXLCDM";

    private final WordParts known;
    private final String text;
    private final int end;
    private final WordRuns runs;

    FullStopScanner(WordParts known, String text, int end) {
        this.known = known;
        this.text = text;
        this.end = end;
        this.runs = new WordRuns(text, end);
    }

    /** The index after a full stop inside a word (« U.S.A », « Mediapart.fr »), or the index itself. */
    int inside(int begin, int dot) {
        int next = runs.followedByWord(dot);
        if (next == dot) {
            // « J.-P. », « c.-à-d. »
            boolean compoundInitials = dot + 2 < end
                    && isDottedLetters(begin, dot)
                    && Typography.isHyphen(text.charAt(dot + 1))
                    && Character.isLetter(text.charAt(dot + 2));
            return compoundInitials ? dot + 2 : dot;
        }
        int run = runs.end(next);
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

    /**
     * What a word is with the full stop behind it, which no word character follows.
     *
     * @param afterNumber whether the token before the word is a figure
     * @return an abbreviation, with the full stop, or a word, without
     */
    Kind kind(int begin, int dot, boolean afterNumber) {
        if (runs.at(dot + 1) == '.') {
            return Kind.WORD;
        }
        String form = dot - begin > LONGEST_ABBREVIATION ? "" : WordParts.lower(text, begin, dot) + ".";
        Abbreviation abbreviation = known.abbreviation(form);
        if (abbreviation != null && belongs(abbreviation, begin, dot, afterNumber)) {
            return abbreviation.goesOn() ? Kind.TITLE : Kind.ABBREVIATION;
        }
        boolean dotted = isDottedLetters(begin, dot) && Character.isLetter(text.charAt(begin));
        // « J. Chirac », « J.-P. Morel », « article L. 642-3 », but « la vitamine C. Le » and « le plan B »
        char next = runs.at(runs.firstVisible(dot + 1));
        boolean name = Character.isUpperCase(next) && !sentenceStarts(dot);
        if (dotted && dot - begin > 1) {
            boolean compound = Typography.isHyphen(text.charAt(dot - 2));
            return compound && name ? Kind.TITLE : Kind.ABBREVIATION;
        }
        boolean initial = dotted && Character.isUpperCase(text.charAt(begin)) && (name || Typography.isDigit(next));
        return initial ? Kind.TITLE : Kind.WORD;
    }

    private boolean belongs(Abbreviation abbreviation, int begin, int dot, boolean afterNumber) {
        int visible = runs.firstVisible(dot + 1);
        char next = runs.at(visible);
        return switch (abbreviation) {
            case BEFORE_NAME ->
                Character.isUpperCase(text.charAt(begin))
                        && (Character.isLetter(next) || Typography.isOpeningQuote(next));
            case BEFORE_NUMBER -> Typography.isDigit(next) || isRomanNumeral(visible);
            case DATE -> Typography.isDigit(next) || afterNumber;
            case BEFORE_MORE, ANYWHERE -> true;
        };
    }

    private boolean isRomanNumeral(int begin) {
        int i = begin;
        while (i - begin < LONGEST_ROMAN_NUMERAL && ROMAN_FIGURES.indexOf(runs.at(i)) >= 0) {
            i++;
        }
        return i > begin && !Typography.isWordCharacter(runs.at(i));
    }

    /** Whether the word after this full stop, capitalised, is one that begins sentences: « Le », « Il ». */
    private boolean sentenceStarts(int dot) {
        return SentenceCutter.beginsWithStarter(known, text, dot + 1, end);
    }
}
