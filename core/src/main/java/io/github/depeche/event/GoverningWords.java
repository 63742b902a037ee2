package io.github.depeche.event;

import io.github.depeche.Factuality;
import io.github.depeche.extension.Feature;
import io.github.depeche.extension.Token;
import java.util.Optional;

/** What a governing word says of the event in its complement: « peut », « a refusé de », « soupçonné de », « projet de ». */
final class GoverningWords {

    private final WordClasses classes;

    GoverningWords(WordClasses classes) {
        this.classes = classes;
    }

    boolean isWish(Token verb) {
        return classes.contains("wish", verb);
    }

    /** Empty where the governor lets its own factuality pass through: « a fini par signer ». */
    Optional<Judgement> judge(Token dependent, Token governor) {
        if (!Syntax.isVerb(governor)) {
            return dependent.hasRelation("acl") && dependent.has(Feature.INFINITIVE)
                    ? ofInfinitiveAt(governor)
                    : Optional.empty();
        }
        boolean complement = dependent.hasRelation("xcomp")
                || dependent.hasRelation("ccomp")
                || dependent.hasRelation("obl")
                || (dependent.hasRelation("advcl") && dependent.has(Feature.INFINITIVE));
        if (!complement) {
            return Optional.empty();
        }
        if (classes.contains("modal-verb", governor)
                && FactualityReader.finite(governor)
                        .filter(ConditionalMood::isConditional)
                        .isPresent()
                && !governor.lemma().equals("devoir")) {
            // « aimerait rencontrer », « il vaudrait mieux reporter »
            return told(Factuality.HYPOTHETICAL);
        }
        if (classes.contains("suspect", governor)) {
            return told(Factuality.ALLEGED);
        }
        if (classes.contains("deny", governor) && !Negation.of(governor)) {
            return told(Factuality.NEGATED);
        }
        if (Syntax.isPerfectInfinitive(dependent)) {
            // « avoue avoir tué », « annonce avoir signé »
            return told(Factuality.FACT);
        }
        if (classes.contains("commit", governor)) {
            return told(Negation.of(governor) ? Factuality.NEGATED : Factuality.FUTURE);
        }
        if (classes.contains("wish", governor) || classes.contains("demand", governor)) {
            return told(Factuality.HYPOTHETICAL);
        }
        return ofModal(governor);
    }

    private static Optional<Judgement> ofModal(Token governor) {
        boolean past = FactualityReader.finite(governor)
                .filter(finite -> finite != governor && !finite.has(Feature.CONDITIONAL))
                .isPresent();
        if (Negation.of(governor)) {
            return Optional.empty();
        }
        return switch (governor.lemma()) {
            // « a pu signer » happened, « peut signer » may
            case "pouvoir" -> past ? Optional.empty() : told(Factuality.HYPOTHETICAL);
            case "devoir" -> ofMust(governor, past);
            case "falloir" -> told(past ? Factuality.FACT : Factuality.HYPOTHETICAL);
            case "aller" -> governor.has(Feature.FINITE) ? told(Factuality.FUTURE) : Optional.empty();
            case "venir" -> told(Factuality.FACT);
            default -> Optional.empty();
        };
    }

    /** « doit rencontrer », « devrait annoncer »: scheduled; « a dû quitter »: done; « aurait dû »: not done. */
    private static Optional<Judgement> ofMust(Token governor, boolean past) {
        Optional<Token> finite = FactualityReader.finite(governor);
        if (finite.filter(word -> word != governor && word.has(Feature.CONDITIONAL))
                .isPresent()) {
            return told(Factuality.HYPOTHETICAL);
        }
        return past ? Optional.empty() : told(Factuality.FUTURE);
    }

    /** « appelle les autorités à aider »: the infinitive may hang on the noun. */
    private Optional<Judgement> ofInfinitiveAt(Token noun) {
        boolean demanded = noun.hasRelation("obj")
                && noun.head().filter(verb -> classes.contains("demand", verb)).isPresent();
        return demanded ? told(Factuality.HYPOTHETICAL) : ofNoun(noun);
    }

    /** « le projet de fermer », « l'intention d'ouvrir ». */
    Optional<Judgement> ofNoun(Token noun) {
        if (classes.contains("unreal-noun", noun)) {
            boolean negated = Negation.hasNegativeDeterminer(noun)
                    || noun.head().filter(Syntax::isVerb).filter(Negation::of).isPresent();
            return told(negated ? Factuality.NEGATED : Factuality.HYPOTHETICAL);
        }
        if (classes.contains("denial-noun", noun)) {
            return told(Factuality.NEGATED);
        }
        if (classes.contains("plan-noun", noun)) {
            return told(Factuality.FUTURE);
        }
        return Optional.empty();
    }

    private static Optional<Judgement> told(Factuality factuality) {
        return Optional.of(Judgement.told(factuality));
    }
}
