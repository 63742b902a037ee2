package io.github.depeche.event;

import io.github.depeche.EventType;
import io.github.depeche.Factuality;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What a story tells of an attack, accident or disaster happens when and where it does, unless told otherwise: « Une explosion a secoué lundi
 * le centre de Lyon. Deux personnes ont été tuées, le quartier a été évacué. »
 */
final class Scenes {

    /** What happens in the same spot, and at the same time. */
    private static final Set<EventType> AT_ONCE = EnumSet.of(
            EventType.ATTACK,
            EventType.ACCIDENT,
            EventType.DISASTER,
            EventType.DIE,
            EventType.INJURE,
            EventType.MOBILIZE);

    /** What is done there later too. */
    private static final Set<EventType> THERE = EnumSet.of(EventType.RESTRICT, EventType.AID, EventType.NEGOTIATE);

    private record Telling(EventMention mention, Happening happening) {}

    private Scenes() {}

    /** Whether what is of this type happens in the spot, and at the time, of the scene that it is a part of. */
    static boolean isAtOnce(EventType type) {
        return AT_ONCE.contains(type);
    }

    static void inherit(List<Happening> happenings) {
        List<Telling> tellings = new ArrayList<>();
        for (Happening happening : happenings) {
            happening.mentions().forEach(mention -> tellings.add(new Telling(mention, happening)));
        }
        tellings.sort(Comparator.comparing(telling -> telling.mention.trigger().span()));
        Happening first = null;
        Happening scene = null;
        List<Happening> before = new ArrayList<>();
        for (Telling telling : tellings) {
            Happening happening = telling.happening;
            if (isWithin(telling.mention, happening)) {
                if (scene != null) {
                    inherit(happening, scene);
                } else {
                    before.add(happening);
                }
            }
            if (isSetting(happening)) {
                scene = happening;
                first = first == null ? happening : first;
            }
        }
        for (Happening happening : before) {
            if (first != null) {
                inherit(happening, first);
            }
        }
    }

    private static void inherit(Happening happening, Happening scene) {
        if (happening.isNear(scene)) {
            happening.inheritPlace(scene);
            if (AT_ONCE.contains(happening.type())) {
                happening.inheritDate(scene);
            }
        }
    }

    private static boolean isSetting(Happening happening) {
        return PlaceFinder.BODILY.contains(happening.type())
                && happened(happening)
                && (happening.date().isPresent() || happening.ownPlace().isPresent());
    }

    private static boolean isWithin(EventMention mention, Happening happening) {
        return (AT_ONCE.contains(happening.type()) || THERE.contains(happening.type()))
                && happened(happening)
                && mention.reference() != Reference.OTHER
                // « avait été condamné »: what the pluperfect tells was before the story
                && !FactualityReader.isPluperfect(mention.trigger());
    }

    private static boolean happened(Happening happening) {
        return happening.factuality() == Factuality.FACT || happening.factuality() == Factuality.ALLEGED;
    }
}
