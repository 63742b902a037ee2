package io.github.depeche.newsdesk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.depeche.Span;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The small change of JSON that several formats share. */
final class Json {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final DefaultIndenter INDENTER = new DefaultIndenter(" ", "\n");

    private Json() {}

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    static ArrayNode array() {
        return JsonNodeFactory.instance.arrayNode();
    }

    /** {@code [begin, end]}. */
    static ArrayNode span(Span span) {
        return array().add(span.begin()).add(span.end());
    }

    static @Nullable ArrayNode span(Optional<Span> span) {
        return span.map(Json::span).orElse(null);
    }

    static ArrayNode strings(List<String> strings) {
        return list(strings, JsonNodeFactory.instance::textNode);
    }

    static <T> ArrayNode list(List<T> values, Function<? super T, ? extends JsonNode> form) {
        ArrayNode array = array();
        values.forEach(value -> array.add(form.apply(value)));
        return array;
    }

    /** Confidences and saliences mean nothing beyond the third decimal. */
    static double rounded(double share) {
        return Math.round(share * 1000) / 1000.0;
    }

    static @Nullable Integer number(OptionalInt number) {
        return number.isPresent() ? number.getAsInt() : null;
    }

    /** ISO 8601, to the minute where an hour is told. */
    static @Nullable String time(Optional<Temporal> time) {
        return time.map(value -> value instanceof LocalDateTime hour
                        ? hour.truncatedTo(ChronoUnit.MINUTES).toString()
                        : value.toString())
                .orElse(null);
    }

    /** For people: one field a line, arrays of numbers on one. */
    static String pretty(JsonNode node) {
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
        printer.indentObjectsWith(INDENTER);
        try {
            return MAPPER.writer(printer).writeValueAsString(node) + "\n";
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a tree of nodes cannot fail to be written", impossible);
        }
    }

    /** For machines: one line. */
    static String line(JsonNode node) {
        return node.toString() + "\n";
    }
}
