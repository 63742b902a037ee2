package io.github.depeche.event;

import io.github.depeche.Actor;
import io.github.depeche.ActorType;
import io.github.depeche.Mention;
import io.github.depeche.MentionKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** « Anne et Paul Roy », « le couple »: each of those whom one name names together takes part. */
final class Couples {

    private record Together(Mention name, Actor group) {}

    private final Map<Actor, List<Actor>> members = new HashMap<>();

    Couples(List<Actor> actors) {
        SpanIndex<Together> names = new SpanIndex<>(
                actors.stream()
                        .filter(actor -> actor.isNamed() && actor.type() == ActorType.GROUP)
                        .flatMap(group -> names(group).map(name -> new Together(name, group)))
                        .sorted((one, other) -> one.name.compareTo(other.name))
                        .toList(),
                together -> together.name.span());
        for (Actor actor : actors) {
            if (actor.isNamed() && actor.type() == ActorType.PERSON) {
                names(actor)
                        .flatMap(name -> names.at(name.span()).stream())
                        .map(Together::group)
                        .distinct()
                        .forEach(group -> members.computeIfAbsent(group, couple -> new ArrayList<>())
                                .add(actor));
            }
        }
    }

    private static Stream<Mention> names(Actor actor) {
        return actor.mentions().stream().filter(mention -> mention.kind() == MentionKind.NAME);
    }

    /** Those whom the actor stands for: itself, unless it is a couple. */
    List<Actor> members(Actor actor) {
        List<Actor> named = members.getOrDefault(actor, List.of());
        return named.size() > 1 ? named : List.of(actor);
    }
}
