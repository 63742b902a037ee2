package io.github.depeche.actor;

import io.github.depeche.ActorType;
import io.github.depeche.extension.Feature;
import io.github.depeche.extension.PartOfSpeech;
import io.github.depeche.extension.Token;
import java.util.List;

/** Fields of work that an office has, written with capitals: « la ministre de la [Culture] », « la direction des [Ressources] humaines ». */
final class OfficeFields {

    /** Words of the offices of a ministry: « de l'Aménagement, des Transports et de l'Habitat ». */
    private static final int LONGEST_LIST = 12;

    private OfficeFields() {}

    /** « la ministre de la [Culture] ». */
    static boolean isOne(Token first, ActorLexicon lexicon) {
        List<Token> tokens = first.sentence().tokens();
        int i = first.index() - 1;
        boolean to = false;
        // « ministre de l'Europe et des Affaires étrangères », « secrétaire d'État à la Ruralité »
        while (i >= 0
                && i >= first.index() - LONGEST_LIST
                && (NounPhrases.isLink(tokens.get(i)) || isCoordinated(tokens.get(i)) || isListed(tokens, i))) {
            to |= NounPhrases.isTo(tokens.get(i));
            i--;
        }
        if (i < 0 || i == first.index() - 1) {
            return false;
        }
        String lemma = tokens.get(i).lowerLemma();
        return lemma.endsWith("ministre")
                || isField(first, tokens.get(i), lexicon)
                || lemma.equals("chargé")
                || lemma.equals("charger")
                || (to
                        && lexicon.nouns().mayBe(tokens.get(i), noun -> noun.is(NounClass.OFFICE))
                        && !lexicon.nouns().mayBe(first, noun -> noun.type() == ActorType.ORGANIZATION));
    }

    /** « de l'Aménagement[,] des Transports »; but « le ministre de l'Intérieur, la Police ». */
    private static boolean isListed(List<Token> tokens, int comma) {
        return tokens.get(comma).form().equals(",") && NounPhrases.isDe(tokens.get(comma + 1));
    }

    /** « la direction des [Ressources] humaines », « le service de l'[Environnement] »: common words, and what an office in small letters is for. */
    private static boolean isField(Token first, Token noun, ActorLexicon lexicon) {
        return Character.isLowerCase(noun.form().charAt(0))
                && NounPhrases.isDe(first.sentence().tokens().get(noun.index() + 1))
                && lexicon.nouns().mayBe(noun, other -> other.is(NounClass.AUTHORITY))
                && lexicon.isCommonWord(first.form())
                && lexicon.nouns().of(first).isEmpty()
                && !lexicon.isOrganization(NameKey.of(first.form()))
                && lexicon.organizations().nouns(first.form()).isEmpty()
                && !beginsKnownBody(first, lexicon);
    }

    /** « le groupe du [Rassemblement] national ». */
    private static boolean beginsKnownBody(Token first, ActorLexicon lexicon) {
        List<Token> tokens = first.sentence().tokens();
        int next = first.index() + 1;
        return next < tokens.size()
                && !lexicon.organizations()
                        .nouns(first.form() + " " + tokens.get(next).form())
                        .isEmpty();
    }

    private static boolean isCoordinated(Token token) {
        return token.partOfSpeech() == PartOfSpeech.CCONJ
                || token.partOfSpeech() == PartOfSpeech.ADJ
                || token.has(Feature.PARTICIPLE)
                || Character.isUpperCase(token.form().charAt(0));
    }
}
