package io.github.depeche.linguistics;

/** The characters of the printed page. */
final class Typography {

    private Typography() {}

    static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || isInvisible(c);
    }

    /** Zero-width space, joiners at the edge of words, direction marks, byte order mark, soft hyphen at the edge of words. */
    private static boolean isInvisible(char c) {
        return (c >= '\u200B' && c <= '\u200F') || c == '\u2060' || c == '\uFEFF' || c == '\u00AD' || c < ' ';
    }

    static boolean isApostrophe(char c) {
        return c == '\'' || c == '’' || c == 'ʼ';
    }

    static boolean isHyphen(char c) {
        return c == '-' || c == '\u2010' || c == '\u2011';
    }

    static boolean isDash(char c) {
        return c == '–' || c == '—' || isHyphen(c);
    }

    /** A letter, digit or mark that combines with one. */
    static boolean isWordCharacter(char c) {
        if (c < 128) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
        }
        return Character.isLetterOrDigit(c)
                || isCombining(c)
                || Character.getType(c) == Character.OTHER_NUMBER
                || c == '·'
                || c == '\u00AD';
    }

    private static boolean isCombining(char c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isVowelOrH(char c) {
        // after an elided article; « l'1er », « d'"Ouest" » do not come here
        return "aàâäæeéèêëiîïoôöœuùûüyhAÀÂÄÆEÉÈÊËIÎÏOÔÖŒUÙÛÜYH".indexOf(c) >= 0;
    }

    static boolean isOpeningQuote(char c) {
        return c == '«' || c == '“' || c == '„' || c == '‹' || c == '‘' || c == '‟';
    }

    static boolean isClosingQuote(char c) {
        return c == '»' || c == '”' || c == '›';
    }

    /** Signs that stand for one quotation mark when typed twice: « ''mot'' », « << mot >> ». */
    static boolean isDoubledMark(char c) {
        return c == '<' || c == '>' || c == '\'' || c == '’' || c == '‘';
    }

    static boolean isSentenceEnd(char c) {
        return c == '.' || c == '!' || c == '?' || c == '…' || c == '‽';
    }

    /** Marks that stand together as one token when repeated: « ... », « -- », « *** »; « !! » too. */
    static boolean isRepeatable(char c) {
        return "._-–—*=~#+".indexOf(c) >= 0;
    }
}
