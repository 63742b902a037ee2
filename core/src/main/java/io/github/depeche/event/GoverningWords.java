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

    /** Empty where the governor lets its own factuality pass through: « a fini par signer ». */
    Optional<Judgement> judge(Token dependent, Token governor) {
        if (!Syntax.isVerb(governor)) {
            return dependent.hasRelation("acl") && dependent.has(Feature.INFINITIVE)
                    ? ofNoun(governor)
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
            return Judgement.of(Factuality.HYPOTHETICAL);
        }
        if (classes.contains("suspect", governor)) {
            return Judgement.of(Factuality.ALLEGED);
        }
        if (classes.contains("deny", governor) && !Negation.of(governor)) {
            return Judgement.of(Factuality.NEGATED);
        }
        if (Syntax.isPerfectInfinitive(dependent)) {
            // « avoue avoir tué », « annonce avoir signé »
            return Judgement.of(Factuality.FACT);
        }
        if (classes.contains("commit", governor)) {
            return Judgement.of(Negation.of(governor) ? Factuality.NEGATED : Factuality.FUTURE);
        }
        if (classes.contains("wish", governor) || classes.contains("demand", governor)) {
            return Judgement.of(Factuality.HYPOTHETICAL);
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
            case "pouvoir" -> past ? Optional.empty() : Judgement.of(Factuality.HYPOTHETICAL);
            case "devoir" -> ofMust(governor, past);
            case "falloir" -> Judgement.of(past ? Factuality.FACT : Factuality.HYPOTHETICAL);
            case "aller" -> governor.has(Feature.FINITE) ? Judgement.of(Factuality.FUTURE) : Optional.empty();
            case "venir" -> Judgement.of(Factuality.FACT);
            default -> Optional.empty();
        };
    }

    /** « doit rencontrer », « devrait annoncer »: scheduled; « a dû quitter »: done; « aurait dû »: not done. */
    private static Optional<Judgement> ofMust(Token governor, boolean past) {
        Optional<Token> finite = FactualityReader.finite(governor);
        if (finite.filter(word -> word != governor && word.has(Feature.CONDITIONAL))
                .isPresent()) {
            return Judgement.of(Factuality.HYPOTHETICAL);
        }
        return past ? Optional.empty() : Judgement.of(Factuality.FUTURE);
    }

    /** « le projet de fermer », « l'intention d'ouvrir ». */
    Optional<Judgement> ofNoun(Token noun) {
        if (classes.contains("unreal-noun", noun)) {
            boolean negated = Negation.hasNegativeDeterminer(noun)
                    || noun.head().filter(Syntax::isVerb).filter(Negation::of).isPresent();
            return Judgement.of(negated ? Factuality.NEGATED : Factuality.HYPOTHETICAL);
        }
        if (classes.contains("denial-noun", noun)) {
            return Judgement.of(Factuality.NEGATED);
        }
        if (classes.contains("plan-noun", noun)) {
            return Judgement.of(Factuality.FUTURE);
        }
        return Optional.empty();
    }
}
