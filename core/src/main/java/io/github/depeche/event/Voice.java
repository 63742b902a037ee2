package io.github.depeche.event;

import io.github.depeche.extension.PartOfSpeech;
import io.github.depeche.extension.Token;
import java.util.Optional;

/** Active or passive? */
final class Voice {

    private final WordClasses classes;

    Voice(WordClasses classes) {
        this.classes = classes;
    }

    /** « a été visité », « visité par », « une ville visitée », and a participle coordinated with one of these. */
    boolean isPassive(Token verb) {
        if (isSufferedCausative(verb)) {
            return true;
        }
        if (Syntax.isReflexive(verb) || classes.contains("intransitive", verb)) {
            // « sont arrivés », « s'est engagée »: « être » is no passive there
            return false;
        }
        if (!Syntax.isPastParticiple(verb) && verb.partOfSpeech() == PartOfSpeech.VERB) {
            return verb.children().stream()
                    .anyMatch(child -> child.relation().equals("nsubj:pass")
                            || child.relation().equals("aux:pass")
                            || child.relation().equals("expl:pass"));
        }
        boolean auxiliary = false;
        boolean suffered = false;
        for (Token child : verb.children()) {
            switch (child.relation()) {
                case "aux:pass", "expl:pass" -> {
                    return true;
                }
                case "nsubj:pass", "obl:agent" -> suffered = true;
                case "aux", "aux:tense", "aux:caus" -> auxiliary = true;
                default -> {}
            }
        }
        if (suffered) {
            // « le conseil a adopté par 19 voix »: nothing is suffered behind « avoir » alone
            return !hasAvoir(verb);
        }
        if (auxiliary || Syntax.strayAuxiliary(verb).isPresent()) {
            return false;
        }
        return coordinatedWith(verb).map(Voice::hasPassiveAuxiliary).orElse(true);
    }

    private static boolean hasAvoir(Token participle) {
        return participle
                .child("aux")
                .filter(word -> word.lemma().equals("avoir"))
                .isPresent();
    }

    /** « il s'est fait arrêter par la police ». */
    private static boolean isSufferedCausative(Token verb) {
        return Syntax.isReflexive(verb)
                && verb.children().stream().anyMatch(child -> child.relation().equals("aux:caus"));
    }

    /** The verb whose auxiliary a second participle shares: « a décrété un deuil et annulé son voyage », « a été jugé et condamné ». */
    private static Optional<Token> coordinatedWith(Token participle) {
        return participle.hasRelation("conj") ? participle.head().filter(Syntax::isVerb) : Optional.empty();
    }

    private static boolean hasPassiveAuxiliary(Token verb) {
        boolean passive = false;
        boolean auxiliary = false;
        for (Token child : verb.children()) {
            passive |= child.relation().equals("aux:pass") || child.relation().equals("nsubj:pass");
            auxiliary |= child.hasRelation("aux");
        }
        return passive || !auxiliary;
    }
}
