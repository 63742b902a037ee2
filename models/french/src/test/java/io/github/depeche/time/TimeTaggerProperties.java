package io.github.depeche.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.depeche.TimeExpression;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The laws of time expressions, for any text and any day of publication from the year 0 to 9999. */
class TimeTaggerProperties {

    private static final List<String> PIECES = List.of(
            "le ",
            "la ",
            "l'",
            "du ",
            "au ",
            "des ",
            "les ",
            "ces ",
            "cette ",
            "ce ",
            "de ",
            "d'",
            "à ",
            "en ",
            "et ",
            "(",
            ") ",
            ", ",
            ". ",
            "- ",
            "-",
            "/",
            ":",
            "h",
            " h ",
            " heures ",
            "lundi ",
            "dimanche ",
            "mardi",
            "31 ",
            "29 ",
            "0",
            "1er ",
            "février ",
            "mars ",
            "décembre ",
            "sept. ",
            "9999 ",
            "0000 ",
            "2024 ",
            "98 ",
            "dernier ",
            "prochain ",
            "dernières ",
            "suivant ",
            "matin ",
            "soir ",
            "nuit ",
            "minuit ",
            "midi ",
            "il y a ",
            "dans ",
            "depuis ",
            "d'ici ",
            "dix mille ",
            "quatre-vingt-dix ",
            "ans ",
            "mois ",
            "siècles ",
            "semaine ",
            "week-end ",
            "trimestre ",
            "premier ",
            "XXIe ",
            "siècle ",
            "années ",
            "plus tard ",
            "la veille ",
            "lendemain ",
            "hier ",
            "aujourd'hui ",
            "Pâques ",
            "printemps ",
            "hiver ",
            "chaque ",
            "tous les ",
            "une dizaine de ",
            "999999 ",
            "½",
            "\u00a0",
            "\n",
            "𝄞 ",
            "été ",
            "UTC+99 ",
            "GMT ",
            "heure de Paris ",
            "a signé ",
            "sera ");

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.of(PIECES).list().ofMaxSize(40).map(pieces -> String.join("", pieces)),
                Arbitraries.strings().ofMaxLength(80));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        long first = LocalDate.of(0, 1, 1).toEpochDay();
        long last = LocalDate.of(9999, 12, 31).toEpochDay();
        return Arbitraries.longs().between(first, last).map(LocalDate::ofEpochDay);
    }

    @Property(tries = 300)
    void spansAreOrderedDisjointAndInsideTheText(@ForAll("texts") String text, @ForAll("days") LocalDate published) {
        int end = 0;
        for (TimeExpression time : FrenchTimes.times(text, published)) {
            assertThat(time.span().begin()).isGreaterThanOrEqualTo(end);
            assertThat(time.span().end()).isGreaterThan(time.span().begin()).isLessThanOrEqualTo(text.length());
            end = time.span().end();
        }
    }

    @Property(tries = 100)
    void theSameTextGivesTheSameTimes(@ForAll("texts") String text, @ForAll("days") LocalDate published) {
        assertThat(FrenchTimes.times(text, published)).isEqualTo(FrenchTimes.times(text, published));
    }

    @Property(tries = 200)
    void everyTimeHasAnIntervalOrNone(@ForAll("texts") String text, @ForAll("days") LocalDate published) {
        List<TimeExpression> times = FrenchTimes.times(text, published);
        DateIntervals intervals = new DateIntervals(text, times, Optional.of(published));
        for (TimeExpression time : times) {
            assertThat(intervals.of(time).orElse("none")).isNotEmpty();
        }
    }
}
