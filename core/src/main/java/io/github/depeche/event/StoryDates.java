package io.github.depeche.event;

import io.github.depeche.BlockType;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The dates that a story turns on.
 *
 * @param main the one that most tellings have; of equal ones the first
 * @param lead the first day that the body tells, the dateline apart
 * @param leadIsOfSaying whether it is the day of a saying: « a revendiqué jeudi l'assassinat »
 */
record StoryDates(@Nullable String main, @Nullable String lead, boolean leadIsOfSaying) {

    private static final int LEAD_SENTENCES = 4;

    static StoryDates of(
            List<SentenceView> views, Tellings tellings, WordClasses classes, @Nullable LocalDate published) {
        SentenceView.Anchored<EventDate> lead = lead(views, published);
        return new StoryDates(
                main(tellings),
                lead == null ? null : lead.what().value(),
                lead != null && Attachment.isOf("telling", lead.head(), classes));
    }

    private static @Nullable String main(Tellings tellings) {
        return Tellings.mostFrequent(tellings.all().stream()
                .flatMap(mention -> Stream.ofNullable(mention.date()))
                .map(EventDate::value)
                .toList());
    }

    private static SentenceView.@Nullable Anchored<EventDate> lead(
            List<SentenceView> views, @Nullable LocalDate published) {
        int sentences = 0;
        for (SentenceView view : views) {
            if (!isOfLead(view)) {
                continue;
            }
            for (SentenceView.Anchored<EventDate> date : view.dates()) {
                if (date.what().unit() == EventDate.Unit.DAY && !date.what().isAfter(published)) {
                    return date;
                }
            }
            if (++sentences == LEAD_SENTENCES) {
                break;
            }
        }
        return null;
    }

    static boolean isOfLead(SentenceView view) {
        BlockType type = view.sentence().block().type();
        return (type.isBody() || type == BlockType.LEAD) && !view.sentence().isDateline();
    }
}
