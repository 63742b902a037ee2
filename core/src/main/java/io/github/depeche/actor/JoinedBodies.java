package io.github.depeche.actor;

import io.github.depeche.Span;
import io.github.depeche.extension.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * Parties, unions or media that hyphens join for once: « la majorité PS-MR-cdH »; « CFE-CGC », « Snes-FSU » are one body each. And two teams
 * that meet: « Rodez-Nantes ».
 */
final class JoinedBodies {

    /** Two known bodies in one name may be a union and its federation. */
    private static final int FEWEST = 3;

    private static final int FEWEST_KNOWN = 2;

    private static final int LONGEST_LETTERS = 6;

    private JoinedBodies() {}

    /** The bodies that the word joins; none if it is the name of one. */
    static List<Span> of(Token word, ActorLexicon lexicon) {
        // « BELGA_AFP »
        boolean line = word.form().indexOf('_') > 0;
        String[] parts = word.form().split(line ? "_" : "-");
        if (parts.length < (line ? FEWEST_KNOWN : FEWEST) || lexicon.isOrganization(NameKey.of(word.form()))) {
            return List.of();
        }
        List<Span> bodies = new ArrayList<>(parts.length);
        int known = 0;
        int at = 0;
        while (at < parts.length) {
            // « CFE-CGC » of « CFDT-CFE-CGC »
            boolean two = at + 1 < parts.length
                    && areLetters(parts[at])
                    && areLetters(parts[at + 1])
                    && lexicon.isOrganization(NameKey.of(parts[at] + "-" + parts[at + 1]));
            String part = two ? parts[at] + "-" + parts[at + 1] : parts[at];
            known += two || isKnown(part, lexicon) ? 1 : 0;
            int begin = bodies.isEmpty()
                    ? word.span().begin()
                    : bodies.get(bodies.size() - 1).end() + 1;
            if (!two && !areLetters(part)) {
                return List.of();
            }
            bodies.add(new Span(begin, begin + part.length()));
            at += two ? 2 : 1;
        }
        return known >= FEWEST_KNOWN && bodies.size() > 1 ? bodies : List.of();
    }

    private static boolean isKnown(String part, ActorLexicon lexicon) {
        return areLetters(part)
                && (lexicon.isOrganization(NameKey.of(part))
                        || !lexicon.organizations().nouns(part).isEmpty());
    }

    /** « Rodez-Nantes (2-1) »: in a sports report two towns with a score; none of them if there is a town or a club of that name. */
    static List<Span> teams(Token word, ActorLexicon lexicon, String text) {
        String[] parts = word.form().split("-");
        if (parts.length != 2
                || isTownOrBody(word.form(), lexicon)
                || !isTownOrBody(parts[0], lexicon)
                || !isTownOrBody(parts[1], lexicon)
                || !TeamSigns.isBeforeResult(text, word.span().end())) {
            return List.of();
        }
        int hyphen = word.span().begin() + parts[0].length();
        return List.of(
                new Span(word.span().begin(), hyphen),
                new Span(hyphen + 1, word.span().end()));
    }

    private static boolean isTownOrBody(String name, ActorLexicon lexicon) {
        NameKey key = NameKey.of(name);
        return lexicon.countries().isTown(key) || lexicon.isOrganization(key);
    }

    /** « PS », « cdH ». */
    private static boolean areLetters(String part) {
        return part.length() > 1
                && part.length() <= LONGEST_LETTERS
                && Character.isUpperCase(part.charAt(part.length() - 1));
    }
}
