package io.github.depeche.actor;

import io.github.depeche.extension.Token;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Names that by their words are no person's: « Vosges Info », « Le Courrier des Cantons », « RTBF Actus », « Snes-FSU ». */
final class HouseNames {

    private static final int LONGEST_ACRONYM = 5;

    private HouseNames() {}

    /** Whether the words are those of a medium, a company or a body. */
    static boolean isHouse(List<String> name, ActorLexicon lexicon) {
        List<String> words = withoutArticle(name, lexicon);
        boolean article = words.size() < name.size();
        if (words.isEmpty() || (!article && words.size() < 2)) {
            return name.size() == 1 && isUnion(name.get(0));
        }
        String first = words.get(0);
        boolean firstName = !article && lexicon.firstNames().contains(first);
        if (!firstName
                && (is(ClosedWordSets.Kind.PAPER, first, lexicon)
                        || is(ClosedWordSets.Kind.HOUSE_HEAD, first, lexicon)
                        || (isAcronym(first) && lexicon.isOrganization(NameKey.of(first))))) {
            return true;
        }
        for (String word : words.subList(1, words.size())) {
            if (isClub(word, lexicon)) {
                return true;
            }
            if (Character.isUpperCase(word.charAt(0))
                    && (is(ClosedWordSets.Kind.FIRM, word, lexicon)
                            || (!firstName && is(ClosedWordSets.Kind.HOUSE, word, lexicon)))) {
                return true;
            }
        }
        return false;
    }

    /** « Ardel Capital », « Lansac Infos »: no first name before a word that hardly ends a person's name. */
    static boolean endsAsHouse(List<Token> words, ActorLexicon lexicon) {
        Token last = words.get(words.size() - 1);
        if (words.size() > 1 && isClub(last.form(), lexicon)) {
            return true;
        }
        return words.size() > 1
                && Character.isUpperCase(last.form().charAt(0))
                && (lexicon.words().is(ClosedWordSets.Kind.HOUSE, last)
                        || lexicon.words().is(ClosedWordSets.Kind.FIRM, last))
                && !lexicon.firstNames().contains(words.get(0).form());
    }

    /** « Sol FC »: the letters of a club. */
    private static boolean isClub(String word, ActorLexicon lexicon) {
        return word.length() > 1
                && word.equals(word.toUpperCase(Locale.ROOT))
                && is(ClosedWordSets.Kind.CLUB, word, lexicon);
    }

    /** « Boralis Congo », « Ardel Belgique »: a country at the end, and no first name before it. */
    static boolean isBranchOfCountry(List<Token> words, ActorLexicon lexicon) {
        String last = words.get(words.size() - 1).form();
        return words.size() > 1
                && lexicon.countries().ofCountry(NameKey.of(last)) != null
                && !lexicon.firstNames().contains(words.get(0).form());
    }

    /** « FCPE », « SNES »: short and in capitals, and no first name. */
    static boolean isAcronym(String form) {
        return form.length() > 2
                && form.length() <= LONGEST_ACRONYM
                && form.chars().allMatch(Character::isUpperCase);
    }

    /** « Snes-FSU », « SNJ-Antennes »: an acronym joined to something that is none. */
    private static boolean isUnion(String form) {
        int hyphen = form.indexOf('-');
        if (hyphen < 1 || form.equals(form.toUpperCase(Locale.ROOT))) {
            return false;
        }
        return isAcronym(form.substring(0, hyphen)) || isAcronym(form.substring(hyphen + 1));
    }

    private static List<String> withoutArticle(List<String> name, ActorLexicon lexicon) {
        boolean article = name.size() > 1
                && (Set.of("le", "la", "les", "l'", "l’").contains(name.get(0).toLowerCase(Locale.ROOT))
                        || is(ClosedWordSets.Kind.FOREIGN_ARTICLE, name.get(0), lexicon));
        return article ? name.subList(1, name.size()) : name;
    }

    private static boolean is(ClosedWordSets.Kind kind, String word, ActorLexicon lexicon) {
        return lexicon.words().of(kind).contains(word.toLowerCase(Locale.ROOT));
    }
}
