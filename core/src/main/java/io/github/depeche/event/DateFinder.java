package io.github.depeche.event;

import io.github.depeche.EventType;
import io.github.depeche.extension.Token;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** When does it happen? The date that is attached to the trigger most closely. */
final class DateFinder {

    /** How many words may stand between a trigger and the date that follows it, where the tree joins them not. */
    private static final int NEAR = 7;

    /** What is told with its time: the only date of the sentence is its own. */
    private static final Set<EventType> DEEDS = EnumSet.of(
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

    /** What is one happening seen from several sides: « l'attaque a fait deux morts ». */
    private static final Set<EventType> AT_ONCE =
            EnumSet.of(EventType.ATTACK, EventType.DIE, EventType.INJURE, EventType.ACCIDENT, EventType.DISASTER);

    /** What goes on for days: « la grève dure depuis lundi »; anything else « depuis lundi » was done on Monday. */
    private static final Set<EventType> LASTING = EnumSet.of(
            EventType.ATTACK,
            EventType.DISASTER,
            EventType.PROTEST,
            EventType.MOBILIZE,
            EventType.NEGOTIATE,
            EventType.TRY);

    private final WordClasses classes;
    private final @Nullable LocalDate published;

    DateFinder(WordClasses classes, @Nullable LocalDate published) {
        this.classes = classes;
        this.published = published;
    }

    @Nullable
    EventDate find(SentenceView view, Attachment attachment, Reading reading, Map<Token, EventType> triggers) {
        Token trigger = reading.trigger();
        EventType type = reading.type();
        Token anchor = reading.anchor();
        // « a été convoqué pour le 15 mars » alone looks ahead
        boolean past =
                reading.sense().isVerbal() && FactualityReader.isPast(anchor) && !classes.contains("schedule", anchor);
        List<SentenceView.Anchored<EventDate>> dates = view.dates().stream()
                .filter(date -> !(past && date.what().isAfter(published)))
                .toList();
        // « ne s'étaient pas parlé depuis dix-huit mois »
        boolean lasting = LASTING.contains(type) || Negation.of(anchor);
        EventDate best = null;
        int closest = Attachment.NONE;
        for (int i = 0; i < dates.size(); i++) {
            int distance = attachment.distance(dates.get(i).head());
            if (distance < closest) {
                closest = distance;
                best = withCoordinated(dates, i, lasting);
            }
        }
        return best != null ? best : byOrder(dates, trigger, type, lasting, triggers);
    }

    /** « a quitté le pouvoir mardi »: the date that follows without a verb between; or the only one of a sentence that tells of deeds. */
    private @Nullable EventDate byOrder(
            List<SentenceView.Anchored<EventDate>> dates,
            Token trigger,
            EventType type,
            boolean lasting,
            Map<Token, EventType> triggers) {
        for (int i = 0; i < dates.size(); i++) {
            int distance = dates.get(i).head().index() - trigger.index();
            if (distance > 0
                    && distance <= NEAR
                    && !Syntax.isVerbBetween(trigger, dates.get(i).head())) {
                return withCoordinated(dates, i, lasting);
            }
        }
        if (dates.size() != 1) {
            return null;
        }
        Token date = dates.get(0).head();
        boolean deed = DEEDS.contains(type) && !isOfAnotherDeed(date, type, triggers);
        return deed || opens(date, trigger) ? withCoordinated(dates, 0, lasting) : null;
    }

    /** « a revendiqué jeudi l'assassinat de deux policiers », « a demandé en août l'exclusion des émeutiers ». */
    private boolean isOfAnotherDeed(Token date, EventType type, Map<Token, EventType> triggers) {
        for (Token above : Syntax.above(date, Syntax.LONGEST_CHAIN)) {
            EventType owner = triggers.get(above);
            if (owner != null) {
                return !(AT_ONCE.contains(owner) && AT_ONCE.contains(type));
            }
            if (Syntax.isVerb(above)) {
                return above.child("obj").isPresent() && classes.contains("telling", above);
            }
        }
        return false;
    }

    /** « En août 2016, un voyageur refusant de payer aurait … »: a date that opens a sentence holds for all of it. */
    private static boolean opens(Token date, Token trigger) {
        return date.index() < trigger.index()
                && date.head().filter(Syntax::isVerb).isPresent()
                && date.sentence().tokens().subList(0, date.index()).stream().noneMatch(Syntax::isVerb)
                && Syntax.isVerb(trigger)
                && !(trigger.hasRelation("acl") && Syntax.isPastParticiple(trigger));
    }

    /** « mercredi et jeudi » is one time of two days. */
    private static EventDate withCoordinated(List<SentenceView.Anchored<EventDate>> dates, int index, boolean lasting) {
        EventDate date = dates.get(index).what();
        Token word = dates.get(index).head();
        if (!lasting && Syntax.isBehind("depuis", word)) {
            return date.begin();
        }
        if (index + 1 < dates.size()) {
            SentenceView.Anchored<EventDate> next = dates.get(index + 1);
            boolean coordinated = next.head().hasRelation("conj")
                    && next.head().head().filter(head -> head == word).isPresent();
            return coordinated ? date.until(next.what()) : date;
        }
        return date;
    }
}
