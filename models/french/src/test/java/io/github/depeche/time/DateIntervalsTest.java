package io.github.depeche.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.depeche.TimeExpression;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("When something happens, in an article of Wednesday 19 June 2024")
class DateIntervalsTest {

    private static final LocalDate WEDNESDAY = LocalDate.of(2024, 6, 19);

    private static List<String> intervals(String text) {
        List<TimeExpression> times = FrenchTimes.times(text, WEDNESDAY);
        DateIntervals intervals = new DateIntervals(text, times, Optional.of(WEDNESDAY));
        return times.stream().map(time -> intervals.of(time).orElse("none")).toList();
    }

    @Test
    void twoDatesMakeAnInterval() {
        assertThat(intervals("Le sommet se tiendra du 3 au 5 juillet.")).containsOnly("2024-07-03/2024-07-05");
        assertThat(intervals("Entre 2015 et 2017, elle a dirigé le parti.")).containsOnly("2015/2017");
        assertThat(intervals("Les 9, 10 et 11 juillet, la gare sera fermée.")).containsOnly("2024-07-09/2024-07-11");
        assertThat(intervals("Il a fui dans la nuit de samedi à dimanche.")).containsOnly("2024-06-15/2024-06-16");
    }

    @Test
    void sinceAndUntilAreIntervalsWithThePublication() {
        assertThat(intervals("Le pont est fermé depuis le 3 mai.")).containsExactly("2024-05-03/2024-06-19");
        assertThat(intervals("Elle dirige la ville depuis trois ans.")).containsExactly("2021/2024");
        assertThat(intervals("Les préfets agiront avant le 15 juillet.")).containsExactly("2024-07-15");
    }

    @Test
    void aDurationAloneOrASetIsNoDate() {
        assertThat(intervals("Il a été condamné à dix ans de prison.")).containsExactly("none");
        assertThat(intervals("Elle vient chaque lundi.")).containsExactly("none");
        assertThat(intervals("Il travaille désormais à Rome.")).containsExactly("none");
    }

    @Test
    void theHourIsLeftOut() {
        assertThat(intervals("Le toit a cédé mardi à 14h30.")).containsExactly("2024-06-18", "2024-06-18");
    }
}
