package io.github.depeche.event;

import io.github.depeche.Actor;
import io.github.depeche.extension.Feature;
import io.github.depeche.extension.PartOfSpeech;
import io.github.depeche.extension.Token;
import io.github.depeche.linguistics.grammar.FeatureVector;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who and what fills the slots of a word, as features. */
final class SlotFeatures {

    private static final Set<String> CORE = Set.of(Slots.SUBJECT, Slots.OBJECT, "de");

    private static final String SOMEBODY = "somebody";

    private final FillerTests tests;
    private final ArticleContext context;
    private final WordClasses classes;

    SlotFeatures(FillerTests tests, ArticleContext context, WordClasses classes) {
        this.classes = classes;
        this.tests = tests;
        this.context = context;
    }

    /** Adds them. */
    void add(Slots slots, String kind, String lemma, FeatureVector features) {
        boolean somebody = false;
        for (Map.Entry<String, List<Token>> entry : slots.all().entrySet()) {
            if (entry.getValue().isEmpty()) {
                continue;
            }
            String slot = entry.getKey();
            Token filler = entry.getValue().get(0);
            String what = what(filler);
            somebody |= what.startsWith(SOMEBODY) && !Slots.AROUND.contains(slot);
            features.add("slot", slot, what);
            features.add("slot and kind", slot, kind);
            features.add("slot of", slot, lemma);
            features.add("slot of with", slot, lemma, what);
            if (CORE.contains(slot)) {
                features.add("slot filler", slot, filler.lowerLemma());
                for (String name : classes.of(filler)) {
                    features.add("slot class", slot, name);
                }
            }
        }
        if (slots.all().isEmpty()) {
            features.add("no slots", kind);
            features.add("no slots of", lemma);
        }
        if (slots.isEmpty(Slots.SUBJECT)) {
            features.add("no subject", kind);
        }
        if (slots.isEmpty(Slots.OBJECT)) {
            features.add("no object", kind);
            features.add("no object of", lemma);
        }
        if (slots.isReflexive()) {
            features.add("reflexive");
            features.add("reflexive of", lemma);
        }
        features.add(somebody ? "participant" : "no participant", kind);
    }

    private String what(Token filler) {
        List<Actor> actors = tests.actors(filler);
        if (!actors.isEmpty()) {
            return somebody(actors.get(0));
        }
        if (tests.is(filler, "actor")) {
            return SOMEBODY;
        }
        if (tests.is(filler, "place")) {
            return "place";
        }
        if (context.isDate(filler)) {
            return "date";
        }
        if (filler.partOfSpeech() == PartOfSpeech.PRON) {
            return "pronoun";
        }
        if (Syntax.isVerb(filler)) {
            return "verb";
        }
        return filler.has(Feature.PLURAL) ? "things" : "thing";
    }

    private static String somebody(Actor actor) {
        return switch (actor.type()) {
            case PERSON -> actor.isNamed() ? "somebody: named person" : "somebody: person";
            case ORGANIZATION -> actor.isNamed() ? "somebody: named organization" : "somebody: organization";
            case STATE -> "somebody: state";
            case GROUP -> "somebody: group";
        };
    }
}
