package io.github.depeche.layout;

import io.github.depeche.layout.DateLine.Item;
import io.github.depeche.layout.LayoutWords.Kind;
import io.github.depeche.layout.MediaNames.Medium;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads bylines: « Par Clémence Attal (Saint-Vaast [Nord], envoyée spéciale) », « Article rédigé par franceinfo avec AFP », « (Reportage …
 * à Bruxelles ; version française …) », and bare names.
 */
final class BylineReader {

    private static final int LONGEST = 250;
    private static final String SEPARATORS = "[;,|/•·\n]| [-–—] ";

    private final LayoutWords words;
    /** What a line of dates is asked for beside people and the media that are known. */
    private enum Mastheads {
        NONE,
        CERTAIN,
        LIKELY
    }

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
        return read(line, dates, dates.has(DateLine.Kind.DAY) ? Mastheads.CERTAIN : Mastheads.NONE);
    }

    /** Reads a line below the headline that tells the day: « Alternatives sociales, 30 janvier 2030 ». */
    @Nullable
    Byline readDated(Line line, DateLine dates) {
        return dates.has(DateLine.Kind.DAY) && !line.endsSentence() ? read(line, dates, Mastheads.LIKELY) : null;
    }

    private @Nullable Byline read(Line line, DateLine dates, Mastheads mastheads) {
        if (line.length() > LONGEST) {
            return null;
        }
        String text = withoutDates(plainBlanks(line.text()), dates);
        boolean bracketed = text.startsWith("(") && text.endsWith(")");
        Draft draft = new Draft(bracketed, mastheads);
        String inner = bracketed ? text.substring(1, text.length() - 1) : withoutBrackets(text);
        for (String part : inner.split(SEPARATORS)) {
            draft.readPart(part.strip());
        }
        return draft.toByline();
    }

    /** Reads the author that a page declares. */
    @Nullable
    Byline read(String author) {
        Draft draft = new Draft(false, Mastheads.NONE);
        draft.introduced = true;
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
        return kept.toString().strip();
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

    /** What stands in brackets is a place or a role; « (avec AFP) » is part of the byline. */
    private static String withoutBrackets(String text) {
        StringBuilder kept = new StringBuilder();
        StringBuilder bracket = new StringBuilder();
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '(' || c == '[') {
                depth++;
            } else if (c == ')' || c == ']') {
                depth = Math.max(0, depth - 1);
                if (depth == 0 && Folding.fold(bracket).startsWith("avec ")) {
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

    /** A byline in the making. */
    private final class Draft {
        private final boolean signOff;
        private final Mastheads mastheads;
        private final Set<String> authors = new LinkedHashSet<>();
        private final Set<String> agencies = new LinkedHashSet<>();
        private final Set<String> publishers = new LinkedHashSet<>();
        private boolean introduced;
        private boolean newsroom;
        private boolean foreign;
        private boolean placed;
        private boolean titled;

        private Draft(boolean signOff, Mastheads mastheads) {
            this.signOff = signOff;
            this.mastheads = mastheads;
        }

        /** Reads what stands between two separators: an introduction, then names joined by « et », « avec », « par ». */
        private void readPart(String part) {
            // an account is no name
            String rest = part.startsWith("@") ? "" : afterJoin(withoutDash(part));
            while (!rest.isEmpty() && !foreign) {
                int introduction = introductionEnd(Folding.fold(rest));
                if (introduction > 0) {
                    introduced = true;
                    rest = rest.substring(introduction).strip();
                    continue;
                }
                int house = houseEnd(rest);
                if (house > 0) {
                    rest = afterJoin(rest.substring(house).strip());
                    continue;
                }
                int cut = joinAt(rest);
                readName(rest.substring(0, cut).strip());
                rest = afterJoin(rest.substring(cut).strip());
            }
        }

        /** « StreetPlus – », the day cut off behind it. */
        private String withoutDash(String part) {
            boolean dash = part.length() > 2 && "-–—".indexOf(part.charAt(part.length() - 1)) >= 0;
            return dash ? part.substring(0, part.length() - 1).strip() : part;
        }

        private int introductionEnd(String folded) {
            Phrases.Match<String> match = signOff ? words.at(Kind.BYLINE_IN, folded, 0) : null;
            if (match == null) {
                match = words.at(Kind.BYLINE, folded, 0);
            }
            if (match == null) {
                return 0;
            }
            int end = match.end();
            boolean colon = folded.startsWith(":", end) || folded.startsWith(" :", end);
            return colon ? folded.indexOf(':', end) + 1 : end;
        }

        /** Where the next joining word stands: « Le Figaro avec AFP », « A et B », « Ouest-France Par … ». */
        private int joinAt(String text) {
            String folded = Folding.fold(text);
            int at = text.length();
            for (String join : List.of(" et ", " avec ", " par ", " & ")) {
                int index = folded.indexOf(join);
                if (index >= 0 && index < at) {
                    at = index;
                }
            }
            return at;
        }

        private String afterJoin(String rest) {
            String folded = Folding.fold(rest);
            if (folded.startsWith("et ")) {
                return rest.substring(3).strip();
            }
            return folded.startsWith("& ") ? rest.substring(2).strip() : rest;
        }

        private void readName(String name) {
            // « Mathilde GUÉRET. », but « Nicolas Gutierrez C. »
            boolean stop = name.endsWith(".") && name.length() > 3 && name.charAt(name.length() - 3) != ' ';
            String text = stop ? name.substring(0, name.length() - 1) : name;
            String folded = Folding.fold(text);
            if (text.chars().noneMatch(Character::isLetter) || folded.startsWith("n°")) {
                return;
            }
            if (words.at(Kind.NEWSROOM, folded, 0) != null) {
                newsroom = true;
            } else if (words.at(Kind.ROLE, folded, 0) == null
                    && !words.is(Kind.SECTION, folded)
                    && !words.is(Kind.PAYWALL, folded)) {
                readPersonOrHouse(signOff ? withoutPlace(text) : text);
            }
        }

        /**
         * The end of a medium's name that opens the text: « Ouest-France Recueilli par … », « Ouest-France Mathilde GUÉRET »; not « Marianne
         * Dupont ».
         */
        private int houseEnd(String text) {
            String folded = Folding.fold(text);
            Phrases.Match<Medium> medium = media.at(text, folded, 0);
            if (medium == null) {
                return 0;
            }
            String rest = text.substring(medium.end()).strip();
            String bare = rest.equals(".") ? "" : rest;
            boolean person = PersonName.isLike(bare.endsWith(".") ? bare.substring(0, bare.length() - 1) : bare, 2)
                    && !PersonName.beginsWithArticle(bare);
            boolean joined = joinAt(" " + bare) == 0;
            if (!bare.isEmpty() && !person && !joined && introductionEnd(Folding.fold(bare)) == 0) {
                return 0;
            }
            add(medium.value());
            return text.length() - bare.length();
        }

        private void add(Medium medium) {
            if (medium.isAgency()) {
                agencies.add(medium.name());
            } else {
                publishers.add(medium.name());
            }
        }

        /** « Anneleen Claes à Bruxelles » in a sign-off. */
        private String withoutPlace(String text) {
            String folded = Folding.fold(text);
            int at = folded.indexOf(" a ");
            int in = folded.indexOf(" en ");
            int cut = at < 0 ? in : at;
            return cut < 0 ? text : text.substring(0, cut);
        }

        private boolean isMasthead(String text) {
            return switch (mastheads) {
                case NONE -> false;
                case CERTAIN -> masthead.isCertain(text);
                case LIKELY -> masthead.isLikely(text);
            };
        }

        private void readPersonOrHouse(String text) {
            if (isMasthead(text)) {
                publishers.add(text);
                titled = true;
                return;
            }
            boolean house = PersonName.beginsWithArticle(text);
            // « Économie Vélo Industrie »: tags
            boolean tags = !introduced && words.is(Kind.SECTION, Folding.fold(text.substring(0, firstWordEnd(text))));
            if (PersonName.isLike(text, 2) && !house && !tags) {
                authors.add(text);
            } else if (!text.equals(text.toLowerCase(Locale.ROOT)) && introduced && PersonName.isLike(text, 1)) {
                publishers.add(text);
            } else if (!isInitials(text)) {
                // « Lomé, 3 mars 2021 – République Togolaise d'Info »
                boolean place = mastheads != Mastheads.NONE && PersonName.isLike(text, 1);
                placed |= place;
                foreign |= !place;
            }
        }

        private int firstWordEnd(String text) {
            int end = text.indexOf(' ');
            return end < 0 ? text.length() : end;
        }

        /** « RTSinfo avec Keystone-ATS / vlr », « Th.L. avec AFP »: the initials of the desk. */
        private boolean isInitials(String text) {
            return text.length() <= 6
                    && text.chars().filter(Character::isLetter).count() <= 4
                    && text.chars().allMatch(c -> Character.isLetter(c) || c == '.' || c == '-');
        }

        private @Nullable Byline toByline() {
            boolean empty = authors.isEmpty() && agencies.isEmpty() && publishers.isEmpty() && !newsroom;
            return foreign || empty || (placed && !titled)
                    ? null
                    : new Byline(
                            List.copyOf(authors), List.copyOf(agencies), List.copyOf(publishers), introduced, newsroom);
        }
    }
}
