package io.github.depeche.linguistics;

import io.github.depeche.linguistics.WordParts.Part;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a block at the ends of sentences that are sure, and finds the places between them where sentences may begin: before a capital, a figure
 * or what opens; before a small letter behind a mark; before « à », « il » in small letters behind what may be a title.
 */
final class OpenPlaces {

    /** « - Mairie de Paris », « "Verdun, ville de lumière" »: what items of lists and titles begin with beside words. */
    private static final String OPENING = "-\"([«•^©";

    /** What a sentence in small letters may stand behind: items of lists. */
    private static final String BEFORE_SMALL = ";:).…?!";

    private static final int LONGEST_DATELINE = 10;

    private static final int LONGEST_ACRONYM = 5;

    /** Words of a title that a sentence in small letters may follow. */
    private static final int LONGEST_TITLE = 8;

    private final WordParts known;
    private final String text;
    private final List<RawToken> tokens;
    private final SentenceCutter cutter;

    OpenPlaces(WordParts known, String text, List<RawToken> tokens, SentenceCutter cutter) {
        this.known = known;
        this.text = text;
        this.tokens = tokens;
        this.cutter = cutter;
    }

    /** For each stretch between sure ends the token that it begins with, the tokens where sentences may begin inside, and the token after it. */
    List<int[]> stretches() {
        List<int[]> stretches = new ArrayList<>();
        List<Integer> places = new ArrayList<>(List.of(0));
        // « (...) » and a mark left alone go with the sentence that follows
        boolean hasWord = false;
        for (int i = 0; i < tokens.size(); i++) {
            hasWord |= !tokens.get(i).is(RawToken.Kind.PUNCTUATION);
            boolean last = i + 1 == tokens.size();
            if (last || (hasWord && isSureEnd(i))) {
                places.add(i + 1);
                stretches.add(places.stream().mapToInt(Integer::intValue).toArray());
                places.clear();
                places.add(i + 1);
                hasWord = false;
            } else if (hasWord && !cutter.isBracketed(i) && (isOpen(i + 1) || isLowered(places.get(0), i + 1))) {
                places.add(i + 1);
            }
        }
        return stretches;
    }

    /** A full stop before a small letter and a semicolon leave it open. */
    private boolean isSureEnd(int i) {
        return cutter.endsAfter(i) && !Character.isLowerCase(first(i + 1)) && first(i) != ';';
    }

    private boolean isOpen(int i) {
        if (cutter.endsAfter(i - 1)) {
            return true;
        }
        RawToken before = tokens.get(i - 1);
        char last = first(i - 1);
        if (before.end() == tokens.get(i).begin()
                || last == ','
                || before.is(RawToken.Kind.TITLE)
                || (i == 1 && isAcronym(before))) {
            return false;
        }
        char c = first(i);
        boolean figure = Character.isDigit(c) && !before.is(RawToken.Kind.NUMBER);
        return Character.isUpperCase(c)
                || figure
                || opens(i)
                || (Character.isLowerCase(c) && BEFORE_SMALL.indexOf(last) >= 0);
    }

    /**
     * « Réouverture du pont | il avait fermé lundi », « Second bilan | à 18 heures, … », whose capital is lost, where the title begins behind a sure end;
     * « … rien signé." | puis il est sorti ».
     */
    private boolean isLowered(int first, int i) {
        RawToken token = tokens.get(i);
        if (!Character.isLowerCase(first(i)) || tokens.get(i - 1).end() == token.begin()) {
            return false;
        }
        char last = first(i - 1);
        boolean quoted = last == '"' || Typography.isClosingQuote(last);
        if (quoted && i > 1 && Typography.isSentenceEnd(first(i - 2))) {
            return true;
        }
        return i - first <= LONGEST_TITLE
                && (Character.isLetterOrDigit(last) || last == ')' || last == '"')
                && beginsWithCapital(first, i)
                && known.isA(Part.LOWERED, text.substring(token.begin(), token.end()));
    }

    /** Marks before its first word aside. */
    private boolean beginsWithCapital(int first, int end) {
        int word = first;
        while (word < end && !Character.isLetterOrDigit(first(word))) {
            word++;
        }
        return Character.isUpperCase(first(word));
    }

    /** « - Mairie de Paris », « - 12 mars 1989 : … », but not « PARIS, 12 juin (AFP) - Le maire » at the head of a block. */
    private boolean opens(int i) {
        if (OPENING.indexOf(first(i)) < 0 || i + 1 == tokens.size()) {
            return false;
        }
        return first(i) != '-' || first(i - 1) != ')' || i > LONGEST_DATELINE;
    }

    /** « SOS Médias Burundi précise : »: the head of a block is no title of its own. */
    private boolean isAcronym(RawToken token) {
        return token.length() > 1
                && token.length() <= LONGEST_ACRONYM
                && text.substring(token.begin(), token.end()).chars().allMatch(Character::isUpperCase);
    }

    private char first(int i) {
        return text.charAt(tokens.get(i).begin());
    }
}
