package io.github.depeche.onnx;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.depeche.Name;
import io.github.depeche.NameType;
import io.github.depeche.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the numbers that a model gives stand for. The schemes BIO and IO are read: {@code B-PER I-PER}, {@code I-PER I-PER}. */
final class Labels {

    /** @param type {@code null} for no name, and for kinds of name that Dépêche does not have: MISC */
    private record Label(@Nullable NameType type, boolean begins) {}

    private static final Label NONE = new Label(null, false);

    private final Map<Integer, Label> byId;

    private Labels(Map<Integer, Label> byId) {
        this.byId = byId;
    }

    /**
     * Reads the member {@code id2label} of Hugging Face's {@code config.json}.
     *
     * @throws IOException if no label stands for a person, an organisation or a place
     */
    static Labels read(JsonNode config) throws IOException {
        Map<Integer, Label> byId = new HashMap<>();
        for (Map.Entry<String, JsonNode> entry : config.path("id2label").properties()) {
            byId.put(Integer.valueOf(entry.getKey()), label(entry.getValue().asText()));
        }
        if (byId.values().stream().allMatch(label -> label.type() == null)) {
            throw new IOException("the labels of the model must contain PER, ORG or LOC: " + config.path("id2label"));
        }
        return new Labels(byId);
    }

    private static Label label(String label) {
        NameType type =
                switch (label.substring(label.indexOf('-') + 1)) {
                    case "PER" -> NameType.PERSON;
                    case "ORG" -> NameType.ORGANIZATION;
                    case "LOC" -> NameType.LOCATION;
                    default -> null;
                };
        return type == null ? NONE : new Label(type, label.startsWith("B-"));
    }

    /**
     * Neighbouring words with labels of one type → a name.
     *
     * @param labels for each piece the number of its label
     */
    List<Name> names(WordPieces pieces, int[] labels) {
        List<Name> names = new ArrayList<>();
        Label open = NONE;
        Span span = new Span(0, 0);
        for (int i = 0; i < pieces.words().size(); i++) {
            Span word = pieces.words().get(i);
            Label label = byId.getOrDefault(labels[pieces.firstPieces().get(i)], NONE);
            if (label.type() != null && label.type() == open.type() && !label.begins()) {
                span = span.cover(word);
                continue;
            }
            if (open.type() != null) {
                names.add(new Name(span, open.type()));
            }
            open = label;
            span = word;
        }
        if (open.type() != null) {
            names.add(new Name(span, open.type()));
        }
        return names;
    }
}
