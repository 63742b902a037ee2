package io.github.depeche.event;

import io.github.depeche.extension.PartOfSpeech;
import io.github.depeche.extension.Token;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Who and what stands around the words of a sentence, each read once. */
final class SentenceSlots {

    private final SlotReader reader;
    private final NeighbourReader neighbours;
    private final FillerTests tests;
    private final Map<Token, Slots> ofVerbs = new HashMap<>();
    private final Map<Token, Slots> ofNouns = new HashMap<>();

    SentenceSlots(SlotReader reader, NeighbourReader neighbours, FillerTests tests) {
        this.reader = reader;
        this.neighbours = neighbours;
        this.tests = tests;
    }

    /** Around a word. */
    Slots of(Token word, boolean verbal) {
        return verbal ? ofVerbs.computeIfAbsent(word, this::ofVerb) : ofNouns.computeIfAbsent(word, this::ofNoun);
    }

    private Slots ofVerb(Token verb) {
        Slots slots = reader.read(verb, true);
        slots.replace(Slots.SUBJECT, tests::isTime, SentenceSlots::besideTime);
        slots.replace(Slots.OBJECT, tests::isTime, SentenceSlots::besideTime);
        neighbours.complete(slots, verb, tests);
        return slots;
    }

    private Slots ofNoun(Token noun) {
        return reader.read(noun, false);
    }

    /** Around the words of a locution. */
    Slots of(Match match) {
        boolean verbal = match.sense().isVerbal();
        Slots slots = of(match.anchor(), verbal);
        if (match.words().size() == 1) {
            return slots;
        }
        if (!verbal) {
            // « le placement en garde à vue de X »: a complement may hang on any of the words
            Slots combined = new Slots();
            combined.addAllAbsent(slots);
            match.words().stream()
                    .filter(word -> word != match.anchor() && Syntax.isNoun(word))
                    .forEach(word -> combined.addAllAbsent(of(word, false)));
            return combined;
        }
        if (match.trigger().partOfSpeech() == PartOfSpeech.NOUN) {
            // « bénéficie du soutien de la Turquie »: its own noun does not fill the place of another
            Slots combined = slots.without(match.words());
            combined.addAllAbsent(of(match.trigger(), false));
            combined.addAllAbsent(slots);
            return combined;
        }
        return slots;
    }

    /** « recevra jeudi les deux dirigeants »: the tree may hang the object on the day. */
    private static List<Token> besideTime(Token time) {
        return time.children().stream()
                .filter(child -> child.hasRelation("appos") || child.hasRelation("nmod") || child.hasRelation("conj"))
                .filter(child -> Syntax.isNoun(child)
                        && Syntax.preposition(child).isEmpty()
                        && Character.isLetter(child.form().charAt(0)))
                .toList();
    }
}
