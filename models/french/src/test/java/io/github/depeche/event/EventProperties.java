package io.github.depeche.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.depeche.Article;
import io.github.depeche.ArticleParser;
import io.github.depeche.Event;
import io.github.depeche.SharedParser;
import io.github.depeche.Span;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The laws of events, for any words in any order. */
class EventProperties {

    private static final ArticleParser PARSER = SharedParser.FRENCH;

    private static final List<String> PIECES = List.of(
            "Karim Delorme ",
            "la police ",
            "des manifestants ",
            "a ",
            "ont été ",
            "n'a pas ",
            "aurait ",
            "attaqué ",
            "arrêtés ",
            "signé ",
            "une fusillade ",
            "la visite du président ",
            "mis en examen ",
            "se rendra ",
            "porter plainte ",
            "contre ",
            "à Lyon ",
            "par ",
            "qui ",
            "et ",
            "lundi ",
            "12 morts ",
            "selon l'AFP ",
            "« ",
            " » ",
            ", ",
            ". ",
            "\n\n");

    @Property(tries = 200)
    void triggersAndParticipantsStandInTheText(@ForAll("texts") String text) {
        Article article = PARSER.parse(text);
        for (Event event : article.events()) {
            assertThat(event.triggers()).isNotEmpty().isSorted().doesNotHaveDuplicates();
            event.triggers().forEach(span -> assertInside(span, text));
            event.agents().forEach(agent -> assertInside(agent.span(), text));
            event.patients().forEach(patient -> assertInside(patient.span(), text));
            event.object().ifPresent(span -> assertInside(span, text));
            event.dateSpan().ifPresent(span -> assertInside(span, text));
            event.placeSpan().ifPresent(span -> assertThat(event.place()).contains(span.in(text)));
        }
    }

    @Property(tries = 50)
    void areTheSameTwice(@ForAll("texts") String text) {
        assertThat(PARSER.parse(text).events().toString())
                .isEqualTo(PARSER.parse(text).events().toString());
    }

    private static void assertInside(Span span, String text) {
        assertThat(span.begin()).isNotNegative();
        assertThat(span.end()).isGreaterThan(span.begin()).isLessThanOrEqualTo(text.length());
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(PIECES).list().ofMaxSize(60).map(pieces -> String.join("", pieces));
    }
}
