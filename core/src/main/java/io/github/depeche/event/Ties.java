package io.github.depeche.event;

import io.github.depeche.Participant;
import io.github.depeche.extension.Token;
import java.util.List;
import java.util.stream.Stream;

/**
 * What ties a telling to another one near it, and so to its date: « La ministre a reçu les éleveurs mardi. Elle leur a promis une aide » is one
 * visit, whose day the second sentence does not repeat.
 */
final class Ties {

    /** How many words up the tree one telling may stand above another. */
    private static final int MOST_HOPS = 6;

    private Ties() {}

    /** Says what they have in common: type, word, those who take part, their place in one tree. */
    static void describe(EventMention mention, Happening happening, Tellings.Neighbour other, Cues cues) {
        if (other.happening().type() == happening.type()) {
            cues.add("of a telling of the type ", other.where());
        }
        if (other.mention().lemma().equals(mention.lemma())) {
            cues.add("of a telling by the word ", other.where());
        }
        if (takesPart(happening.agents(), other.happening())) {
            cues.add("of a deed of the agent ", other.where());
        }
        if (takesPart(happening.patients(), other.happening())) {
            cues.add("of a deed of the patient ", other.where());
        }
        Token here = mention.trigger();
        Token there = other.mention().trigger();
        if (here.sentence() != there.sentence()) {
            return;
        }
        cues.add(
                "of a telling in the sentence ",
                EventGroup.of(other.happening().type()).name());
        if (Syntax.isAbove(there, here, MOST_HOPS)) {
            cues.add("of the telling above");
            cues.add("of the telling above, ", here.relation());
        }
        if (Syntax.isAbove(here, there, MOST_HOPS)) {
            cues.add("of a telling below");
            cues.add("of a telling below, ", there.relation());
        }
    }

    private static boolean takesPart(List<Participant> some, Happening other) {
        return some.stream().filter(one -> one.actor().isPresent()).anyMatch(one -> Stream.of(
                        other.agents(), other.patients())
                .flatMap(List::stream)
                .anyMatch(participant -> participant.actor().equals(one.actor())));
    }
}
