package io.github.depeche.actor;

import io.github.depeche.ActorType;
import io.github.depeche.NameType;
import io.github.depeche.extension.PartOfSpeech;
import io.github.depeche.extension.Token;
import java.util.List;
import java.util.Locale;

/** Names that are none, or not of the type that a name finder gave them. */
final class NameExclusions {

    private NameExclusions() {}

    /** « l'État » is a description; the « Pêche » of « ministre de la Pêche » is a field of work. */
    static boolean isNone(List<Token> words, NameType type, ActorLexicon lexicon) {
        if (type != NameType.ORGANIZATION) {
            return false;
        }
        Token first = words.get(0);
        if (words.size() == 1) {
            for (ActorNoun noun : lexicon.nouns().of(first)) {
                if (noun.type() == ActorType.STATE) {
                    return true;
                }
            }
        }
        return isPortfolio(first);
    }

    private static boolean isPortfolio(Token first) {
        List<Token> tokens = first.sentence().tokens();
        int i = first.index() - 1;
        while (i >= 0 && i >= first.index() - 3 && isLink(tokens.get(i))) {
            i--;
        }
        if (i < 0 || i == first.index() - 1) {
            return false;
        }
        String lemma = tokens.get(i).lemma().toLowerCase(Locale.ROOT);
        return lemma.equals("ministre") || lemma.equals("chargé") || lemma.equals("charger");
    }

    private static boolean isLink(Token token) {
        return token.partOfSpeech() == PartOfSpeech.ADP || token.partOfSpeech() == PartOfSpeech.DET;
    }

    /** A known town after « à » or « en » is no person, even if a name finder has never seen it. */
    static boolean isRatherPlace(List<Token> words, NameType type, ActorLexicon lexicon) {
        Token first = words.get(0);
        if (type == NameType.LOCATION || words.size() > 1 || first.index() == 0) {
            return false;
        }
        String before = first.sentence().tokens().get(first.index() - 1).form().toLowerCase(Locale.ROOT);
        return (before.equals("à") || before.equals("en") || before.equals("dans"))
                && lexicon.countries().ofPlace(NameKey.of(first.form())) != null;
    }
}
