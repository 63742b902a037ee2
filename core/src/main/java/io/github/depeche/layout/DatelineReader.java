package io.github.depeche.layout;

import io.github.depeche.layout.LayoutWords.Kind;
import io.github.depeche.layout.MediaNames.Medium;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Reads what opens a dispatch: « PARIS, 3 oct 2025 (AFP) - », « Praia (AFP) – », « QUÉBEC — », « (Sherbrooke) », « 12 mars 2016, Montpellier.
 * – », and the line that dates a press release: « Paris, le 9 avril 2025 ».
 */
final class DatelineReader {

    private static final int LONGEST = 110;
    private static final int LONGEST_PLACE_WORDS = 5;

    private final LayoutWords words;
    private final MediaNames media;
    private final DateReader dates;
    private final Masthead masthead;

    DatelineReader(LayoutWords words, MediaNames media, DateReader dates) {
        this.words = words;
        this.media = media;
        this.dates = dates;
        this.masthead = new Masthead(words);
    }

    @Nullable
    Dateline read(Line line) {
        String text = line.text();
        if (text.startsWith("(")) {
            return bracketedPlace(line);
        }
        Dateline agencyFirst = agencyAndPlace(line);
        if (agencyFirst != null) {
            return agencyFirst;
        }
        for (int i = 1; i < Math.min(text.length(), LONGEST); i++) {
            char c = text.charAt(i);
            boolean dash = c == '-' || c == '–' || c == '—';
            if (dash && isApart(text, i)) {
                return beforeDash(line, i);
            }
        }
        return wholeLine(line);
    }

    /** « APA-Dakar (Sénégal) », then perhaps the correspondent. */
    private @Nullable Dateline agencyAndPlace(Line line) {
        Phrases.Match<Medium> agency = media.at(line.folded(), 0);
        if (agency == null || !agency.value().isAgency() || !line.text().startsWith("-", agency.end())) {
            return null;
        }
        int open = line.text().indexOf('(', agency.end());
        int close = line.text().indexOf(')', Math.max(open, 0));
        if (open < 0 || close < 0 || close > LONGEST) {
            return null;
        }
        String place = line.text().substring(agency.end() + 1, open).strip();
        return isPlace(place)
                ? new Dateline(place, null, List.of(agency.value().name()), afterDash(line.text(), close + 1))
                : null;
    }

    /** « (Sherbrooke) L’ancien directeur … » */
    private @Nullable Dateline bracketedPlace(Line line) {
        int close = line.text().indexOf(')');
        if (close < 0 || close > 40 || close + 2 >= line.length()) {
            return null;
        }
        String inner = line.text().substring(1, close).strip();
        Medium medium = media.of(Folding.fold(inner));
        if (medium != null && medium.isAgency()) {
            return new Dateline(null, null, List.of(medium.name()), afterDash(line.text(), close + 1));
        }
        return isPlace(inner) ? new Dateline(inner, null, List.of(), afterDash(line.text(), close + 1)) : null;
    }

    private @Nullable Dateline beforeDash(Line line, int dash) {
        Draft draft = new Draft();
        if (!draft.read(line.text().substring(0, dash).strip())) {
            return null;
        }
        boolean longDash = line.text().charAt(dash) != '-';
        boolean dispatch = !draft.agencies.isEmpty() || draft.day != null || draft.hasDay;
        boolean capitals = draft.place != null && draft.place.equals(draft.place.toUpperCase(Locale.ROOT));
        boolean section = draft.place != null && words.is(Kind.SECTION, Folding.fold(draft.place));
        boolean proseFollows = line.length() - dash > 40;
        boolean bare = draft.place != null && !section && proseFollows && (capitals || longDash);
        if (dispatch || bare) {
            return new Dateline(draft.place, draft.day, draft.agencies, afterDash(line.text(), dash));
        }
        return null;
    }

    /** « Paris, le 9 avril 2025 »; not « L'Union, lundi 4 décembre 2023 ». */
    private @Nullable Dateline wholeLine(Line line) {
        Draft draft = new Draft();
        String place = line.length() <= 60 && draft.read(line.text()) && draft.day != null ? draft.place : null;
        boolean paper =
                place != null && masthead.isCertain(place) && !line.folded().contains(", le ");
        return place != null && !paper ? new Dateline(place, draft.day, draft.agencies, line.length()) : null;
    }

    private static boolean isApart(String text, int dash) {
        boolean before = Folding.isBlank(text.charAt(dash - 1)) || ").".indexOf(text.charAt(dash - 1)) >= 0;
        return before && (dash + 1 == text.length() || Folding.isBlank(text.charAt(dash + 1)));
    }

    private static int afterDash(String text, int at) {
        int end = at;
        while (end < text.length() && (Folding.isBlank(text.charAt(end)) || "-–—".indexOf(text.charAt(end)) >= 0)) {
            end++;
        }
        return end;
    }

    /** « Saint-Vaast », « Port-au-Prince », « NEW YORK », « La Haye »; no sentence, no section name. */
    private boolean isPlace(String text) {
        String bare = text.replaceAll("\\s*\\([^)]*\\)$", "").strip();
        // « Par Gaëlle Ropars, le 26 septembre 2024 »
        if (bare.split(" ").length > LONGEST_PLACE_WORDS || words.at(Kind.BYLINE, Folding.fold(bare), 0) != null) {
            return false;
        }
        // « WASHINGTON/PARIS »
        for (String place : bare.split("/", -1)) {
            if (!PersonName.isLike(place, 1)) {
                return false;
            }
        }
        return true;
    }

    /** The parts between commas, each a place, a date or an hour; the agency stands in brackets at the end. */
    private final class Draft {
        private @Nullable String place;
        private @Nullable LocalDate day;
        private boolean hasDay;
        private final List<String> agencies = new ArrayList<>();

        private boolean read(String prefix) {
            String rest = withoutAgency(prefix);
            for (String part : rest.split(",")) {
                String stripped = part.strip();
                String bare = stripped.endsWith(".") ? stripped.substring(0, stripped.length() - 1) : stripped;
                if (!bare.isEmpty() && !readDay(bare) && !readPlace(bare)) {
                    return false;
                }
            }
            return place != null || day != null || !agencies.isEmpty();
        }

        private String withoutAgency(String prefix) {
            int open = prefix.lastIndexOf('(');
            if (open < 0 || !prefix.endsWith(")")) {
                return prefix;
            }
            String inner = prefix.substring(open + 1, prefix.length() - 1);
            for (String name : inner.split("[/,]| et ")) {
                Medium medium = media.of(Folding.fold(name));
                if (medium != null) {
                    agencies.add(medium.name());
                }
            }
            boolean afterDay = open > 0 && prefix.substring(0, open).chars().anyMatch(Character::isDigit);
            if (agencies.isEmpty() && (afterDay || isAgencyName(inner))) {
                agencies.add(inner.strip());
            }
            return agencies.isEmpty() ? prefix : prefix.substring(0, open).strip();
        }

        /** An agency that no list has: « (Agence Ravelle) », « (INFOSUD) »; behind a day it is always one. */
        private boolean isAgencyName(String inner) {
            String folded = Folding.fold(inner.strip());
            boolean capitals = !folded.contains(" ") && inner.equals(inner.toUpperCase(Locale.ROOT));
            return (capitals && folded.length() > 2) || words.at(Kind.AGENCY, folded, 0) != null;
        }

        private boolean readDay(String part) {
            DateLine line = dates.read(Folding.fold(part));
            if (!line.isPure()) {
                return false;
            }
            for (DateLine.Item item : line.items()) {
                if (item.kind() == DateLine.Kind.DAY) {
                    day = item.day();
                }
                hasDay |= item.day() != null;
            }
            return true;
        }

        private boolean readPlace(String part) {
            if (place != null || !isPlace(part)) {
                return false;
            }
            place = part;
            return true;
        }
    }
}
