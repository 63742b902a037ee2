package io.github.depeche.event;

import io.github.depeche.EventType;
import io.github.depeche.Name;
import io.github.depeche.extension.AnalyzedArticle;
import io.github.depeche.extension.Feature;
import io.github.depeche.extension.PartOfSpeech;
import io.github.depeche.extension.Token;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where does it happen? The place that is attached to the trigger most closely, the more precise of two. */
final class PlaceFinder {

    /** What happens to bodies and things in one spot: every place of its sentence may be its own. */
    static final Set<EventType> BODILY = EnumSet.of(
            EventType.ATTACK,
            EventType.DIE,
            EventType.INJURE,
            EventType.ACCIDENT,
            EventType.DISASTER,
            EventType.PROTEST);

    /** What happens where the thing is that it happens to. */
    private static final Set<EventType> OF_THINGS = EnumSet.of(
            EventType.CREATE,
            EventType.CLOSE,
            EventType.RESTRICT,
            EventType.ACCIDENT,
            EventType.INVESTIGATE,
            EventType.LAY_OFF,
            EventType.ATTACK,
            EventType.MOVE,
            EventType.DISASTER);

    /** What is made or shut by its name is a company or a work, not the place of it: « fondée en 2014, Hélisphère … ». */
    private static final Set<EventType> MADE = EnumSet.of(EventType.CREATE, EventType.CLOSE, EventType.LAY_OFF);

    private static final int COUNTRY = 5;
    private static final int NEARBY = 2;
    private static final int OF_THING = 8;

    private final Gazetteer gazetteer;
    private final WordClasses classes;
    private final String text;
    private final String dateline;

    PlaceFinder(Gazetteer gazetteer, WordClasses classes, AnalyzedArticle article) {
        this.gazetteer = gazetteer;
        this.classes = classes;
        this.text = article.text();
        this.dateline = article.metadata().datelinePlace().orElse("");
    }

    /** The place that the trigger, its clause or what it concerns tells. */
    @Nullable
    Name attached(SentenceView view, Attachment attachment, Reading reading) {
        Name best = null;
        int closest = Attachment.NONE;
        for (SentenceView.Anchored<Name> place : view.places()) {
            int distance = distance(place, attachment, reading);
            if (distance == Attachment.NONE || isDateline(place)) {
                continue;
            }
            // « à Orlando en Floride », « à Paris, en France »: a town tells more than its country
            int rank = distance + (isCountry(place.what()) ? COUNTRY : 0);
            if (rank < closest) {
                closest = rank;
                best = place.what();
            }
        }
        return best;
    }

    private int distance(SentenceView.Anchored<Name> place, Attachment attachment, Reading reading) {
        EventType type = reading.type();
        Token outermost = outermost(place.head());
        if (attachment
                .whereOf()
                .filter(where -> where == outermost || where == place.head())
                .isPresent()) {
            return 0;
        }
        if (isLocative(place.head(), outermost, type)) {
            int distance = attachment.distance(outermost);
            boolean ofDoer =
                    !BODILY.contains(type) && !OF_THINGS.contains(type) && attachment.isWithinSubject(outermost);
            if (distance != Attachment.NONE && !ofDoer) {
                boolean near = Syntax.isBehind("près", outermost);
                return distance + (near ? NEARBY : 0);
            }
        }
        return isPlaceOfThing(place.head(), reading) ? OF_THING : Attachment.NONE;
    }

    /** « la cristallerie de Marœuil a fermé », « fermer la rue de la Gare », « survoler Obéron ». */
    private static boolean isPlaceOfThing(Token place, Reading reading) {
        EventType type = reading.type();
        if (!OF_THINGS.contains(type)) {
            return false;
        }
        for (String slot : List.of(Slots.OBJECT, Slots.SUBJECT, "de")) {
            for (Token filler : reading.slots().get(slot)) {
                boolean within = filler == place
                        || (place.head().filter(head -> head == filler).isPresent()
                                && place.index() > filler.index()
                                && !place.hasRelation("conj")
                                && !Syntax.isBehind("par", place));
                boolean byName = filler == place && (slot.equals(Slots.SUBJECT) || MADE.contains(type));
                boolean doer = slot.equals(Slots.SUBJECT) && type == EventType.INVESTIGATE;
                if (within && !byName && !doer) {
                    return true;
                }
            }
        }
        return false;
    }

    /** How the words around a place bring it in. */
    void traits(SentenceView.Anchored<Name> place, Attachment attachment, Reading reading, Cues cues) {
        EventType type = reading.type();
        Token outermost = outermost(place.head());
        boolean locative = isLocative(place.head(), outermost, type);
        boolean attached = attachment.distance(outermost) != Attachment.NONE;
        cues.add(locative ? attached ? "locative, attached" : "locative" : "not locative");
        cues.add("by ", Syntax.preposition(outermost).orElse("nothing"), attached ? ", attached" : "");
        cues.add("fills ", outermost.relation());
        if (distance(place, attachment, reading) != Attachment.NONE) {
            cues.add("fits the rules");
        }
        if (isPlaceOfThing(place.head(), reading)) {
            cues.add("place of what it concerns");
        }
        if (attachment.isWithinSubject(outermost)) {
            cues.add("within the subject");
        }
    }

    /** Whether its words tell a spot, whatever happens there: « à Lyon », « la ville de Mocoa a été frappée ». */
    boolean isSpot(SentenceView.Anchored<Name> place) {
        Token outermost = outermost(place.head());
        return outermost != place.head() || isLocative(place.head(), outermost, EventType.ATTACK);
    }

    /** « dans la ville », « de cette région », without a name. */
    boolean takesUpPlace(Token noun) {
        return noun.child("case").isPresent()
                && classes.contains("area", noun)
                && noun.children().stream()
                        .anyMatch(child -> child.hasRelation("det")
                                && (child.has(Feature.DEFINITE) || child.has(Feature.DEMONSTRATIVE)))
                && noun.children().stream()
                        .noneMatch(child -> child.hasRelation("nmod")
                                || child.hasRelation("appos")
                                || child.hasRelation("flat")
                                || child.partOfSpeech() == PartOfSpeech.PROPN);
    }

    /** « PARIS, 3 oct 2025 (AFP) - » tells where the article was written. */
    boolean isDateline(SentenceView.Anchored<Name> place) {
        return place.head().index() < 2 && place.what().span().in(text).equals(dateline);
    }

    private boolean isCountry(Name place) {
        return gazetteer.isCountry(place.span().in(text));
    }

    /** « dans le centre-ville de Melbourne »: the place is told by the whole phrase. */
    private Token outermost(Token place) {
        Token current = place;
        for (int i = 0; i < Syntax.LONGEST_CHAIN; i++) {
            Optional<Token> head = current.head();
            boolean within = current.hasRelation("nmod") || current.hasRelation("appos") || current.hasRelation("flat");
            if (head.isEmpty() || !within || !isGround(head.get())) {
                return current;
            }
            current = head.get();
        }
        return current;
    }

    private boolean isGround(Token noun) {
        return classes.contains("area", noun) || classes.contains("facility", noun) || classes.contains("site", noun);
    }

    /** « à Lyon », « en Syrie », « place de la République »; not « Lyon a demandé », nor « le maire de Lyon ». */
    private boolean isLocative(Token name, Token outermost, EventType type) {
        Token head = outermost;
        for (int i = 0;
                i < Syntax.LONGEST_CHAIN
                        && head.hasRelation("conj")
                        && Syntax.preposition(head).isEmpty();
                i++) {
            Optional<Token> first = head.head();
            if (first.isEmpty()) {
                break;
            }
            head = outermost(first.get()); // « à Meaux et Fontainebleau »
        }
        Optional<String> preposition = Syntax.preposition(head);
        if (preposition.isEmpty()) {
            return isBareLocative(name, head);
        }
        return switch (preposition.get()) {
            case "à", "en", "dans", "sur", "près", "devant", "sous", "hors", "autour", "entre", "au-dessus" -> true;
            case "vers" -> head.hasRelation("obl");
            case "contre" -> type == EventType.ATTACK && head != name; // « contre un hôtel du centre de Mogadiscio »
            case "chez", "pour" -> type == EventType.MOVE || type == EventType.VISIT;
            case "long" -> true; // « le long de la promenade des Anglais »
            case "de" -> head.hasRelation("obl") || isOfTrigger(name, type);
            default -> false;
        };
    }

    private boolean isBareLocative(Token name, Token head) {
        if (head.hasRelation("nsubj") || head.hasRelation("obj")) {
            return false;
        }
        return head != name || head.hasRelation("obl") || head.hasRelation("dep") || head.hasRelation("parataxis");
    }

    /** « l'attentat de Nice », « la fusillade d'Orlando ». */
    private boolean isOfTrigger(Token name, EventType type) {
        return BODILY.contains(type) && !gazetteer.isCountry(name.form());
    }
}
