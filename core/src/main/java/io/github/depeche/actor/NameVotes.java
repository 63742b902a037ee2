package io.github.depeche.actor;

import io.github.depeche.NameType;
import java.util.EnumMap;
import java.util.Map;

/** How often a name was held to be of each type in an article. */
final class NameVotes {

    /** A title before the name tells more than what a name finder makes of the name alone. */
    private static final int TITLE = 8;

    /** What the name itself lets one think. */
    private static final int HUNCH = 2;

    private final Map<NameType, Integer> votes = new EnumMap<>(NameType.class);

    void found(NameType type) {
        votes.merge(type, 1, Integer::sum);
    }

    void perhaps(NameType type) {
        votes.merge(type, HUNCH, Integer::sum);
    }

    void titled(NameType type) {
        votes.merge(type, TITLE, Integer::sum);
    }

    NameType winner() {
        NameType best = NameType.LOCATION;
        int most = 0;
        for (Map.Entry<NameType, Integer> entry : votes.entrySet()) {
            if (entry.getValue() > most) {
                best = entry.getKey();
                most = entry.getValue();
            }
        }
        return best;
    }
}
