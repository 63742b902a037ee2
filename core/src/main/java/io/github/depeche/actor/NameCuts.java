package io.github.depeche.actor;

import io.github.depeche.extension.Feature;
import io.github.depeche.extension.PartOfSpeech;
import io.github.depeche.extension.Token;
import java.util.List;

/** What stands behind the name of an organisation and was taken for its end: « la Cour constitutionnelle [du pays] », « le ministère des Domaines [dont] ». */
final class NameCuts {

    /** What « et » joins: « et du Grand Conseil ». */
    private static final int LONGEST_JOINT = 4;

    private final ActorLexicon lexicon;

    NameCuts(ActorLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The words of the name alone. */
    List<Token> own(List<Token> words) {
        for (int i = 1; i < words.size(); i++) {
            if (isRest(words.get(i))
                    || isClause(words, i)
                    || joinsBody(words, i)
                    || isAgainst(words, i)
                    || isSite(words, i)
                    || isOfLand(words, i)) {
                return words.subList(0, i);
            }
        }
        return words;
    }

    /** « le Conseil d'Etat [mardi prochain] », « un document du ministère [dont] », « SSP-Région [n']en croit rien », « la Fédération [auprès de] ». */
    private static boolean isRest(Token word) {
        if (!Character.isLowerCase(word.form().charAt(0))) {
            return word.form().equals("–") || word.form().equals("—");
        }
        return switch (word.lowerForm()) {
            case "dont", "qui", "auprès", "lors", "selon", "n'", "n’", "ne" -> true;
            case "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche", "hier" ->
                !NounPhrases.isLink(word.sentence().tokens().get(word.index() - 1));
            default -> false;
        };
    }

    /** « demande à la Chambre [de renvoyer] », « la Chambre [de « populisme »] ». */
    private boolean isClause(List<Token> words, int link) {
        if (link + 1 >= words.size() || !NounPhrases.isLink(words.get(link))) {
            return false;
        }
        Token next = words.get(link + 1);
        // « le collectif Permis de dormir »
        boolean infinitive = next.partOfSpeech() == PartOfSpeech.VERB
                && lexicon.nouns().mayBe(words.get(0), noun -> noun.is(NounClass.INSTITUTION))
                && next.lowerForm().equals(next.lowerLemma())
                && Character.isLowerCase(next.form().charAt(0));
        boolean opened = NounPhrases.isQuotationMark(next.form())
                && words.subList(link + 2, words.size()).stream()
                        .noneMatch(word -> NounPhrases.isQuotationMark(word.form()));
        return infinitive || opened;
    }

    /** « l'Olympique Vauban [contre Lansac] »: whom they meet; but « la Ligue contre l'oubli ». */
    private boolean isAgainst(List<Token> words, int index) {
        return lexicon.words()
                        .of(ClosedWordSets.Kind.AGAINST)
                        .contains(words.get(index).form())
                && index + 1 < words.size()
                && Character.isUpperCase(words.get(index + 1).form().charAt(0));
    }

    /** « l'usine Velmora [de Lansac] »: where the company works. */
    private boolean isSite(List<Token> words, int link) {
        Token first = words.get(0);
        return link == words.size() - 2
                && first.index() > 0
                && NounPhrases.isBareDe(words.get(link))
                && Character.isUpperCase(words.get(link + 1).form().charAt(0))
                && lexicon.words()
                        .of(ClosedWordSets.Kind.PREMISES)
                        .contains(
                                first.sentence().tokens().get(first.index() - 1).lowerLemma());
    }

    /** « le Conseil d'Etat [et du Grand Conseil] »: another body; but « l'Agence de la culture et du patrimoine ». */
    private boolean joinsBody(List<Token> words, int conjunction) {
        if (words.get(conjunction).partOfSpeech() != PartOfSpeech.CCONJ) {
            return false;
        }
        // « la Gendarmerie royale [et des Forces auxiliaires] »
        boolean forces = lexicon.nouns().mayBe(words.get(0), noun -> noun.is(NounClass.SERVICE));
        for (int i = conjunction + 1; i < words.size() && i <= conjunction + LONGEST_JOINT; i++) {
            Token word = words.get(i);
            if (Character.isUpperCase(word.form().charAt(0))
                    && lexicon.nouns()
                            .mayBe(
                                    word,
                                    noun -> noun.is(NounClass.INSTITUTION) || (forces && noun.isOrganizationLabel()))) {
                return i > conjunction + 1;
            }
            if (!NounPhrases.isLink(word) && word.partOfSpeech() != PartOfSpeech.ADJ) {
                return false;
            }
        }
        return false;
    }

    /** « le ministère de l'Intérieur [du pays] », « la préfecture de police [de la ville] »; but « le ministère de la ville ». */
    private boolean isOfLand(List<Token> words, int link) {
        int last = words.size() - 1;
        int noun = words.get(link).form().equals("du") ? link + 1 : link + 2;
        return link > 1
                && NounPhrases.isDe(words.get(link))
                && noun == last
                && (noun == link + 1 || words.get(link + 1).has(Feature.DEFINITE))
                && lexicon.words().is(ClosedWordSets.Kind.LAND, words.get(last))
                && Character.isLowerCase(words.get(last).form().charAt(0));
    }
}
