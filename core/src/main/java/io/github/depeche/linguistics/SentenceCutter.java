package io.github.depeche.linguistics;

import io.github.depeche.linguistics.RawToken.Kind;
import io.github.depeche.linguistics.WordParts.Part;
import io.github.depeche.linguistics.grammar.WordForm;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;

/** Finds where sentences end among the raw tokens of one block. */
final class SentenceCutter {

    private final WordParts known;
    private final String text;
    private final List<RawToken> tokens;
    /** Straight quotation marks that close. */
    private final BitSet closing = new BitSet();
    /** Tokens inside round or square brackets that are closed. */
    private final BitSet bracketed = new BitSet();
    /** Closing marks behind a full stop that close nothing: « … rien signé. » La mairie … », the quotation opened in a text that is not there. */
    private final BitSet stray = new BitSet();

    private boolean inQuotation;

    /**
     * One for a block.
     *
     * @param inQuotation whether a quotation goes on that was opened in a block before
     */
    SentenceCutter(WordParts known, String text, List<RawToken> tokens, boolean inQuotation) {
        this.known = known;
        this.text = text;
        this.tokens = tokens;
        this.inQuotation = inQuotation;
        pairMarks();
        findStrayMarks();
    }

    /** Whether this token is the last of its sentence and another one follows. */
    boolean endsAfter(int i) {
        return i + 1 < tokens.size() && ends(i) && begins(i + 1, i);
    }

    /** Whether this token stands in brackets, where no sentence ends. */
    boolean isBracketed(int i) {
        return bracketed.get(i);
    }

    /** Whether a quotation goes on in the next block: « each paragraph opens it anew, the last one closes it ». */
    boolean endsInQuotation() {
        return inQuotation;
    }

    /** The first sign of a token; of a mark typed as two signs the mark that it stands for. */
    private char first(int i) {
        RawToken token = tokens.get(i);
        char c = text.charAt(token.begin());
        boolean doubled = token.length() == 2 && Typography.isDoubledMark(c) && text.charAt(token.begin() + 1) == c;
        return doubled ? WordForm.mark(c) : c;
    }

    private void pairMarks() {
        Deque<Integer> brackets = new ArrayDeque<>();
        boolean open = false;
        for (int i = 0; i < tokens.size(); i++) {
            char c = first(i);
            if (c == '"') {
                boolean closes = closes(i, open);
                closing.set(i, closes);
                open = !closes;
            } else if (c == '(' || c == '[') {
                brackets.push(i);
            } else if ((c == ')' || c == ']') && !brackets.isEmpty()) {
                int opening = brackets.pop();
                if (brackets.isEmpty()) {
                    bracketed.set(opening, i);
                }
            }
        }
    }

    private void findStrayMarks() {
        int open = inQuotation ? 1 : 0;
        for (int i = 0; i < tokens.size(); i++) {
            if (Typography.isOpeningQuote(first(i))) {
                open++;
                inQuotation = true;
            } else if (Typography.isClosingQuote(first(i))) {
                stray.set(i, open == 0 && i > 0 && isFinalMark(i - 1));
                open = Math.max(0, open - 1);
                inQuotation = false;
            }
        }
    }

    /** A straight mark, a double or a single one, tells its side by the spaces around it, or else by what came before. */
    private boolean closes(int i, boolean open) {
        RawToken mark = tokens.get(i);
        boolean spaceBefore = i == 0 || tokens.get(i - 1).end() < mark.begin();
        boolean spaceAfter =
                i + 1 == tokens.size() || mark.end() < tokens.get(i + 1).begin();
        return spaceBefore == spaceAfter ? open : spaceAfter;
    }

    private boolean isCloser(int i) {
        char c = first(i);
        return (Typography.isClosingQuote(c) && !stray.get(i))
                || c == ')'
                || c == ']'
                || (c == '"' && closing.get(i))
                // « … ouverte. 'C'est fini », but « … est fini.' »
                || (Typography.isApostrophe(c) && tokens.get(i).length() == 1 && closes(i, true));
    }

    /** Whether a sentence may end with this token: a final mark or abbreviation, or what closes after one. */
    private boolean ends(int i) {
        if (bracketed.get(i) || isInsideFileName(i)) {
            return false;
        }
        if (i + 1 < tokens.size() && (isCloser(i + 1) || isFinalMark(i + 1))) {
            return false;
        }
        int mark = i;
        while (mark > 0 && isCloser(mark)) {
            mark--;
        }
        return isFinalMark(mark) || tokens.get(mark).is(Kind.ABBREVIATION) || first(i) == ';';
    }

    /** « Fichier : Pont de Brivel 10.JPG ». */
    private boolean isInsideFileName(int i) {
        if (i == 0 || i + 1 >= tokens.size() || first(i) != '.') {
            return false;
        }
        RawToken before = tokens.get(i - 1);
        RawToken dot = tokens.get(i);
        RawToken behind = tokens.get(i + 1);
        return before.end() == dot.begin()
                && dot.end() == behind.begin()
                && Character.isDigit(text.charAt(before.end() - 1))
                && behind.length() > 1
                && text.substring(behind.begin(), behind.end()).chars().allMatch(Character::isUpperCase);
    }

    private boolean isFinalMark(int i) {
        return tokens.get(i).is(Kind.PUNCTUATION) && Typography.isSentenceEnd(first(i));
    }

    /** Whether a sentence may begin with this token, after one that ends with the token last. */
    private boolean begins(int i, int last) {
        RawToken token = tokens.get(i);
        char c = first(i);
        int word = i;
        while (word + 1 < tokens.size() && isOpener(word)) {
            word++;
        }
        char initial = first(word);
        if (tokens.get(last).is(Kind.ABBREVIATION) || first(last) == ';') {
            // « etc. Le maire », but « av. J.-C. »; items of a list: « … de la ville ; Le maire … »
            return beginsWithStarter(
                    known,
                    text,
                    tokens.get(word).begin(),
                    tokens.get(tokens.size() - 1).end());
        }
        if (Character.isLowerCase(initial)) {
            // « … ! », a-t-il dit, but « … de l'eau. la suite »
            return first(last) == '.'
                    && tokens.get(last).length() == 1
                    && tokens.get(last).end() < token.begin();
        }
        return token.is(Kind.SYMBOL) || Character.isLetterOrDigit(initial) || isOpener(i) || c == '"' || stray.get(i);
    }

    private boolean isOpener(int i) {
        char c = first(i);
        return Typography.isOpeningQuote(c)
                || c == '('
                || c == '['
                || c == '"'
                || c == '•'
                || Typography.isApostrophe(c)
                || (Typography.isDash(c) && tokens.get(i).is(Kind.PUNCTUATION));
    }

    /** Whether the next word, capitalised, is one that begins sentences: « Le », « Il », « L' ». */
    static boolean beginsWithStarter(WordParts known, String text, int from, int end) {
        int begin = from;
        while (begin < end && Typography.isSpace(text.charAt(begin))) {
            begin++;
        }
        int i = begin;
        while (i < end && i - begin < 12 && Typography.isWordCharacter(text.charAt(i))) {
            i++;
        }
        if (i < end && Typography.isApostrophe(text.charAt(i))) {
            i++;
        }
        return i > begin
                && Character.isUpperCase(text.charAt(begin))
                && known.isA(Part.STARTER, WordParts.lower(text, begin, i));
    }
}
