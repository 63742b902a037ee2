package io.github.depeche.event;

import io.github.depeche.TimeExpression;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** When does it happen? The date that is attached to the trigger most closely. */
final class DateFinder {

    private DateFinder() {}

    static @Nullable TimeExpression find(SentenceView view, Attachment attachment) {
        TimeExpression best = null;
        int closest = Attachment.NONE;
        List<SentenceView.Anchored<TimeExpression>> dates = view.dates();
        for (SentenceView.Anchored<TimeExpression> date : dates) {
            int distance = attachment.distance(date.head());
            if (distance < closest) {
                closest = distance;
                best = date.what();
            }
        }
        return best;
    }
}
