package io.github.depeche.workshop.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.depeche.BlockType;
import io.github.depeche.Metadata;
import io.github.depeche.layout.Layout;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Web pages: segments that must or must not stand in the body; title, author and date where they are expected. */
final class PageScore {

    private static final Set<BlockType> BESIDE = EnumSet.of(BlockType.LEAD, BlockType.SUBHEAD);

    private final Figures figures;

    PageScore(Figures figures) {
        this.figures = figures;
    }

    /** Adds a page; tells what is wrong with it. */
    List<String> add(JsonNode expected, Layout layout) {
        List<String> errors = new ArrayList<>();
        String body = spaced(layout.blocks().stream()
                .filter(block -> block.type().isBody() || BESIDE.contains(block.type()))
                .map(block -> block.span().in(layout.text()))
                .collect(Collectors.joining("\n")));
        for (JsonNode segment : expected.path("with")) {
            answer("page body with", body.contains(spaced(segment.asText())), segment.asText(), errors);
        }
        for (JsonNode segment : expected.path("without")) {
            answer("page body without", !body.contains(spaced(segment.asText())), segment.asText(), errors);
        }
        Metadata metadata = layout.metadata();
        String title = metadata.title().map(span -> span.in(layout.text())).orElse("");
        compare("page title", expected.path("title"), title, errors);
        compare("page author", expected.path("author"), String.join(", ", metadata.authors()), errors);
        String date = metadata.publishedOn().map(LocalDate::toString).orElse("");
        compare("page date", expected.path("date"), date, errors);
        return errors;
    }

    /** Only where something is expected: an empty string says that nobody knows. */
    private void compare(String measure, JsonNode expected, String found, List<String> errors) {
        String wanted = expected.asText("");
        if (!wanted.isBlank() && !expected.isNull()) {
            boolean right = ComparedText.field(found).equals(ComparedText.field(wanted));
            answer(measure, right, wanted + " / " + found, errors);
        }
    }

    private void answer(String measure, boolean right, String detail, List<String> errors) {
        figures.answer(measure, right);
        if (!right) {
            errors.add(measure + ": " + detail);
        }
    }

    /** No-break spaces are spaces, and one space is as good as two. */
    private static String spaced(String text) {
        return text.replaceAll("[\\s\\u00A0\\u202F\\u2009]+", " ").strip();
    }
}
