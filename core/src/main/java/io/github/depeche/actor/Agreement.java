package io.github.depeche.actor;

import io.github.depeche.ActorType;
import io.github.depeche.Gender;
import org.jspecify.annotations.Nullable;

/** Whether a description may speak of an entity, as far as type, number, sex and country go. */
final class Agreement {

    private Agreement() {}

    static boolean mayTakeUp(Markable description, @Nullable Entity candidate) {
        if (candidate == null
                || candidate.isPlural()
                || !description.mayBe(candidate.type())
                || (candidate.type() == ActorType.STATE && !isState(description))
                || (candidate.type() != ActorType.STATE && description.type() == ActorType.STATE)) {
            return false;
        }
        Gender gender = candidate.gender();
        if (gender != Gender.UNKNOWN && description.gender() != Gender.UNKNOWN && gender != description.gender()) {
            return false;
        }
        if (candidate.isDocument() && !isDocument(description.noun())) {
            return false;
        }
        String country = candidate.country();
        return country == null || description.country() == null || country.equals(description.country());
    }

    /** « le gouvernement turc … le gouvernement » is the state's. */
    private static boolean isState(Markable description) {
        ActorNoun noun = description.noun();
        return description.type() == ActorType.STATE || (noun != null && noun.is(NounClass.GOVERNMENT));
    }

    private static boolean isDocument(@Nullable ActorNoun noun) {
        return noun != null && noun.is(NounClass.DOCUMENT);
    }
}
