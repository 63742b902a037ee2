package io.github.depeche.event;

import io.github.depeche.EventType;
import io.github.depeche.extension.LanguagePack;
import io.github.depeche.lexicon.Table;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Chooses among the dates, or the places, that may be those of an event: a sum of weights, one for each feature and one more for the feature
 * in events of its group. The weights are a lexicon that the workshop learns.
 */
final class CircumstanceModel {

    private final Map<EventGroup, Map<String, Integer>> weights = new EnumMap<>(EventGroup.class);

    static CircumstanceModel load(LanguagePack pack, String resource) {
        CircumstanceModel model = new CircumstanceModel();
        List<Table.Row> rows = Table.read(pack, resource).rows();
        for (EventGroup group : EventGroup.values()) {
            String column = group.name().toLowerCase(Locale.ROOT);
            Map<String, Integer> sums = new HashMap<>();
            for (Table.Row row : rows) {
                sums.put(row.get("feature"), Integer.parseInt(row.get("any")) + Integer.parseInt(row.get(column)));
            }
            model.weights.put(group, sums);
        }
        return model;
    }

    /** The answer of the greatest weight, of equal ones that which was seen first; null if that is that the article does not tell. */
    <T> @Nullable T choose(EventType type, Choices<T> choices) {
        Map<String, Integer> ofGroup = weights.getOrDefault(EventGroup.of(type), Map.of());
        T best = null;
        int highest = Integer.MIN_VALUE;
        for (Choice<T> choice : choices.all()) {
            int score = choice.features().stream()
                    .mapToInt(feature -> ofGroup.getOrDefault(feature, 0))
                    .sum();
            if (score > highest) {
                highest = score;
                best = choice.what();
            }
        }
        return best;
    }
}
