package io.github.depeche.event;

import io.github.depeche.Actor;
import io.github.depeche.EventType;
import io.github.depeche.Name;
import io.github.depeche.Participant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One event per happening: tellings of one type whose participants, dates and places agree. */
final class MentionMerger {

    /** How many happenings of a type a telling is compared with; keeps the work linear in the number of tellings. */
    private static final int WINDOW = 24;

    /** Types that gather different acts: an arrest and a search of the same affair are two happenings. */
    private static final Set<EventType> NARROW = EnumSet.of(
            EventType.INVESTIGATE,
            EventType.DISCOVER,
            EventType.REQUEST,
            EventType.ACCUSE,
            EventType.PROMISE,
            EventType.MOVE,
            EventType.CREATE,
            EventType.PUBLISH,
            EventType.RESTRICT,
            EventType.SANCTION,
            EventType.AID,
            EventType.CLOSE,
            EventType.SUPPORT);

    /** Types of which a story tells one happening in many words: « fusillade », « tuerie », « tirs ». */
    private static final Set<EventType> BROAD = EnumSet.of(
            EventType.ATTACK,
            EventType.DIE,
            EventType.INJURE,
            EventType.ACCIDENT,
            EventType.DISASTER,
            EventType.ELECT,
            EventType.PROTEST);

    private static final int THRESHOLD = 2;
    private static final int IMPOSSIBLE = -100;

    private final Gazetteer gazetteer;
    private final String text;
    private final List<Happening> happenings = new ArrayList<>();
    private final Map<EventType, Deque<Happening>> recent = new EnumMap<>(EventType.class);

    MentionMerger(Gazetteer gazetteer, String text) {
        this.gazetteer = gazetteer;
        this.text = text;
    }

    List<Happening> merge(List<EventMention> mentions) {
        for (EventMention mention : mentions) {
            Happening same = find(mention);
            if (same == null && mention.backReference()) {
                continue;
            }
            if (same == null) {
                same = new Happening(mention);
                happenings.add(same);
            } else {
                same.add(mention);
            }
            remember(same);
        }
        return happenings;
    }

    private void remember(Happening happening) {
        Deque<Happening> window = recent.computeIfAbsent(happening.type(), type -> new ArrayDeque<>());
        window.remove(happening);
        window.addFirst(happening);
        if (window.size() > WINDOW) {
            window.removeLast();
        }
    }

    private @Nullable Happening find(EventMention mention) {
        Happening best = null;
        int highest = THRESHOLD - 1;
        for (Happening candidate : recent.getOrDefault(mention.type(), new ArrayDeque<>())) {
            int affinity = candidate.isFull() ? IMPOSSIBLE : affinity(mention, candidate);
            if (affinity > highest) {
                highest = affinity;
                best = candidate;
            }
        }
        return best;
    }

    private int affinity(EventMention mention, Happening happening) {
        boolean announced = !happening.isToldInBody() && mention.isInBody();
        int affinity = words(mention, happening) + reference(mention, happening) + (announced ? 1 : 0);
        affinity += dates(mention, happening);
        affinity += places(mention, happening);
        affinity += participants(mention.patients(), happening.patients(), 2, announced);
        affinity += participants(mention.agents(), happening.agents(), 1, announced);
        return affinity;
    }

    private static int words(EventMention mention, Happening happening) {
        if (happening.hasWordOf(mention.lemma())) {
            return 2;
        }
        return NARROW.contains(mention.type()) ? 0 : BROAD.contains(mention.type()) ? 2 : 1;
    }

    private static int reference(EventMention mention, Happening happening) {
        return switch (mention.reference()) {
            case KNOWN -> 1;
            case NEW -> happening.isToldInBody() ? -1 : 0;
            case OTHER -> -2;
            case OPEN -> 0;
        };
    }

    private static int dates(EventMention mention, Happening happening) {
        Optional<EventDate> date = happening.date();
        if (mention.date() == null || date.isEmpty()) {
            return 0;
        }
        return mention.date().isCompatibleWith(date.get()) ? 2 : IMPOSSIBLE;
    }

    private int places(EventMention mention, Happening happening) {
        Optional<Name> there = happening.ownPlace();
        Name here = mention.ownPlace() ? mention.place() : null;
        if (here == null || there.isEmpty()) {
            return 0;
        }
        String one = here.span().in(text);
        String other = there.get().span().in(text);
        if (one.equals(other)) {
            return 1;
        }
        boolean within = gazetteer.isCountry(one) != gazetteer.isCountry(other);
        return within ? 0 : -2;
    }

    private static int participants(List<Participant> here, List<Participant> there, int weight, boolean announced) {
        if (here.isEmpty() || there.isEmpty()) {
            return 0;
        }
        boolean shared = here.stream()
                .map(Participant::actor)
                .flatMap(Optional::stream)
                .anyMatch(actor -> contains(there, actor));
        return shared ? weight : announced && !contradict(here, there) ? 0 : -weight;
    }

    /**
     * Whether both name somebody of one kind: titles tell of « un maire corse » whom the body names, and of « Maurice » where the body has its
     * minister.
     */
    private static boolean contradict(List<Participant> here, List<Participant> there) {
        return named(here).anyMatch(one -> named(there).anyMatch(other -> one.type() == other.type()));
    }

    private static Stream<Actor> named(List<Participant> participants) {
        return participants.stream()
                .map(Participant::actor)
                .flatMap(Optional::stream)
                .filter(Actor::isNamed);
    }

    private static boolean contains(List<Participant> participants, Actor actor) {
        return participants.stream()
                .anyMatch(
                        participant -> participant.actor().filter(actor::equals).isPresent());
    }
}
