package io.github.depeche.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.depeche.Diagnostic;
import io.github.depeche.Metadata;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The publication date of an article that comes without one")
class PublicationDateTest {

    private static TimeTagger.Result undated(String text) {
        return FrenchTimes.tag(text, Metadata.builder().build());
    }

    @Test
    void isTheDateline() {
        TimeTagger.Result result = undated("Le maire démissionne\n\n12 juin 2016. – Le maire a démissionné samedi.");
        assertThat(result.metadata().publishedOn()).contains(LocalDate.of(2016, 6, 12));
        assertThat(result.times()).last().extracting(time -> time.value()).isEqualTo("2016-06-11");
        assertThat(result.diagnostics()).singleElement().satisfies(diagnostic -> {
            assertThat(diagnostic.kind()).isEqualTo(Diagnostic.Kind.PUBLICATION_DATE_INFERRED);
            assertThat(diagnostic.message()).contains("2016-06-12").contains("dateline");
        });
    }

    @Test
    void isTheDateOfTheCaptionThatAWeekdayOfTheTextConfirms() {
        String text =
                "La ministre et le préfet à Limoges, le 19 juin 2024.\n\nLa ministre a signé l'accord mercredi 19 juin.";
        assertThat(undated(text).metadata().publishedOn()).contains(LocalDate.of(2024, 6, 19));
    }

    @Test
    void isNotABirthdayToldLateInTheText() {
        String text = "Le village pleure sa doyenne. ".repeat(60)
                + "Elle était née le 3 mai 1920 et s'était mariée le 1er mai 1942.";
        TimeTagger.Result result = undated(text);
        assertThat(result.metadata().publishedOn()).isEmpty();
        assertThat(result.diagnostics())
                .extracting(Diagnostic::kind)
                .containsExactly(Diagnostic.Kind.NO_PUBLICATION_DATE);
    }

    @Test
    void isNotABirthdayNearTheHeadWhereLaterYearsAreTold() {
        TimeTagger.Result result =
                undated("Un juge a inculpé vendredi un homme né le 4 mai 1982, déjà condamné en juillet 2015 à Brest.");
        assertThat(result.metadata().publishedOn()).isEmpty();
    }

    @Test
    void staysTheOneGiven() {
        Metadata given = Metadata.builder().published(LocalDate.of(2020, 1, 1)).build();
        TimeTagger.Result result = FrenchTimes.tag("12 juin 2016. – Le maire a démissionné.", given);
        assertThat(result.metadata().publishedOn()).contains(LocalDate.of(2020, 1, 1));
        assertThat(result.diagnostics()).isEmpty();
    }
}
