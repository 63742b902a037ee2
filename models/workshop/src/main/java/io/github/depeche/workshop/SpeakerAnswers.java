package io.github.depeche.workshop;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.depeche.Span;
import io.github.depeche.actor.SpeakerExample;
import io.github.depeche.quote.QuoteModel;
import io.github.depeche.workshop.evaluation.ComparedText;
import io.github.depeche.workshop.grammar.LogLinearTrainer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Who speaks in the quotes of an article, by its annotation. */
final class SpeakerAnswers {

    /** Share of two stretches that is in both, from which on they are held to be one. */
    private static final double SAME = 0.5;

    private final AnnotatedArticle article;

    SpeakerAnswers(AnnotatedArticle article) {
        this.article = article;
    }

    /** Which option is right, or {@link LogLinearTrainer#NONE}; empty if the annotation does not tell, or tells of nobody among them. */
    OptionalInt right(SpeakerExample example) {
        JsonNode quote = annotated(example);
        if (quote == null) {
            return OptionalInt.empty();
        }
        if (!quote.path("actor").isTextual()) {
            return OptionalInt.of(LogLinearTrainer.NONE);
        }
        String id = quote.path("actor").asText();
        return StreamSupport.stream(article.annotation().path("actors").spliterator(), false)
                .filter(actor -> actor.path("id").asText().equals(id))
                .findFirst()
                .map(actor -> actor.path("named").asBoolean(true) ? named(example, actor) : unnamed(example, quote, id))
                .orElse(OptionalInt.empty());
    }

    private @Nullable JsonNode annotated(SpeakerExample example) {
        JsonNode best = null;
        double most = SAME;
        for (JsonNode quote : article.annotation().path("quotes")) {
            double overlap =
                    QuoteModel.overlap(example.quote().content(), AnnotatedArticle.spans(quote.path("content")));
            if (overlap >= most) {
                most = overlap;
                best = quote;
            }
        }
        return best;
    }

    private static OptionalInt named(SpeakerExample example, JsonNode actor) {
        Set<String> forms = AnnotatedArticle.names(actor);
        int[] right = IntStream.range(0, example.options().size())
                .filter(i -> example.options().get(i).names().stream()
                        .anyMatch(name -> forms.contains(ComparedText.name(name))))
                .toArray();
        return preferred(example, right);
    }

    /** One who stands wherever else the annotation speaks of him; or else whom the phrase alone has brought in. */
    private OptionalInt unnamed(SpeakerExample example, JsonNode quote, String id) {
        Optional<Span> phrase = example.quote().speakerSpan();
        List<Span> elsewhere = references(quote, id);
        phrase.ifPresent(own -> elsewhere.removeIf(own::overlaps));
        int[] there = IntStream.range(0, example.options().size())
                .filter(i -> example.options().get(i).names().isEmpty())
                .filter(i -> example.options().get(i).mentions().stream().anyMatch(mention -> elsewhere.stream()
                        .anyMatch(other -> AnnotatedArticle.share(mention, other) >= SAME)))
                .toArray();
        if (there.length > 0 || phrase.isEmpty()) {
            return preferred(example, there);
        }
        return IntStream.range(0, example.options().size())
                .filter(i -> example.options().get(i).ruled()
                        && example.options().get(i).names().isEmpty())
                .findFirst();
    }

    private List<Span> references(JsonNode quote, String id) {
        List<JsonNode> spans = new ArrayList<>();
        for (JsonNode other : article.annotation().path("quotes")) {
            if (!other.equals(quote) && other.path("actor").asText().equals(id)) {
                spans.add(other.path("speaker"));
            }
        }
        for (JsonNode event : article.events()) {
            for (String role : List.of("agents", "patients")) {
                for (JsonNode participant : event.path(role)) {
                    if (participant.path("actor").asText().equals(id)) {
                        spans.add(participant.path("span"));
                    }
                }
            }
        }
        spans.removeIf(span -> span.size() != 2);
        return new ArrayList<>(AnnotatedArticle.spans(spans));
    }

    /** Of two who bear the name, whom the rules choose. */
    private static OptionalInt preferred(SpeakerExample example, int[] right) {
        return IntStream.concat(
                        IntStream.of(right).filter(i -> example.options().get(i).ruled()), IntStream.of(right))
                .findFirst();
    }
}
