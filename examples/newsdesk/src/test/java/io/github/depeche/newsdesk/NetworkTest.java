package io.github.depeche.newsdesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What network tools and spreadsheets are given. */
class NetworkTest {

    @Test
    void everyRowOfTheTableHasAllColumns() {
        String csv = NewsdeskRun.of("--format", "csv", "articles").out();

        List<String> rows = csv.lines().toList();
        assertThat(rows).hasSizeGreaterThan(1);
        assertThat(rows).allSatisfy(row -> assertThat(cells(row)).hasSameSizeAs(cells(rows.get(0))));
        assertThat(rows.stream().filter(row -> row.startsWith("article,")))
                .as("one header for all articles")
                .hasSize(1);
    }

    @Test
    void everyQuoteHasItsRow() {
        String text = "«\u00a0Le pont, vital, rouvrira\u00a0», a assuré lundi à l'AFP la maire de Lansac, Ada Morel.";
        NewsdeskRun run = NewsdeskRun.reading(text.getBytes(StandardCharsets.UTF_8), "--format", "quotes");

        List<String> rows = run.out().lines().toList();
        assertThat(rows).hasSize(2);
        assertThat(cells(rows.get(0))).startsWith("article", "published", "begin", "end", "type", "quote", "speaker");
        assertThat(cells(rows.get(1)))
                .hasSameSizeAs(cells(rows.get(0)))
                .containsSequence("2", "26", "DIRECT", "Le pont, vital, rouvrira", "Ada Morel", "PERSON", "FEMALE")
                .contains("la maire de Lansac, Ada Morel", "assurer", "AFP", "à l'AFP");
    }

    @Test
    void everyEdgeOfTheGraphJoinsTwoOfItsNodes() throws Exception {
        String xml = NewsdeskRun.of("--format", "graphml", "articles").out();

        Document graph = DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
        List<String> nodes = attributes(graph.getElementsByTagName("node"), "id");
        assertThat(nodes).isNotEmpty().doesNotHaveDuplicates();
        assertThat(nodes).containsAll(attributes(graph.getElementsByTagName("edge"), "source"));
        assertThat(nodes).containsAll(attributes(graph.getElementsByTagName("edge"), "target"));
    }

    private static List<String> attributes(NodeList elements, String name) {
        return IntStream.range(0, elements.getLength())
                .mapToObj(i -> ((Element) elements.item(i)).getAttribute(name))
                .toList();
    }

    /** As RFC 4180 reads a row. */
    private static List<String> cells(String row) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (char c : row.toCharArray()) {
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}
