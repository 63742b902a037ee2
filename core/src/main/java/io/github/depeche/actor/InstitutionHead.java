package io.github.depeche.actor;

import io.github.depeche.ActorType;
import io.github.depeche.extension.Feature;
import io.github.depeche.extension.PartOfSpeech;
import io.github.depeche.extension.Token;
import java.util.List;

/** What beside the head noun of an institution tells that it makes a name: a capital, « haut » before it, a field behind it. */
final class InstitutionHead {

    private InstitutionHead() {}

    /** Whether the noun, or an adjective before it, is written with a capital that does not come from the sentence. */
    static boolean hasCapital(Token head) {
        return head.index() > 0
                && (Character.isUpperCase(head.form().charAt(0))
                        || isCapitalModifier(head.sentence().tokens().get(head.index() - 1)));
    }

    /** The « Haut » of « Haut conseil », not at the beginning of a sentence. */
    static boolean isCapitalModifier(Token token) {
        return (token.partOfSpeech() == PartOfSpeech.ADJ || token.partOfSpeech() == PartOfSpeech.PROPN)
                && token.index() > 0
                && Character.isUpperCase(token.form().charAt(0));
    }

    /** The « haute » of « haute autorité de santé ». */
    static boolean isHigh(Token token) {
        return token.lemma().equals("haut") && token.partOfSpeech() == PartOfSpeech.ADJ;
    }

    /** Whether a lower-case noun that by itself makes no name is completed to one: « office national des forêts », « haute autorité de … ». */
    static boolean hasField(Token head, ActorLexicon lexicon) {
        List<Token> tokens = head.sentence().tokens();
        if (head.index() > 0 && isHigh(tokens.get(head.index() - 1))) {
            return true;
        }
        if (head.lemma().equals("département")) {
            return isOfState(head, lexicon);
        }
        return head.index() + 2 < tokens.size()
                && lexicon.institutionAdjectives().contains(tokens.get(head.index() + 1));
    }

    /** « le département du Trésor », « le département d'État »; « le département du Nord » is a place. */
    static boolean isOfState(Token head, ActorLexicon lexicon) {
        List<Token> tokens = head.sentence().tokens();
        if (head.index() + 2 >= tokens.size() || !NounPhrases.isDe(tokens.get(head.index() + 1))) {
            return false;
        }
        boolean article = tokens.get(head.index() + 2).partOfSpeech() == PartOfSpeech.DET;
        int at = article ? head.index() + 3 : head.index() + 2;
        if (at >= tokens.size()) {
            return false;
        }
        Token field = tokens.get(at);
        if (NounPhrases.isBareDe(tokens.get(head.index() + 1))
                && !article
                && !lexicon.nouns().mayBe(field, noun -> noun.type() == ActorType.STATE)) {
            // « le département de Tiapon »
            return false;
        }
        return Character.isUpperCase(field.form().charAt(0))
                && lexicon.countries().ofPlace(NameKey.of(field.form())) == null
                && (!article || lexicon.isCommonWord(field.form()));
    }

    /** « pour les réfugiés », but not « pour sa part », « pour la première fois ». */
    static boolean isForMany(Token preposition) {
        List<Token> tokens = preposition.sentence().tokens();
        int noun = preposition.index() + 2;
        return noun < tokens.size()
                && tokens.get(noun - 1).has(Feature.ARTICLE)
                && tokens.get(noun).has(Feature.PLURAL);
    }

    /** « parquet national financier (PNF) ». */
    static boolean isAcronym(List<Token> tokens, int index) {
        if (index + 1 >= tokens.size() || !tokens.get(index + 1).form().equals(")")) {
            return false;
        }
        String form = tokens.get(index).form();
        int capitals = 0;
        for (int i = 0; i < form.length(); i++) {
            capitals += Character.isUpperCase(form.charAt(i)) ? 1 : 0;
        }
        return capitals >= 2 || (form.length() > 2 && Character.isUpperCase(form.charAt(0)));
    }
}
