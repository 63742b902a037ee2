package io.github.depeche.event;

import io.github.depeche.EventType;
import io.github.depeche.Factuality;
import io.github.depeche.extension.Feature;
import io.github.depeche.extension.PartOfSpeech;
import io.github.depeche.extension.Token;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Signs around a trigger that the article does, or does not, report an event there. */
final class Evidence {

    /** Speech acts may be told by the verb of an incise: « …, a-t-il dénoncé »; anything else there is a way of saying « dit ». */
    private static final Set<EventType> SPEECH =
            EnumSet.of(EventType.ACCUSE, EventType.REQUEST, EventType.PROMISE, EventType.THREATEN);

    private static final double NEVER = -2;
    private static final double UNREAL = -0.1;
    private static final double ATTRIBUTE = -0.15;
    private static final double HOLDER = -0.3;
    private static final double ASIDE = 0.35;
    private static final double UNREAL_ASIDE = 0.5;

    private final WordClasses classes;

    Evidence(WordClasses classes) {
        this.classes = classes;
    }

    /** What to add to the score of a reading. */
    double of(Reading reading, Judgement judgement) {
        Token trigger = reading.match().trigger();
        Token anchor = reading.match().anchor();
        if (isHabitual(trigger) || isHabitual(anchor) || isNaming(anchor)) {
            return NEVER;
        }
        if (isIncise(anchor) && !SPEECH.contains(reading.match().sense().type())) {
            return NEVER;
        }
        double evidence = 0;
        boolean unreal =
                judgement.factuality() == Factuality.HYPOTHETICAL || judgement.factuality() == Factuality.NEGATED;
        if (unreal) {
            evidence += UNREAL;
        }
        if (isAttribute(reading)) {
            evidence += ATTRIBUTE;
        }
        // « la salle de réunion », « la secrétaire d'État chargée de l'aide »
        if ((trigger.hasRelation("nmod") || trigger.hasRelation("obl"))
                && trigger.head()
                        .filter(head -> classes.contains("holder", head))
                        .isPresent()) {
            evidence += HOLDER;
        }
        return evidence;
    }

    /**
     * How much to doubt that the article reports what it tells only once and in passing: an undated verb of a subordinate clause (« un programme
     * qui vise à cartographier le ciel »), most of all if it did not happen to anybody. What a modal governs is the main clause: « va démissionner
     * ».
     */
    double doubt(Reading reading, Judgement judgement, boolean concernsSomebody) {
        Token verb = reading.match().anchor();
        if (!reading.match().sense().isVerbal() || !isSubordinate(verb)) {
            return 0;
        }
        boolean real = judgement.factuality() == Factuality.FACT || judgement.factuality() == Factuality.ALLEGED;
        boolean speech = SPEECH.contains(reading.match().sense().type());
        if (!real && !concernsSomebody && !speech) {
            return UNREAL_ASIDE;
        }
        return verb.hasRelation("acl") ? 0 : ASIDE;
    }

    private boolean isSubordinate(Token verb) {
        boolean subordinate = verb.hasRelation("xcomp")
                || verb.hasRelation("ccomp")
                || verb.hasRelation("advcl")
                || verb.hasRelation("acl");
        return subordinate
                && verb.head()
                        .filter(governor -> classes.contains("modal", governor))
                        .isEmpty();
    }

    /** « est souvent réprimée », « ce genre d'attaques ». */
    private boolean isHabitual(Token word) {
        boolean adverb = word.children().stream()
                .anyMatch(child -> (child.hasRelation("advmod") || child.hasRelation("obl"))
                        && classes.contains("habitual", child));
        return adverb
                || word.head()
                        .filter(head -> word.hasRelation("nmod") && classes.contains("kind", head))
                        .isPresent();
    }

    /** « un homme nommé Larossi Abballa », « un programme appelé Medicaid ». */
    private boolean isNaming(Token verb) {
        if (!classes.contains("naming", verb) || Syntax.hasAuxiliary(verb)) {
            return false;
        }
        List<Token> tokens = verb.sentence().tokens();
        return verb.index() + 1 < tokens.size()
                && (tokens.get(verb.index() + 1).partOfSpeech() == PartOfSpeech.PROPN
                        || Character.isUpperCase(
                                tokens.get(verb.index() + 1).form().charAt(0)));
    }

    /** « conclut-il », « a-t-il poursuivi ». */
    private static boolean isIncise(Token verb) {
        List<Token> tokens = verb.sentence().tokens();
        for (int i = Math.max(0, verb.index() - 1); i <= verb.index() + 1 && i < tokens.size(); i++) {
            String form = tokens.get(i).form();
            if (i != verb.index() && form.length() > 1 && form.charAt(0) == '-') {
                return true;
            }
        }
        return false;
    }

    /** « des ossements retrouvés », « les chaînes diffusées »: a participle that only tells which things are meant. */
    private static boolean isAttribute(Reading reading) {
        Token verb = reading.match().anchor();
        boolean participle = reading.match().sense().isVerbal()
                && (Syntax.isPastParticiple(verb) || verb.partOfSpeech() == PartOfSpeech.ADJ)
                && !Syntax.hasAuxiliary(verb);
        return participle
                && (verb.hasRelation("acl") || verb.hasRelation("amod"))
                && reading.slots().isEmpty(Slots.SUBJECT)
                && !verb.has(Feature.FINITE);
    }
}
