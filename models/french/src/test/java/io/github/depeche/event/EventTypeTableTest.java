package io.github.depeche.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.depeche.ArticleParser;
import io.github.depeche.EventType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The table of types in docs/events.md is that of the code, and its examples are found. */
class EventTypeTableTest {

    private record Row(String type, String plover, String example) {}

    private final List<Row> rows = rows();

    EventTypeTableTest() throws IOException {}

    @Test
    void everyTypeHasItsRowAndPlover() {
        assertThat(rows).extracting(Row::type).containsExactly(namesOfTypes());
        assertThat(rows).allSatisfy(row -> assertThat(row.plover()).isEqualTo(plover(EventType.valueOf(row.type()))));
    }

    @Test
    void everyExampleGivesAnEventOfItsType() {
        ArticleParser parser = ArticleParser.create();
        List<Row> missed = rows.stream()
                .filter(row -> parser.parse("Un jour ordinaire\n\n" + row.example()).events().stream()
                        .noneMatch(event -> event.type().name().equals(row.type())))
                .toList();
        assertThat(missed).isEmpty();
    }

    private static String[] namesOfTypes() {
        return List.of(EventType.values()).stream().map(EventType::name).toArray(String[]::new);
    }

    private static String plover(EventType type) {
        return type.plover().orElse("—")
                + type.ploverMode().map(mode -> " (" + mode + ")").orElse("");
    }

    private static List<Row> rows() throws IOException {
        return Files.readAllLines(Path.of("..", "..", "docs", "events.md")).stream()
                .filter(line -> line.matches("\\| [A-Z_]+ \\|.*"))
                .map(line -> line.split(" *\\| *"))
                .map(cells -> new Row(cells[1], cells[4], cells[5]))
                .toList();
    }
}
