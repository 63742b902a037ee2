package io.github.depeche.actor;

import io.github.depeche.extension.PartOfSpeech;
import io.github.depeche.extension.Token;

/** What only companies do or undergo: « [Nexalia] rachète [Corvex] », « [Kortem] et [Delvia] vont fusionner ». */
final class CompanyDeeds {

    private CompanyDeeds() {}

    /** Whether a name without first name takes part in such a deed. */
    static boolean tell(Token name, ActorLexicon lexicon) {
        Token part = name;
        if (part.hasRelation("conj")) {
            part = part.head()
                    .filter(first -> first.partOfSpeech() == PartOfSpeech.PROPN)
                    .orElse(part);
        }
        Token verb = part.head().orElse(null);
        if (verb == null || lexicon.firstNames().contains(name.form())) {
            return false;
        }
        boolean undergoes = part.hasRelation("obj") || part.relation().equals("nsubj:pass");
        if (undergoes) {
            return lexicon.words().of(ClosedWordSets.Kind.BOUGHT).contains(verb.lowerLemma());
        }
        return part.hasRelation("nsubj")
                && (deals(verb, lexicon)
                        || verb.child("xcomp")
                                .filter(deed -> deals(deed, lexicon))
                                .isPresent());
    }

    private static boolean deals(Token verb, ActorLexicon lexicon) {
        return lexicon.words().of(ClosedWordSets.Kind.DEALING).contains(verb.lowerLemma());
    }
}
