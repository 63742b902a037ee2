package io.github.depeche.newsdesk;

import io.github.depeche.Actor;
import io.github.depeche.Article;
import io.github.depeche.Event;
import io.github.depeche.Participant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Events as acts of one actor on another, as network tools want them: one for each pair. */
final class ActsTable {

    /**
     * One actor's part in an event.
     *
     * @param to {@code null} if the event concerns nobody else
     * @param reciprocal whether both do the same: meet, sign together, clash
     */
    record Act(Participant from, @Nullable Participant to, Event event, boolean reciprocal) {}

    private ActsTable() {}

    static List<Act> of(Article article) {
        List<Act> acts = new ArrayList<>();
        for (Event event : article.events()) {
            List<Participant> agents = event.agents();
            for (Participant agent : agents) {
                event.patients().forEach(patient -> acts.add(new Act(agent, patient, event, false)));
            }
            if (event.patients().isEmpty() && agents.size() == 1) {
                acts.add(new Act(agents.get(0), null, event, false));
            } else if (event.patients().isEmpty()) {
                for (int i = 0; i < agents.size(); i++) {
                    for (Participant other : agents.subList(i + 1, agents.size())) {
                        acts.add(new Act(agents.get(i), other, event, true));
                    }
                }
            }
        }
        return acts;
    }

    /** The name of who reports the event, or the empty string. */
    static String source(Event event) {
        return event.source().map(Actor::name).orElse("");
    }
}
