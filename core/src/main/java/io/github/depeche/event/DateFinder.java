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
                best = withCoordinated(dates, i);
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
                return withCoordinated(dates, i);
            }
        }
        return bodily && dates.size() == 1 ? dates.get(0).what() : null;
    }

    private static boolean verbBetween(Token from, Token to) {
        return from.sentence().tokens().subList(from.index() + 1, to.index()).stream()
                .anyMatch(Syntax::isVerb);
    }

    /** « mercredi et jeudi » is one time of two days. */
    private static EventDate withCoordinated(List<SentenceView.Anchored<EventDate>> dates, int index) {
        EventDate date = dates.get(index).what();
        if (index + 1 < dates.size()) {
            SentenceView.Anchored<EventDate> next = dates.get(index + 1);
            boolean coordinated = next.head().hasRelation("conj")
                    && next.head()
                            .head()
                            .filter(head -> head == dates.get(index).head())
                            .isPresent();
            return coordinated ? date.until(next.what()) : date;
        }
        return date;
    }
}
