package io.github.depeche.event;

import io.github.depeche.BlockType;
import io.github.depeche.EventType;
import io.github.depeche.Factuality;
import io.github.depeche.Name;
import io.github.depeche.extension.AnalyzedArticle;
import io.github.depeche.extension.PartOfSpeech;
import io.github.depeche.extension.Token;
import java.util.EnumSet;
import java.util.List;
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

    /** What follows from one another in a story, in the same spot. */
    private static final Set<EventType> IN_ONE_SPOT = EnumSet.of(
            EventType.ATTACK,
            EventType.DIE,
            EventType.INJURE,
            EventType.ACCIDENT,
            EventType.DISASTER,
            EventType.PROTEST,
            EventType.ARREST);

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
    private static final int OF_THING = 8;

    private final Gazetteer gazetteer;
    private final WordClasses classes;
    private final String text;
    private final String dateline;
    private @Nullable Name story;

    PlaceFinder(Gazetteer gazetteer, WordClasses classes, AnalyzedArticle article) {
        this.gazetteer = gazetteer;
        this.classes = classes;
        this.text = article.text();
        this.dateline = article.metadata().datelinePlace().orElse("");
    }

    /** The place that the trigger, its clause or what it concerns tells; it becomes the place of the story. */
    @Nullable
    Name attached(SentenceView view, Attachment attachment, Reading reading) {
        Name best = null;
        int closest = Attachment.NONE;
        EventType type = reading.match().sense().type();
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
        if (best != null && BODILY.contains(type) && (story == null || !isCountry(best))) {
            story = best;
        }
        return best;
    }

    private int distance(SentenceView.Anchored<Name> place, Attachment attachment, Reading reading) {
        if (isLocative(place.head())) {
            int distance = attachment.distance(outermost(place.head()));
            if (distance != Attachment.NONE) {
                return distance;
            }
        }
        return isPlaceOfThing(place.head(), reading) ? OF_THING : Attachment.NONE;
    }

    /** « la cristallerie de Marœuil a fermé », « fermer la rue de la Gare », « survoler Obéron ». */
    private static boolean isPlaceOfThing(Token place, Reading reading) {
        EventType type = reading.match().sense().type();
        if (!OF_THINGS.contains(type)) {
            return false;
        }
        for (String slot : List.of(Slots.OBJECT, Slots.SUBJECT, "de")) {
            for (Token filler : reading.slots().get(slot)) {
                boolean within = filler == place
                        || (place.head().filter(head -> head == filler).isPresent()
                                && place.index() > filler.index()
                                && !place.hasRelation("conj")
                                && Syntax.preposition(place)
                                        .filter("par"::equals)
                                        .isEmpty());
                boolean byName = filler == place && (slot.equals(Slots.SUBJECT) || MADE.contains(type));
                boolean doer = slot.equals(Slots.SUBJECT) && type == EventType.INVESTIGATE;
                if (within && !byName && !doer) {
                    return true;
                }
            }
        }
        return false;
    }

    /** « PARIS, 3 oct 2025 (AFP) - » tells where the article was written. */
    private boolean isDateline(SentenceView.Anchored<Name> place) {
        return place.head().index() < 2 && place.what().span().in(text).equals(dateline);
    }

    /** For what is told without a place of its own. */
    @Nullable
    Name around(SentenceView view, EventType type, Factuality factuality) {
        boolean happened = factuality == Factuality.FACT || factuality == Factuality.ALLEGED;
        if (!IN_ONE_SPOT.contains(type) || !happened) {
            return prefix(view);
        }
        Name best = null;
        for (SentenceView.Anchored<Name> place : view.places()) {
            if (isLocative(place.head())
                    && !isDateline(place)
                    && (best == null || (!isCountry(place.what()) && isCountry(best)))) {
                best = place.what();
            }
        }
        return best != null ? best : story;
    }

    /** « Burundi : … » opens a title. */
    private @Nullable Name prefix(SentenceView view) {
        List<Token> tokens = view.sentence().tokens();
        if (view.sentence().block().type() != BlockType.TITLE || view.places().isEmpty()) {
            return null;
        }
        SentenceView.Anchored<Name> first = view.places().get(0);
        int next = first.head().index() + 1;
        boolean opens = first.what().span().begin() == view.sentence().span().begin()
                && next < tokens.size()
                && tokens.get(next).form().equals(":");
        return opens ? first.what() : null;
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
                    || (head.hasRelation("appos")
                            && head.head().filter(this::isInPlace).isPresent())
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

    /** « dans une ville, Sinjar »; not « par un fonds luxembourgeois, Ardenza ». */
    private boolean isInPlace(Token head) {
        return classes.contains("area", head)
                || head.partOfSpeech() == PartOfSpeech.PROPN
                || Syntax.preposition(head).filter("à"::equals).isPresent();
    }

    /** « l'attentat de Nice », « la fusillade d'Orlando ». */
    private boolean isOfTrigger(Token place) {
        return place.head().filter(head -> classes.contains("located", head)).isPresent();
    }
}
