package io.github.depeche.event;

import io.github.depeche.Actor;
import io.github.depeche.extension.Feature;
import io.github.depeche.extension.PartOfSpeech;
import io.github.depeche.extension.Token;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Who and what fills the slots of a candidate, as features. */
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

    void add(Candidate candidate, String locution, List<String> features) {
        Slots slots = candidate.slots();
        String type = candidate.type();
        String kind = candidate.sense().kind().name();
        boolean somebody = false;
        for (Map.Entry<String, List<Token>> entry : slots.all().entrySet()) {
            if (entry.getValue().isEmpty()) {
                continue;
            }
            String slot = "slot " + entry.getKey() + " ";
            Token filler = entry.getValue().get(0);
            String what = what(filler);
            somebody |= what.startsWith(SOMEBODY)
                    && candidate.sense().frame().role(entry.getKey()).isPresent();
            features.add(slot + what);
            features.add(slot + what + " " + type);
            features.add(slot + kind + " " + type);
            features.add(slot + locution);
            if (CORE.contains(entry.getKey())) {
                features.add(slot + filler.lemma().toLowerCase(Locale.ROOT) + " " + type);
                for (String name : classes.of(filler)) {
                    features.add(slot + "@" + name);
                    features.add(slot + "@" + name + " " + type);
                }
            }
        }
        if (slots.all().isEmpty()) {
            features.add("slots none " + kind);
            features.add("slots none " + kind + " " + type);
        }
        if (slots.isEmpty(Slots.SUBJECT)) {
            features.add("subj none " + kind);
        }
        if (slots.isEmpty(Slots.OBJECT)) {
            features.add("obj none " + kind + " " + type);
        }
        if (slots.isReflexive()) {
            features.add("reflexive");
            features.add("reflexive " + locution);
        }
        features.add("participant " + somebody + " " + kind);
        features.add("participant " + somebody + " " + type);
    }

    private String what(Token filler) {
        List<Actor> actors = tests.actors(filler);
        if (!actors.isEmpty()) {
            Actor actor = actors.get(0);
            return SOMEBODY + " " + actor.type() + (actor.isNamed() ? " named" : "");
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
}
