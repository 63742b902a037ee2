package io.github.depeche.actor;

import io.github.depeche.linguistics.grammar.FeatureVector;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the noun by which a quote's source is described tells of somebody who may be meant. */
final class SpeakerDescription {

    private final Markable markable;
    private final ActorNoun noun;
    private final DescribedAs described;
    private final Hypernyms hypernyms;
    private final WalkOfLife walk;
    private final Map<Entity, Integer> walks = new HashMap<>();
    private int bestWalk;
    private int bestWalkers;
    private final int completed;

    private SpeakerDescription(Markable markable, ActorNoun noun, RoleIndex roles, Discourse discourse) {
        ActorLexicon lexicon = discourse.lexicon();
        this.walk = new WalkOfLife(markable, noun, discourse);
        this.markable = markable;
        this.noun = noun;
        this.described = new DescribedAs(markable, noun, roles, new RoleIndex(), lexicon);
        this.hypernyms = lexicon.hypernyms();
        this.completed = markable.complement().isEmpty() ? (markable.country() == null ? 0 : 1) : 2;
    }

    /** The description of the source; none if no noun tells it. */
    static @Nullable SpeakerDescription of(SpeakerQuestion question, RoleIndex roles, Discourse discourse) {
        Markable markable = question.phrase() == null ? null : question.phrase().markable();
        return markable == null || markable.noun() == null
                ? null
                : new SpeakerDescription(markable, markable.noun(), roles, discourse);
    }

    /** Looks at one of those who may be meant, beside whom the others are seen. */
    void compare(Entity entity) {
        if (!walk.isTold()) {
            return;
        }
        int fits = walk.fits(entity);
        walks.put(entity, fits);
        if (fits > bestWalk) {
            bestWalk = fits;
            bestWalkers = 1;
        } else if (fits == bestWalk) {
            bestWalkers++;
        }
    }

    /** How well the walk of life of whoever fits best fits. */
    int bestWalk() {
        return bestWalk;
    }

    /** Adds what the walk of life tells, his and that of the others. */
    private void addWalk(Entity entity, int way, int far, int rank, FeatureVector features) {
        if (!walk.isTold()) {
            return;
        }
        int fits = walks.getOrDefault(entity, 0);
        int best = fits == bestWalk ? (bestWalkers == 1 ? 2 : 1) : 0;
        int walked = (fits * 3 + best) * 2 + (bestWalk >= WalkOfLife.CALLED ? 1 : 0);
        features.add("s walk", walked, way);
        features.add("s walk far", walked, far);
        features.add("s walk rank", walked, rank);
        features.add("s walk class", walked, nounClass());
        features.add("s walk completed", walked, completed);
    }

    String noun() {
        return noun.lemma();
    }

    int nounClass() {
        return noun.nounClass().ordinal();
    }

    /** How well the noun fits what somebody is called elsewhere; 0 if not at all. */
    int fits(Entity entity) {
        int covers = (hypernyms.covers(noun, entity.roles()) ? 1 : 0) + (described.isSameOffice(entity) ? 2 : 0);
        return described.called(entity) * 4 + covers;
    }

    /**
     * Adds what speaks for somebody.
     *
     * @param way how the speaker is told
     * @param far how many sentences ago he was spoken of
     * @param what what he is
     * @param rank how many others that have a name have been named since
     */
    void add(Entity entity, int way, int far, int what, int rank, FeatureVector features) {
        int nounClass = nounClass();
        int fits = fits(entity) * 2 + (hypernyms.coversAnyone(noun) ? 1 : 0);
        int office = described.hasOtherOffice(entity) ? 1 : entity.roles().isEmpty() ? 0 : 2;
        features.add("s class", nounClass, what);
        features.add("s class far", nounClass, far);
        features.add("s class rank", nounClass, rank);
        features.add("s noun", noun.lemma(), what);
        features.add("s noun far", noun.lemma(), far);
        features.add("s fits", fits, way);
        features.add("s fits far", fits, far);
        features.add("s fits rank", fits, rank);
        features.add("s fits class", fits, nounClass);
        features.add("s name of", described.named(entity), completed);
        features.add("s completed", completed, way * 16 + what);
        features.add("s completed rank", completed * 16 + rank, way * 8 + far);
        features.add("s completed fits", completed, fits);
        features.add("s office", office, nounClass);
        features.add("s office fits", office, fits);
        features.add("s country", country(entity), completed);
        for (String known : entity.roles()) {
            features.add("s called", noun.lemma(), known);
        }
        if (entity.roles().isEmpty()) {
            features.add("s called nothing", noun.lemma(), what);
        }
        if (markable.age() >= 0 || hypernyms.isAge(noun)) {
            boolean same =
                    markable.age() >= 0 ? markable.age() == entity.age() : hypernyms.coversAge(noun, entity.age());
            features.add("s age", same ? 1 : entity.age() < 0 ? 2 : 0);
        }
        addWalk(entity, way, far, rank, features);
        features.add("s medium", described.isMedium(entity) ? 1 : 0, hypernyms.isMedium(noun) ? 1 : 0);
    }

    /** What they are of: 3 of one country, 4 of two. */
    private int country(Entity entity) {
        if (markable.country() == null) {
            return entity.country() == null ? 0 : 1;
        }
        return entity.country() == null ? 2 : markable.country().equals(entity.country()) ? 3 : 4;
    }
}
