package io.github.depeche.event;

import io.github.depeche.EventType;
import io.github.depeche.extension.LanguagePack;
import io.github.depeche.extension.Token;
import io.github.depeche.linguistics.LinearClassifier;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Decides which of its candidates a word tells, if any: a linear classifier that the workshop learns. */
final class TriggerClassifier {

    /** Less probable candidates are dropped, whatever else the article tells. */
    static final double LEAST = 0.25;

    /** The classifier's sums are the logarithm of the odds in hundredths. */
    private static final double SCALE = 100;

    private final LinearClassifier weights;

    private TriggerClassifier(LinearClassifier weights) {
        this.weights = weights;
    }

    static TriggerClassifier load(LanguagePack pack) {
        return new TriggerClassifier(LinearClassifier.load(pack, "trigger-weights.tsv"));
    }

    /** One reading for each trigger word at most, with its probability; a locution's words evoke nothing beside it. */
    List<Reading> choose(List<Candidate> sentence, TriggerFeatures features) {
        Map<Token, Reading> best = new LinkedHashMap<>();
        for (Candidate candidate : sentence) {
            double probability = probability(weights.score(features.of(candidate, sentence)));
            Reading before = best.get(candidate.match().trigger());
            if (probability >= LEAST && (before == null || probability > before.score())) {
                best.put(candidate.match().trigger(), new Reading(candidate.match(), candidate.slots(), probability));
            }
        }
        sentence.stream()
                .filter(candidate -> candidate.strength() == 0 && isSaidOfItsLike(candidate, best))
                .map(candidate -> candidate.match().trigger())
                .toList()
                .forEach(best::remove);
        return withoutShadowed(List.copyOf(best.values()));
    }

    /** « une fusillade a éclaté »: what happens is told by the subject, and the verb's own needs are not met. */
    private static boolean isSaidOfItsLike(Candidate candidate, Map<Token, Reading> best) {
        EventType type = candidate.match().sense().type();
        return isChosen(candidate.match().trigger(), type, best)
                && candidate.slots().get(Slots.SUBJECT).stream().anyMatch(subject -> isChosen(subject, type, best));
    }

    private static boolean isChosen(Token word, EventType type, Map<Token, Reading> best) {
        Reading reading = best.get(word);
        return reading != null && reading.match().sense().type() == type;
    }

    private static double probability(int logarithmOfOdds) {
        return 1 / (1 + Math.exp(-logarithmOfOdds / SCALE));
    }

    private static List<Reading> withoutShadowed(List<Reading> readings) {
        Set<Token> shadowed = new HashSet<>();
        for (Reading reading : readings) {
            for (Token word : reading.match().words()) {
                if (word != reading.match().trigger()) {
                    shadowed.add(word);
                }
            }
        }
        return readings.stream()
                .filter(reading -> !shadowed.contains(reading.match().trigger()))
                .toList();
    }
}
