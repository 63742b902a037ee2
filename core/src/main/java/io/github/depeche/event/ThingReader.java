package io.github.depeche.event;

import io.github.depeche.ActorType;
import io.github.depeche.EventType;
import io.github.depeche.Span;
import io.github.depeche.extension.PartOfSpeech;
import io.github.depeche.extension.Token;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The thing that an event concerns and that is no actor: « a signé l'accord », « la fermeture de l'usine », « le toit s'est effondré ». */
final class ThingReader {

    /** These happen to somebody, never to something. */
    private static final Set<EventType> OF_PEOPLE =
            EnumSet.of(EventType.DIE, EventType.INJURE, EventType.ARREST, EventType.MEET, EventType.INVITE);

    /** What a thing does by itself, or what is told so: « l'avion a décollé », « l'école rouvrira ». */
    private static final Set<EventType> OF_SUBJECTS =
            EnumSet.of(EventType.MOVE, EventType.CLOSE, EventType.CREATE, EventType.PUBLISH, EventType.ACCIDENT);

    /** What stands behind « de » is the thing whatever part the frame gives to somebody there: « la fermeture de l'usine », « le vote de la loi ». */
    private static final Set<EventType> OF_COMPLEMENTS = EnumSet.of(
            EventType.ACCIDENT,
            EventType.RESTRICT,
            EventType.CLOSE,
            EventType.CREATE,
            EventType.ACQUIRE,
            EventType.AWARD,
            EventType.LEGISLATE,
            EventType.AID);

    /** « dix millions » and « 10 % » too; no pronoun. */
    private static final Set<PartOfSpeech> THINGS =
            EnumSet.of(PartOfSpeech.NOUN, PartOfSpeech.PROPN, PartOfSpeech.NUM, PartOfSpeech.SYM);

    private final FillerTests tests;

    ThingReader(FillerTests tests) {
        this.tests = tests;
    }

    /** The thing; {@code null} where none is told. */
    @Nullable
    Span read(Reading reading) {
        return candidates(reading)
                .filter(this::isThing)
                .findFirst()
                .map(ThingReader::phrase)
                .orElse(null);
    }

    /** Behind « du », « des », « au » the phrase begins with its next word: « la fermeture du [port de Plouvern] ». */
    private static Span phrase(Token thing) {
        Span phrase = NounPhrase.of(thing);
        return thing.child("case")
                .filter(preposition -> preposition.span().begin() == phrase.begin())
                .map(preposition -> {
                    List<Token> tokens = thing.sentence().tokens();
                    int first = preposition.index();
                    while (first < thing.index()
                            && tokens.get(first).span().begin()
                                    < preposition.span().end()) {
                        first++;
                    }
                    return new Span(tokens.get(first).span().begin(), phrase.end());
                })
                .orElse(phrase);
    }

    private Stream<Token> candidates(Reading reading) {
        Sense sense = reading.sense();
        EventType type = sense.type();
        Stream<Token> objects = OF_PEOPLE.contains(type)
                ? Stream.empty()
                : fillers(reading, Slots.OBJECT).filter(filler -> isObject(reading, filler));
        Stream<Token> others = reading.slots().all().keySet().stream()
                .filter(slot -> !OF_PEOPLE.contains(type)
                        && !slot.equals(Slots.OBJECT)
                        && !slot.equals(Slots.SUBJECT)
                        && sense.frame().role(slot).filter(Role.OBJECT::equals).isPresent())
                .flatMap(slot -> fillers(reading, slot))
                .filter(this::isMade);
        Stream<Token> complements = !sense.isVerbal() && OF_COMPLEMENTS.contains(type)
                ? fillers(reading, "de").filter(filler -> !tests.isActor(filler))
                : Stream.empty();
        Stream<Token> subjects = sense.isVerbal() && OF_SUBJECTS.contains(type)
                ? fillers(reading, Slots.SUBJECT).filter(filler -> isThingOf(type, filler))
                : Stream.empty();
        Stream<Token> causes = type == EventType.PROTEST
                ? fillers(reading, "contre").filter(filler -> !tests.isActor(filler))
                : Stream.empty();
        return Stream.of(objects, others, complements, subjects, causes).flatMap(found -> found);
    }

    private static Stream<Token> fillers(Reading reading, String slot) {
        return reading.slots().get(slot).stream().filter(filler -> filler != reading.trigger());
    }

    private boolean isObject(Reading reading, Token filler) {
        Optional<Role> role = SlotRoles.of(reading, Slots.OBJECT);
        if (role.isEmpty()) {
            return false;
        }
        if (reading.match().words().contains(filler)) {
            // « remporte la deuxième étape », but « baisse le rideau »
            return reading.sense().isVerbal() && filler.children().stream().anyMatch(ThingReader::describes);
        }
        return role.get() == Role.OBJECT ? isMade(filler) : !tests.isActor(filler);
    }

    /** « ferme son usine de Nantes », « crée une commission »: a body may be the thing, people may not. */
    private boolean isMade(Token filler) {
        return tests.actors(filler).stream().allMatch(actor -> actor.type() == ActorType.ORGANIZATION);
    }

    /** Nobody, or a house without name that does nothing: « l'usine a fermé ». */
    private boolean isThingOf(EventType type, Token filler) {
        return tests.actors(filler).stream().allMatch(actor -> Selection.isThing(type, actor));
    }

    private static boolean describes(Token child) {
        return List.of("amod", "nummod", "nmod", "flat").contains(child.relation());
    }

    private boolean isThing(Token filler) {
        // « le 12 de la rue Pasteur »
        boolean address =
                filler.partOfSpeech() == PartOfSpeech.NUM && filler.child("det").isPresent();
        return THINGS.contains(filler.partOfSpeech()) && !address && !tests.is(filler, "place");
    }
}
