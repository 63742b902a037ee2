package io.github.depeche.event;

import io.github.depeche.extension.Token;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** When does it happen? The date that is attached to the trigger most closely. */
final class DateFinder {

    private DateFinder() {}

    /** How many words may stand between a trigger and the date that follows it, where the tree joins them not. */
    private static final int NEAR = 7;

    static @Nullable EventDate find(SentenceView view, Attachment attachment, Token trigger, boolean bodily) {
        EventDate best = null;
        int closest = Attachment.NONE;
        List<SentenceView.Anchored<EventDate>> dates = view.dates();
        for (int i = 0; i < dates.size(); i++) {
            int distance = attachment.distance(dates.get(i).head());
            if (distance < closest) {
                closest = distance;
                best = withCoordinated(dates, i, bodily);
            }
        }
        return best != null ? best : byOrder(dates, trigger, bodily);
    }

    /** « a quitté le pouvoir mardi »: the date that follows without a verb between; or the only one of a sentence that tells of deeds. */
    private static @Nullable EventDate byOrder(
            List<SentenceView.Anchored<EventDate>> dates, Token trigger, boolean bodily) {
        for (int i = 0; i < dates.size(); i++) {
            int distance = dates.get(i).head().index() - trigger.index();
            if (distance > 0
                    && distance <= NEAR
                    && !verbBetween(trigger, dates.get(i).head())) {
                return withCoordinated(dates, i, bodily);
            }
        }
        return dates.size() == 1 && (bodily || opens(dates.get(0).head(), trigger))
                ? dates.get(0).what()
                : null;
    }

    /** « En août 2016, un voyageur refusant de payer aurait … »: a date that opens a sentence holds for all of it. */
    private static boolean opens(Token date, Token trigger) {
        return date.index() < trigger.index()
                && date.head().filter(Syntax::isVerb).isPresent()
                && date.sentence().tokens().subList(0, date.index()).stream().noneMatch(Syntax::isVerb)
                && Syntax.isVerb(trigger);
    }

    private static boolean verbBetween(Token from, Token to) {
        return from.sentence().tokens().subList(from.index() + 1, to.index()).stream()
                .anyMatch(Syntax::isVerb);
    }

    /** « mercredi et jeudi » is one time of two days. */
    private static EventDate withCoordinated(List<SentenceView.Anchored<EventDate>> dates, int index, boolean lasting) {
        EventDate date = dates.get(index).what();
        Token word = dates.get(index).head();
        if (!lasting && Syntax.preposition(word).filter("depuis"::equals).isPresent()) {
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
