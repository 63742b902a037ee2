package io.github.depeche.workshop.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.depeche.ActorType;
import io.github.depeche.QuoteType;
import io.github.depeche.Span;
import io.github.depeche.TimeExpression;
import io.github.depeche.workshop.evaluation.Annotation.ActorNote;
import io.github.depeche.workshop.evaluation.Annotation.QuoteNote;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** What counts as found, and how it is counted. */
class ScoreboardTest {

    private static final String TEXT = "« Nous partons », a dit Paul Astier. Il a ajouté que c'était fini.";
    private static final Span WORDS = new Span(2, 14);
    private static final Span NAME = new Span(24, 35);

    private final Figures figures = new Figures();

    @Test
    void namesAreComparedWithoutCaseAccentsAndDeterminer() {
        assertThat(ComparedText.name("L'Élysée")).isEqualTo(ComparedText.name("elysee"));
        assertThat(ComparedText.name("la Cour d’appel")).isEqualTo("cour d appel");
        assertThat(ComparedText.name("Œuvre")).isEqualTo("oeuvre");
    }

    @Test
    void theSpeakerOfAQuoteIsRightIfTheActorsShareAName() {
        ActorNote gold = actor("A1", "Paul Astier", "Astier");
        ActorNote found = actor("B7", "Astier");
        ActorAlignment actors = new ActorAlignment(List.of(gold), List.of(found));

        new QuoteScore(actors, figures).add(TEXT, List.of(quote("A1")), List.of(quote("B7")));

        assertThat(value("quotes +speaker")).isEqualTo(100);
        assertThat(value("quotes DIRECT iou80")).isEqualTo(100);
    }

    @Test
    void aQuoteFoundByAQuarterCountsAgainstPrecisionAndRecall() {
        ActorAlignment actors = new ActorAlignment(List.of(), List.of());
        QuoteNote part = new QuoteNote(QuoteType.DIRECT, List.of(new Span(2, 6)), null, null, null, null);

        new QuoteScore(actors, figures).add(TEXT, List.of(quote(null)), List.of(part));

        assertThat(value("quotes iou50")).isZero();
        assertThat(value("quotes sfu30")).isEqualTo(100); // 4 of 11 letters are covered
    }

    @Test
    void onlyNamedPersonsAndOrganisationsOfTheRightTypeAreCounted() {
        ActorNote person = actor("A1", "Paul Astier");
        ActorNote city = new ActorNote("A2", "Clairval", ActorType.ORGANIZATION, true, List.of(), null);
        ActorNote crowd = new ActorNote("A3", "des habitants", ActorType.GROUP, false, List.of(), null);
        ActorNote mistaken = new ActorNote("B2", "Clairval", ActorType.PERSON, true, List.of(), null);

        new ActorAlignment(List.of(person, city, crowd), List.of(actor("B1", "PAUL ASTIER"), mistaken)).score(figures);

        assertThat(value("actors")).isEqualTo(50);
    }

    @Test
    void timesAreScoredByOverlapTypeAndValue() {
        TimeExpression gold = new TimeExpression(new Span(10, 20), TimeExpression.Type.DATE, "2024-06-19");
        TimeExpression found = new TimeExpression(new Span(12, 20), TimeExpression.Type.DATE, "2024-06-18");

        new TimeScore(figures).add(List.of(gold), List.of(found));

        assertThat(value("time strict")).isZero();
        assertThat(value("time relaxed")).isEqualTo(100);
        assertThat(value("time type")).isEqualTo(100);
        assertThat(value("time value")).isZero();
    }

    @Test
    void aTimeBankDocumentIsReadWithItsCreationTime(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(
                folder.resolve("a.tml"),
                "<TimeML><DCT><TIMEX3 type=\"DATE\" value=\"1999-05-19\"/></DCT><TEXT>Il part <TIMEX3 type=\"DATE\""
                        + " value=\"1999-05-20\">demain</TIMEX3>.<TIMEX3 type=\"DURATION\" value=\"P1D\"/></TEXT></TimeML>");

        TimeMl document = TimeMl.read(file);

        assertThat(document.text()).isEqualTo("Il part demain.");
        assertThat(document.created()).hasToString("Optional[1999-05-19]");
        assertThat(document.times())
                .containsExactly(new TimeExpression(new Span(8, 14), TimeExpression.Type.DATE, "1999-05-20"));
    }

    /** Annotations hold no text of a corpus: it stands where the corpus is. */
    @Test
    void textsMayStandInAnotherFolder(@TempDir Path folder) throws IOException {
        Path annotations = Files.createDirectory(folder.resolve("annotations"));
        Path texts = Files.createDirectory(folder.resolve("texts"));
        Files.writeString(
                annotations.resolve("a.json"),
                """
                {"doc": "a", "published": null, "quotes": [], "events": [],
                 "actors": [{"id": "A1", "name": "Paul Astier", "type": "PERSON", "named": true, "aliases": [], "country": null}]}
                """);
        Files.writeString(texts.resolve("a.txt"), "Le maire, Paul Astier, est parti.");
        StringWriter out = new StringWriter();

        int status = new CommandLine(new Evaluate())
                .setOut(new PrintWriter(out))
                .execute("--texts", texts.toString(), annotations.toString());

        assertThat(status).isZero();
        assertThat(out.toString()).containsPattern("actors +P 100\\.0 +R 100\\.0");
    }

    @Test
    void aMeasureBelowItsFloorIsNamed(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(
                folder.resolve("floors.tsv"),
                "# comment\ncorpus\tmeasure\tfloor\ngold/dev\tactors\t80\ngold/dev\tquotes iou80\t10\ngold/press\tactors\t99\n");
        figures.count("actors", 3, 4, 4);

        assertThat(Floors.read(file).broken("gold/dev", figures.measures()))
                .containsExactly(
                        "gold/dev: actors is 75.0, the floor is 80.0", "gold/dev: quotes iou80 was not measured");
    }

    private double value(String measure) {
        Map<String, Figures.Measure> measures = figures.measures();
        assertThat(measures).containsKey(measure);
        return measures.get(measure).value();
    }

    private static ActorNote actor(String id, String name, String... aliases) {
        return new ActorNote(id, name, ActorType.PERSON, true, List.of(aliases), null);
    }

    private static QuoteNote quote(String actor) {
        return new QuoteNote(QuoteType.DIRECT, List.of(WORDS), NAME, actor, null, null);
    }
}
