package io.github.depeche.workshop;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.depeche.Span;
import io.github.depeche.actor.AntecedentExample;
import io.github.depeche.workshop.evaluation.ComparedText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whom the pronouns and descriptions of an article take up, by the annotated speakers of its quotes and participants of its events. */
final class AntecedentAnswers {

    /** Share of two phrases that is in both, from which on they are held to be one. */
    private static final double SAME_PHRASE = 0.5;

    private record Reference(Span span, String actor) {}

    private final List<Reference> references = new ArrayList<>();
    private final Map<String, Set<String>> names = new HashMap<>();

    AntecedentAnswers(AnnotatedArticle article) {
        for (JsonNode actor : article.annotation().path("actors")) {
            names.put(actor.path("id").asText(), AnnotatedArticle.names(actor));
        }
        for (JsonNode quote : article.annotation().path("quotes")) {
            add(quote.path("speaker"), quote.path("actor"));
        }
        for (JsonNode event : article.events()) {
            for (String role : List.of("agents", "patients")) {
                event.path(role).forEach(one -> add(one.path("span"), one.path("actor")));
            }
        }
    }

    private void add(JsonNode span, JsonNode actor) {
        if (span.size() == 2 && actor.isTextual()) {
            references.add(
                    new Reference(new Span(span.path(0).asInt(), span.path(1).asInt()), actor.asText()));
        }
    }

    /** The actor that the phrase speaks of; none if the annotation does not tell. */
    @Nullable
    String actor(AntecedentExample example) {
        String best = null;
        double most = SAME_PHRASE;
        for (Reference reference : references) {
            double share = AnnotatedArticle.share(reference.span, example.phrase());
            if (share >= most) {
                most = share;
                best = reference.actor;
            }
        }
        return best;
    }

    /** Which option is that actor; negative if none is. */
    int right(AntecedentExample example, String actor) {
        List<AntecedentExample.Option> options = example.options();
        for (int i = 0; i < options.size(); i++) {
            if (isNamed(options.get(i), actor)) {
                return i;
            }
        }
        for (int i = 0; i < options.size(); i++) {
            if (isAt(options.get(i), actor, example.phrase())) {
                return i;
            }
        }
        return -1;
    }

    /** Whether the article names the actor. */
    boolean isNamed(String actor) {
        return !names.getOrDefault(actor, Set.of()).isEmpty();
    }

    /** Whether the option is that actor. */
    boolean isSame(AntecedentExample.Option option, String actor, AntecedentExample example) {
        return isNamed(option, actor) || isAt(option, actor, example.phrase());
    }

    private boolean isNamed(AntecedentExample.Option option, String actor) {
        Set<String> forms = names.getOrDefault(actor, Set.of());
        return option.names().stream().anyMatch(name -> forms.contains(ComparedText.name(name)));
    }

    private boolean isAt(AntecedentExample.Option option, String actor, Span phrase) {
        for (Reference reference : references) {
            if (reference.actor.equals(actor) && !reference.span.overlaps(phrase)) {
                for (Span mention : option.mentions()) {
                    if (AnnotatedArticle.share(mention, reference.span) >= SAME_PHRASE) {
                        return true;
                    }
                }
            }
        }
        return false;
    }
}
