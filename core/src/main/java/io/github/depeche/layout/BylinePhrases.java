package io.github.depeche.layout;

import io.github.depeche.layout.LayoutWords.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the words of a byline are beside names: introductions, joints, roles, counts.
 *
 * @param signOff whether it stands at the end of the article, where « in » words introduce names, too
 */
record BylinePhrases(LayoutWords words, boolean signOff) {

    /** What a page declares as its author may be of any length. */
    private static final int LONGEST_PART = 250;

    /** The stop in « Lansac. Par Ada Morel »; not the one in « Prof. Ada Morel »; 0 if there is none. */
    int stopBeforeIntroduction(String part) {
        int stop = part.length() > LONGEST_PART ? -1 : part.indexOf(". ", 1);
        while (stop > 0 && introduction(Folding.fold(part.substring(stop + 2))) == null) {
            stop = part.indexOf(". ", stop + 1);
        }
        return Math.max(stop, 0);
    }

    boolean isCount(String folded) {
        boolean counted = false;
        for (String word : folded.split("[^\\p{L}\\p{N}°]+")) {
            boolean number = !word.isEmpty() && word.chars().allMatch(Character::isDigit);
            if (!number && !word.isEmpty() && !words.is(Kind.COUNT, word)) {
                return false;
            }
            counted |= number;
        }
        return counted;
    }

    /** « RuePlus – », « . Propos recueillis par »: what is left beside a day that was cut out, and « Soir de Ravel n° 7812 ». */
    static String trimmed(String part) {
        int begin = part.startsWith(". ") ? 2 : 0;
        int number = Folding.fold(part).indexOf(" n°", begin);
        int end = number > begin ? number : part.length();
        boolean dash = end > begin + 2 && "-–—".indexOf(part.charAt(end - 1)) >= 0;
        return part.substring(begin, dash ? end - 1 : end).strip();
    }

    /** What introduces a name at the beginning of the text, with its colon. */
    Phrases.@Nullable Match<String> introduction(String folded) {
        Phrases.Match<String> match = signOff ? words.at(Kind.BYLINE_IN, folded, 0) : null;
        if (match == null) {
            match = words.at(Kind.BYLINE, folded, 0);
        }
        if (match == null) {
            return null;
        }
        int end = match.end();
        boolean colon = folded.startsWith(":", end) || folded.startsWith(" :", end);
        return colon ? new Phrases.Match<>(folded.indexOf(':', end) + 1, match.value()) : match;
    }

    /** Where the next joining word stands: « Le Figaro avec AFP », « A et B », « Ouest-France Par … ». */
    static int joinAt(String text) {
        String folded = Folding.fold(text);
        int at = text.length();
        for (String join : List.of(" et ", " avec ", " par ", " & ", " pour ")) {
            int index = folded.indexOf(join);
            if (index >= 0 && index < at) {
                at = index;
            }
        }
        return at;
    }

    static String afterJoin(String rest) {
        String folded = Folding.fold(rest);
        for (String join : List.of("et ", "& ", "dans ")) {
            if (folded.startsWith(join)) {
                return rest.substring(join.length()).strip();
            }
        }
        return rest;
    }

    /** « envoyée spéciale », « à Lansac »; not « A. Morel ». */
    boolean isRole(String folded) {
        Phrases.Match<String> role = words.at(Kind.ROLE, folded, 0);
        return role != null && !folded.startsWith(".", role.end());
    }

    /** « Anneleen Claes à Bruxelles » in a sign-off. */
    String withoutPlace(String text) {
        if (!signOff) {
            return text;
        }
        String folded = Folding.fold(text);
        int at = folded.indexOf(" a ");
        int in = folded.indexOf(" en ");
        int cut = at < 0 ? in : at;
        return cut < 0 ? text : text.substring(0, cut);
    }

    /** « RTSinfo avec Keystone-ATS / vlr », « Th.L. avec AFP »: the initials of the desk. */
    static boolean isInitials(String text) {
        return text.length() <= 6
                && text.chars().filter(Character::isLetter).count() <= 4
                && text.chars().allMatch(c -> Character.isLetter(c) || ".- ".indexOf(c) >= 0)
                && (text.indexOf(' ') < 0 || text.indexOf('.') == 1);
    }
}
