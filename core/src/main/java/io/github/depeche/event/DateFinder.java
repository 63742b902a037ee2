package io.github.depeche.event;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** When does it happen? The date that is attached to the trigger most closely. */
final class DateFinder {

    private DateFinder() {}

    static @Nullable EventDate find(SentenceView view, Attachment attachment) {
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
        return best;
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
