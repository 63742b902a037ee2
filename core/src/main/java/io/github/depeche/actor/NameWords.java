package io.github.depeche.actor;

import io.github.depeche.NameType;
import io.github.depeche.extension.PartOfSpeech;
import io.github.depeche.extension.Token;
import java.util.List;

/** The words of a name without those that a name finder has taken in before it. */
final class NameWords {

    private static final int SHORTEST_PREPOSITION = 3;

    private final ActorLexicon lexicon;
    private final TitleFinder titles;
    private final ExplainedNames explained;

    NameWords(ActorLexicon lexicon) {
        this.lexicon = lexicon;
        this.titles = new TitleFinder(lexicon);
        this.explained = new ExplainedNames(lexicon);
    }

    /** The words from the first that belongs to the name; none if it has none of its own. */
    List<Token> of(List<Token> words) {
        return withoutField(withoutPronoun(
                withoutLabel(withoutCivility(withoutPreposition(withoutArticle(withoutOpeningMarks(words)))))));
    }

    /** « Lansac [1-0 Olympique Vauban] »: the score that stands between two; « Ligue 2 [: Lansac] »: the colon. */
    private static List<Token> withoutOpeningMarks(List<Token> words) {
        int begin = 0;
        while (begin < words.size() - 1
                && words.get(begin).form().chars().noneMatch(Character::isLetter)
                && (begin > 0 || isScore(words) || words.get(0).form().equals(":"))) {
            begin++;
        }
        return words.subList(begin, words.size());
    }

    private static boolean isScore(List<Token> words) {
        String first = words.get(0).form();
        int dash = Math.max(first.indexOf('-'), first.indexOf('–'));
        return dash > 0
                || (words.size() > 2
                        && Character.isDigit(first.charAt(0))
                        && "-–".contains(words.get(1).form()));
    }

    /** « laboratoire suisse Havmark », « association de consommateurs Arcal »: what the tree hangs on its label is the name. */
    private List<Token> withoutLabel(List<Token> words) {
        if (words.size() < 2 || !isCommonLabel(words.get(0))) {
            return words;
        }
        int begin = 1;
        while (begin < words.size()
                && !Character.isUpperCase(words.get(begin).form().charAt(0))) {
            begin++;
        }
        boolean named = begin < words.size()
                && words.get(begin).head().filter(words.get(0)::equals).isPresent()
                && explained.type(words.get(begin)) == NameType.ORGANIZATION;
        return named ? words.subList(begin, words.size()) : words;
    }

    private boolean isCommonLabel(Token word) {
        return (Character.isLowerCase(word.form().charAt(0)) || lexicon.nouns().isAcronym(word))
                && lexicon.nouns().mayBe(word, ActorNoun::isOrganizationLabel);
    }

    /** « la Haute Instance de santé l'écrit »: the pronoun is the verb's; « la Cour des comptes elle-même ». */
    private static List<Token> withoutPronoun(List<Token> words) {
        int end = words.size();
        while (end > 1
                && words.get(end - 1).partOfSpeech() == PartOfSpeech.PRON
                && Character.isLowerCase(words.get(end - 1).form().charAt(0))
                && (words.get(end - 1).headIndex() > words.get(end - 1).index()
                        || words.get(end - 1).form().contains("-même"))) {
            end--;
        }
        return words.subList(0, end);
    }

    /** « la CGT de l'hôpital », « FO des agents »: letters of a known body, and whose or where it is in small letters. */
    private List<Token> withoutField(List<Token> words) {
        if (words.size() < 3
                || !HouseNames.isAcronym(words.get(0).form())
                || !NounPhrases.isDe(words.get(1))
                || !lexicon.isOrganization(NameKey.of(words.get(0).form()))) {
            return words;
        }
        for (Token word : words.subList(1, words.size())) {
            if (Character.isUpperCase(word.form().charAt(0))) {
                return words;
            }
        }
        return words.subList(0, 1);
    }

    /** « L’Iran » at the beginning of a headline; « L’Oréal » is a name. */
    private List<Token> withoutArticle(List<Token> words) {
        String first = words.isEmpty() ? "" : words.get(0).form();
        if (first.length() != 2 || "'’".indexOf(first.charAt(1)) < 0) {
            return words;
        }
        boolean place = words.size() == 2
                && lexicon.countries().ofPlace(NameKey.of(words.get(1).form())) != null;
        // « l'armée de l'air »
        boolean small = Character.isLowerCase(first.charAt(0));
        return place || small || words.size() == 1 ? words.subList(1, words.size()) : words;
    }

    /** « Selon Air-Glaciers », « Car Air-Glaciers » at the beginning of a sentence; « De Gaulle » is a name. */
    private List<Token> withoutPreposition(List<Token> words) {
        if (words.size() < 2 || !opensSentence(words.get(0))) {
            return words;
        }
        Token first = words.get(0);
        boolean preposition = (first.partOfSpeech() == PartOfSpeech.ADP || first.partOfSpeech() == PartOfSpeech.SCONJ)
                && first.form().length() > SHORTEST_PREPOSITION;
        return preposition || lexicon.words().is(ClosedWordSets.Kind.OPENING, first)
                ? words.subList(1, words.size())
                : words;
    }

    private static boolean opensSentence(Token first) {
        return first.index() == 0
                || (first.index() == 1
                        && NounPhrases.isQuotationMark(
                                first.sentence().tokens().get(0).form()));
    }

    /** « Mme Tavares », « Le Dr Tavares », where the name finder has taken the civility in. */
    private List<Token> withoutCivility(List<Token> words) {
        boolean article = words.size() > 2 && NounPhrases.isLink(words.get(0)) && titles.isCivility(words.get(1));
        int begin = article ? 1 : 0;
        while (begin < words.size() - 1
                && (titles.isCivility(words.get(begin)) || isLabel(words.get(begin), words.get(begin + 1)))) {
            begin++;
        }
        return words.subList(begin, words.size());
    }

    /** « association Médecins du monde », « agence Anadolu »: a small letter before a capital. */
    private boolean isLabel(Token word, Token next) {
        if (!Character.isLowerCase(word.form().charAt(0))
                || !Character.isUpperCase(next.form().charAt(0))) {
            return false;
        }
        // « région Bretagne » is not called Bretagne
        boolean region = lexicon.nouns().mayBe(word, ActorNoun::isAuthority)
                && lexicon.countries().ofPlace(NameKey.of(next.form())) != null;
        return !region && lexicon.nouns().mayBe(word, ActorNoun::isOrganizationLabel);
    }
}
