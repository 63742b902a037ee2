package io.github.depeche.newsdesk;

import io.github.depeche.Actor;
import io.github.depeche.Gender;
import java.util.ArrayList;
import java.util.List;

/** What is known of an actor, in one line: « person · female · SI · 9 mentions ». */
final class ActorProfile {

    private ActorProfile() {}

    static String of(Actor actor) {
        List<String> facts = new ArrayList<>();
        facts.add(EventAccount.word(actor.type()));
        if (actor.gender() != Gender.UNKNOWN) {
            facts.add(EventAccount.word(actor.gender()));
        }
        actor.country()
                .map(country -> actor.isCountryPresumed() ? country + " (presumed)" : country)
                .ifPresent(facts::add);
        facts.addAll(actor.titles());
        if (!actor.aliases().isEmpty()) {
            facts.add("also " + String.join(", ", actor.aliases()));
        }
        int mentions = actor.mentions().size();
        facts.add(mentions + (mentions == 1 ? " mention" : " mentions"));
        return String.join(" · ", facts);
    }
}
