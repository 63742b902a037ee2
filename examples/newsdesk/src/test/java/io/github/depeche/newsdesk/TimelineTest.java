package io.github.depeche.newsdesk;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.depeche.Event;
import io.github.depeche.EventType;
import io.github.depeche.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TimelineTest {

    @Test
    void daysMonthsYearsWeeksAndIntervalsStandInOrderAndTheUndatedLast() {
        List<Event> told = List.of(
                on(null),
                on("2024-06-19"),
                on("2016-W24"),
                on("2016-06-12"),
                on("2016-06-14"),
                on("2019"),
                on("2016-06-30/2016-07-02"));

        assertThat(Timeline.of(told))
                .extracting(event -> event.date().orElse("undated"))
                // week 24 of 2016 begins on Monday 13 June
                .containsExactly(
                        "2016-06-12",
                        "2016-W24",
                        "2016-06-14",
                        "2016-06-30/2016-07-02",
                        "2019",
                        "2024-06-19",
                        "undated");
    }

    private static Event on(@Nullable String date) {
        return Event.builder(EventType.MEET)
                .trigger(new Span(0, 1))
                .date(date, null)
                .build();
    }
}
