package io.github.depeche.workshop.evaluation;

import io.github.depeche.ActorType;
import io.github.depeche.Span;
import io.github.depeche.workshop.evaluation.Annotation.ActorNote;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Which predicted actor is which gold one: by a name that they share; unnamed ones by where they stand. */
final class ActorAlignment {

    private record Candidate(int sharedNames, boolean sameType, String gold, String predicted) {}

    private static final Comparator<Candidate> BEST_FIRST = Comparator.comparingInt(Candidate::sharedNames)
            .thenComparing(Candidate::sameType)
            .reversed()
            .thenComparing(Candidate::gold)
            .thenComparing(Candidate::predicted);

    private final Map<String, ActorNote> gold = new LinkedHashMap<>();
    private final Map<String, ActorNote> predicted = new LinkedHashMap<>();
    private final Map<String, Set<String>> sharing = new HashMap<>();
    private final Map<String, String> oneToOne = new HashMap<>();

    ActorAlignment(List<ActorNote> goldActors, List<ActorNote> predictedActors) {
        goldActors.forEach(actor -> gold.put(actor.id(), actor));
        predictedActors.forEach(actor -> predicted.put(actor.id(), actor));
        List<Candidate> candidates = new ArrayList<>();
        for (ActorNote g : goldActors) {
            for (ActorNote p : predictedActors) {
                int shared = g.named() ? sharedNames(g, p) : 0;
                if (shared > 0) {
                    candidates.add(new Candidate(shared, g.type() == p.type(), g.id(), p.id()));
                    sharing.computeIfAbsent(g.id(), id -> new HashSet<>()).add(p.id());
                }
            }
        }
        candidates.sort(BEST_FIRST);
        Set<String> taken = new HashSet<>();
        predictedActors.stream().filter(actor -> !actor.named()).forEach(actor -> taken.add(actor.id()));
        for (Candidate candidate : candidates) {
            if (!oneToOne.containsKey(candidate.gold) && taken.add(candidate.predicted)) {
                oneToOne.put(candidate.gold, candidate.predicted);
            }
        }
    }

    /** Adds the figures of named persons and organisations to the measures, and those of the countries of the ones that are found. */
    void score(Figures figures) {
        long right = gold.values().stream()
                .filter(ActorAlignment::isCounted)
                .filter(actor -> {
                    ActorNote partner = predicted.get(oneToOne.get(actor.id()));
                    return partner != null && partner.type() == actor.type();
                })
                .count();
        figures.count("actors", (int) right, counted(gold), counted(predicted));
        gold.values().stream().filter(ActorAlignment::isCounted).forEach(actor -> {
            ActorNote partner = predicted.get(oneToOne.get(actor.id()));
            if (partner != null) {
                scoreCountry(actor.country(), partner.country(), figures);
            }
        });
    }

    private static void scoreCountry(@Nullable String gold, @Nullable String predicted, Figures figures) {
        boolean right = gold != null && gold.equals(predicted);
        figures.count("actors country", right ? 1 : 0, gold == null ? 0 : 1, predicted == null ? 0 : 1);
    }

    /** Counts who is told to have a part, such as a source, under the measure. */
    void scoreReference(String measure, @Nullable String goldId, @Nullable String predictedId, Figures figures) {
        boolean right = goldId != null && isSame(goldId, null, predictedId, null);
        figures.count(measure, right ? 1 : 0, goldId == null ? 0 : 1, predictedId == null ? 0 : 1);
    }

    /** Whether the predicted actor at a place is the gold one at another. */
    boolean isSame(
            @Nullable String goldId,
            @Nullable Span goldSpan,
            @Nullable String predictedId,
            @Nullable Span predictedSpan) {
        if (goldId == null || predictedId == null) {
            return goldId == null && predictedId == null;
        }
        ActorNote goldActor = gold.get(goldId);
        ActorNote predictedActor = predicted.get(predictedId);
        if (goldActor == null || predictedActor == null) {
            return false;
        }
        if (goldActor.named()) {
            return sharing.getOrDefault(goldId, Set.of()).contains(predictedId);
        }
        boolean samePlace = goldSpan != null && predictedSpan != null && goldSpan.overlaps(predictedSpan);
        return samePlace || sharedNames(goldActor, predictedActor) > 0;
    }

    private static int counted(Map<String, ActorNote> actors) {
        return (int) actors.values().stream().filter(ActorAlignment::isCounted).count();
    }

    private static boolean isCounted(ActorNote actor) {
        return actor.named() && (actor.type() == ActorType.PERSON || actor.type() == ActorType.ORGANIZATION);
    }

    private static int sharedNames(ActorNote a, ActorNote b) {
        Set<String> shared = names(a);
        shared.retainAll(names(b));
        return shared.size();
    }

    private static Set<String> names(ActorNote actor) {
        Set<String> names = new TreeSet<>();
        names.add(ComparedText.name(actor.name()));
        actor.aliases().forEach(alias -> names.add(ComparedText.name(alias)));
        names.removeAll(Collections.singleton(""));
        return names;
    }
}
