package io.github.depeche.event;

import io.github.depeche.EventType;
import io.github.depeche.extension.LanguagePack;
import io.github.depeche.lexicon.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Chooses among the dates, or the places, that may be those of an event: a sum of weights, one for each feature, one more for the feature in
 * events of its group and one in events of its type. The weights are a lexicon that the workshop learns.
 */
final class CircumstanceModel {

    private static final EventType[] TYPES = EventType.values();

    /** Of each feature the weight for each type. */
    private final Map<String, int[]> weights = new HashMap<>();

    static CircumstanceModel load(LanguagePack pack, String resource) {
        CircumstanceModel model = new CircumstanceModel();
        Map<String, List<EventType>> typesOf = new HashMap<>();
        for (EventType type : TYPES) {
            scopes(type).forEach(scope -> typesOf.merge(scope, List.of(type), CircumstanceModel::joined));
        }
        for (Table.Row row : Table.read(pack, resource).rows()) {
            int weight = Integer.parseInt(row.get("weight"));
            int[] sums = model.weights.computeIfAbsent(row.get("feature"), missing -> new int[TYPES.length]);
            for (EventType type : typesOf.getOrDefault(row.get("events"), List.of())) {
                sums[type.ordinal()] += weight;
            }
        }
        return model;
    }

    private static List<EventType> joined(List<EventType> some, List<EventType> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    /** The sets of events, from large to small, that one of this type is in; each has its weights. */
    static List<String> scopes(EventType type) {
        return List.of(
                "any",
                EventGroup.of(type).name().toLowerCase(Locale.ROOT),
                type.name().toLowerCase(Locale.ROOT));
    }

    /** The answer of the greatest weight, of equal ones that which was seen first; null if that is that the article does not tell. */
    <T> @Nullable T choose(EventType type, Choices<T> choices) {
        T best = null;
        int highest = Integer.MIN_VALUE;
        for (Choice<T> choice : choices.all()) {
            int score = 0;
            for (String feature : choice.features()) {
                int[] ofTypes = weights.get(feature);
                score += ofTypes == null ? 0 : ofTypes[type.ordinal()];
            }
            if (score > highest) {
                highest = score;
                best = choice.what();
            }
        }
        return best;
    }
}
