package io.github.depeche.event;

import io.github.depeche.EventType;
import io.github.depeche.Name;
import io.github.depeche.extension.Token;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where does it happen? The place that is attached to the trigger most closely, the more precise of two; for what happens bodily in one
 * spot, else a place of the sentence, else the place of the story so far.
 */
final class PlaceFinder {

    static final Set<EventType> BODILY = EnumSet.of(
            EventType.ATTACK,
            EventType.DIE,
            EventType.INJURE,
            EventType.ACCIDENT,
            EventType.DISASTER,
            EventType.PROTEST,
            EventType.ARREST,
            EventType.MOBILIZE,
            EventType.NEGOTIATE,
            EventType.VISIT,
            EventType.MEET);

    private static final int COUNTRY = 5;

    private final Gazetteer gazetteer;
    private final WordClasses classes;
    private final String text;
    private @Nullable Name story;

    PlaceFinder(Gazetteer gazetteer, WordClasses classes, String text) {
        this.gazetteer = gazetteer;
        this.classes = classes;
        this.text = text;
    }

    /** The place that the trigger or its clause tells; it becomes the place of the story. */
    @Nullable
    Name attached(SentenceView view, Attachment attachment, EventType type) {
        Name best = null;
        int closest = Attachment.NONE;
        for (SentenceView.Anchored<Name> place : view.places()) {
            int distance = isLocative(place.head()) ? attachment.distance(outermost(place.head())) : Attachment.NONE;
            if (distance == Attachment.NONE) {
                continue;
            }
            // « à Orlando en Floride », « à Paris, en France »: a town tells more than its country
            int rank = distance + (isCountry(place.what()) ? COUNTRY : 0);
            if (rank < closest) {
                closest = rank;
                best = place.what();
            }
        }
        if (best != null && BODILY.contains(type) && (story == null || !isCountry(best))) {
            story = best;
        }
        return best;
    }

    /** For what is told without a place of its own. */
    @Nullable
    Name around(SentenceView view, EventType type) {
        if (!BODILY.contains(type)) {
            return null;
        }
        Name best = null;
        for (SentenceView.Anchored<Name> place : view.places()) {
            if (isLocative(place.head()) && (best == null || (!isCountry(place.what()) && isCountry(best)))) {
                best = place.what();
            }
        }
        return best != null ? best : story;
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
            if (head.isEmpty() || !within || !classes.contains("area", head.get())) {
                return current;
            }
            current = head.get();
        }
        return current;
    }

    /** « à Lyon », « en Syrie », « place de la République »; not « Lyon a demandé », nor « le maire de Lyon ». */
    private boolean isLocative(Token head) {
        Token outermost = outermost(head);
        Optional<String> preposition = Syntax.preposition(outermost);
        if (preposition.isEmpty()) {
            return outermost != head
                    || head.hasRelation("appos")
                    || head.hasRelation("obl")
                    || head.hasRelation("conj")
                    || head.hasRelation("dep")
                    || head.hasRelation("parataxis");
        }
        return switch (preposition.get()) {
            case "à", "en", "dans", "sur", "près", "chez", "vers", "devant", "sous", "hors", "autour", "entre" -> true;
            case "de" -> outermost.hasRelation("obl") || isOfTrigger(outermost);
            default -> false;
        };
    }

    /** « l'attentat de Nice », « la fusillade d'Orlando ». */
    private boolean isOfTrigger(Token place) {
        return place.head().filter(head -> classes.contains("located", head)).isPresent();
    }
}
