package io.github.depeche.layout;

import io.github.depeche.layout.DateLine.Item;
import io.github.depeche.layout.LayoutWords.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Reads bylines: « Par Clémence Attal (Saint-Vaast [Nord], envoyée spéciale) », « Article rédigé par franceinfo avec AFP », « (Reportage …
 * à Bruxelles ; version française …) », and bare names.
 */
final class BylineReader {

    private static final int LONGEST = 250;
    private static final String SEPARATORS = "[;,|/•·\n]| [-–—] ";

    private final LayoutWords words;
    private final MediaNames media;
    private final Masthead masthead;

    BylineReader(LayoutWords words, MediaNames media) {
        this.words = words;
        this.media = media;
        this.masthead = new Masthead(words);
    }

    /**
     * Reads a line.
     *
     * @param dates the dates of the line; they are no part of a name
     * @return null if there is more in the line than a byline
     */
    @Nullable
    Byline read(Line line, DateLine dates) {
        return read(line, dates, dates.has(DateLine.Kind.DAY) ? Masthead.Trust.DATED : Masthead.Trust.NONE);
    }

    /** Reads a line below the headline that tells the day: « Alternatives sociales, 30 janvier 2030 ». */
    @Nullable
    Byline readDated(Line line, DateLine dates) {
        return dates.has(DateLine.Kind.DAY) && !line.endsSentence()
                ? read(line, dates, Masthead.Trust.BELOW_HEADLINE)
                : null;
    }

    /** Reads a line that stands beside the date or the byline of the head: « La Voix de l'Artois ». */
    @Nullable
    Byline readBesideFurniture(Line line, DateLine dates) {
        return line.endsSentence() ? null : read(line, dates, Masthead.Trust.BY_WORDS);
    }

    /** Reads a line that stands under the name of who has signed: « Le Journal du Poni ». */
    @Nullable
    Byline readUnderSignature(Line line, DateLine dates) {
        Byline byline = line.endsSentence() ? null : read(line, dates, Masthead.Trust.DATED);
        return byline != null
                        && byline.authors().isEmpty()
                        && !byline.publishers().isEmpty()
                ? byline
                : null;
    }

    private @Nullable Byline read(Line line, DateLine dates, Masthead.Trust trust) {
        BylineDraft draft = draft(line, dates, trust);
        return draft == null ? null : draft.toByline();
    }

    /** Whether a line below the headline tells the day, and where or in which section perhaps, and nobody: « Lansac | 3 mai 2021 ». */
    boolean isDayAndNotes(Line line, DateLine dates) {
        if (!dates.has(DateLine.Kind.DAY) || line.endsSentence()) {
            return false;
        }
        BylineDraft draft = draft(line, dates, Masthead.Trust.BELOW_HEADLINE);
        return draft != null && draft.isNotes();
    }

    private @Nullable BylineDraft draft(Line line, DateLine dates, Masthead.Trust trust) {
        if (line.length() > LONGEST) {
            return null;
        }
        String text = withoutDates(plainBlanks(line.text()), dates);
        boolean bracketed = text.startsWith("(") && text.endsWith(")");
        BylineDraft draft = new BylineDraft(words, media, masthead, trust, bracketed);
        String inner = bracketed ? text.substring(1, text.length() - 1) : withoutBrackets(text);
        for (String part : inner.split(SEPARATORS)) {
            draft.readPart(part.strip());
        }
        return draft;
    }

    /** Reads the author that a page declares. */
    @Nullable
    Byline read(String author) {
        BylineDraft draft = new BylineDraft(words, media, masthead, Masthead.Trust.NONE, false);
        draft.introduce();
        for (String part : withoutBrackets(plainBlanks(author)).split(SEPARATORS)) {
            draft.readPart(part.strip());
        }
        return draft.toByline();
    }

    /** « Auteur », « Par » on a line of its own: the name follows on the next. */
    boolean isIntroduction(Line line) {
        int end = line.folded().endsWith(":") ? line.length() - 1 : line.length();
        return words.is(Kind.BYLINE_LABEL, line.folded().substring(0, end).strip());
    }

    /** Cuts each date with the words that lead to it: « le 14.11.2025 à 17h05 ». */
    private String withoutDates(String text, DateLine dates) {
        if (!dates.has(DateLine.Kind.DAY) && !dates.has(DateLine.Kind.HOUR)) {
            return text;
        }
        StringBuilder kept = new StringBuilder(text);
        for (Item item : dates.items()) {
            boolean label = item.kind() == DateLine.Kind.PUBLISHED || item.kind() == DateLine.Kind.MODIFIED;
            // « Publié par X le … »: the label belongs to the byline
            if (!label || !Folding.fold(text.substring(item.end())).startsWith(" par ")) {
                blank(kept, joinedBegin(text, item.begin()), item.end());
            }
        }
        String rest = kept.toString().strip();
        // « 10 juin 2022 - Ada Morel »; but « — Ravel Transports (@Ravel) 21 janvier 2018 » signs a tweet
        return startsWithDash(rest) && !startsWithDash(text) ? rest.substring(1).strip() : rest;
    }

    private static boolean startsWithDash(String text) {
        return !text.isEmpty() && "-–—".indexOf(text.charAt(0)) >= 0;
    }

    private int joinedBegin(String text, int begin) {
        int wordEnd = begin;
        while (wordEnd > 0 && Folding.isBlank(text.charAt(wordEnd - 1))) {
            wordEnd--;
        }
        int word = wordEnd;
        while (word > 0 && Folding.isWordPart(text.charAt(word - 1))) {
            word--;
        }
        String folded = Folding.fold(text.substring(word, wordEnd));
        boolean joins = !folded.isEmpty() && (words.is(Kind.TIME_FILLER, folded) || words.is(Kind.WEEKDAY, folded));
        return joins ? joinedBegin(text, word) : begin;
    }

    private static void blank(StringBuilder text, int begin, int end) {
        for (int i = begin; i < end; i++) {
            text.setCharAt(i, i == begin ? '\n' : ' ');
        }
    }

    private static String plainBlanks(String text) {
        StringBuilder plain = new StringBuilder(text);
        for (int i = 0; i < plain.length(); i++) {
            // what folding takes for a blank must be one here: « Ada Morel », a byte order mark, « avec AFP »
            if (Folding.isBlank(plain.charAt(i))) {
                plain.setCharAt(i, ' ');
            }
        }
        return plain.toString();
    }

    /** What stands in brackets is a place or a role; « (avec AFP) », « (Le Messager du Ravel) » are part of the byline. */
    private String withoutBrackets(String text) {
        StringBuilder kept = new StringBuilder();
        StringBuilder bracket = new StringBuilder();
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '(' || c == '[') {
                depth++;
            } else if (c == ')' || c == ']') {
                depth = Math.max(0, depth - 1);
                if (depth == 0
                        && (Folding.fold(bracket).startsWith("avec ")
                                || masthead.isName(bracket.toString(), Masthead.Trust.BY_WORDS))) {
                    kept.append(';').append(bracket);
                }
                bracket.setLength(depth == 0 ? 0 : bracket.length());
            } else if (depth == 0) {
                kept.append(c);
            } else {
                bracket.append(c);
            }
        }
        return kept.toString();
    }
}
