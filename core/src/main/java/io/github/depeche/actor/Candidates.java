package io.github.depeche.actor;

import io.github.depeche.MentionKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/** Whom a pronoun or a description may take up: all who have been spoken of lately, and whom the article names anywhere. */
final class Candidates {

    /** Named actors looked at beside those spoken of lately. */
    private static final int MOST_NAMED = 40;

    private final Focus focus;
    private final List<Markable> firstNames = new ArrayList<>();

    Candidates(List<Markable> markables, Focus focus) {
        this.focus = focus;
        Set<Entity> seen = new HashSet<>();
        for (Markable markable : markables) {
            Entity entity = markable.entity();
            if (firstNames.size() < MOST_NAMED
                    && markable.kind() == MentionKind.NAME
                    && markable.sentence() >= 0
                    && entity != null
                    && seen.add(entity.current())) {
                firstNames.add(markable);
            }
        }
    }

    /**
     * Those spoken of in the last sentences, the latest first.
     *
     * @param mayBe which mentions may be taken up
     * @param otherVoice which of them stand in another voice
     */
    Collection<Candidate> near(
            ToIntFunction<Markable> distance, int reach, Predicate<Markable> mayBe, Predicate<Markable> otherVoice) {
        return collect(distance, reach, mayBe, otherVoice).values();
    }

    /** Those spoken of lately, then those named before or later. */
    Collection<Candidate> all(Markable description, Predicate<Markable> otherVoice) {
        Map<Object, Candidate> candidates = collect(markable -> 0, 0, markable -> true, otherVoice);
        for (Markable name : firstNames) {
            Entity entity = name.entity();
            if (entity != null && !candidates.containsKey(entity.current())) {
                boolean later = name.span().begin() > description.span().begin();
                candidates.put(
                        entity.current(),
                        new Candidate(
                                name,
                                later ? Candidate.Place.LATER : Candidate.Place.BEFORE,
                                candidates.size(),
                                false));
            }
        }
        return candidates.values();
    }

    private Map<Object, Candidate> collect(
            ToIntFunction<Markable> distance, int reach, Predicate<Markable> mayBe, Predicate<Markable> otherVoice) {
        Map<Object, Candidate> candidates = new LinkedHashMap<>();
        for (Markable markable : focus) {
            if (distance.applyAsInt(markable) > reach) {
                break;
            }
            if (!mayBe.test(markable)) {
                continue;
            }
            Entity entity = markable.entity();
            Object key = entity == null ? markable : entity.current();
            Candidate candidate = candidates.get(key);
            if (candidate == null) {
                candidate = new Candidate(markable, Candidate.Place.NEAR, candidates.size(), otherVoice.test(markable));
                candidates.put(key, candidate);
            }
            candidate.add(markable, otherVoice.test(markable));
        }
        return candidates;
    }
}
