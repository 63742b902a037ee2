package io.github.depeche;

import io.github.depeche.extension.Sentence;
import io.github.depeche.extension.Token;
import java.util.ArrayList;
import java.util.List;

/** All that a parse gives, as one text (for « the same again ») and as the list of its spans (for « inside the text »). */
final class Fingerprint {

    private Fingerprint() {}

    static String of(Article article) {
        StringBuilder all = new StringBuilder();
        all.append(article.blocks())
                .append(article.names())
                .append(article.times())
                .append(article.diagnostics());
        Metadata metadata = article.metadata();
        all.append(metadata.title())
                .append(metadata.lead())
                .append(metadata.authors())
                .append(metadata.published());
        for (Sentence sentence : article.sentences()) {
            all.append('\n').append(sentence.span());
            for (Token token : sentence.tokens()) {
                all.append(token)
                        .append(token.lemma())
                        .append(token.morphology())
                        .append(token.headIndex());
            }
        }
        for (Actor actor : article.actors()) {
            all.append('\n')
                    .append(actor)
                    .append(actor.type())
                    .append(actor.isNamed())
                    .append(actor.aliases());
            all.append(actor.titles())
                    .append(actor.mentions())
                    .append(actor.gender())
                    .append(actor.country());
            all.append(actor.salience());
        }
        for (Quote quote : article.quotes()) {
            all.append('\n')
                    .append(quote)
                    .append(quote.type())
                    .append(quote.content())
                    .append(quote.verbatim());
            all.append(quote.speakerSpan())
                    .append(quote.cue())
                    .append(quote.addressee())
                    .append(quote.medium())
                    .append(quote.date())
                    .append(quote.confidence());
        }
        for (Event event : article.events()) {
            all.append('\n')
                    .append(event)
                    .append(event.triggers())
                    .append(event.factuality())
                    .append(event.object());
            all.append(event.place())
                    .append(event.source())
                    .append(event.count())
                    .append(event.confidence());
        }
        return all.toString();
    }

    static List<Span> spans(Article article) {
        List<Span> spans = new ArrayList<>();
        article.blocks().forEach(block -> spans.add(block.span()));
        article.metadata().title().ifPresent(spans::add);
        article.metadata().lead().ifPresent(spans::add);
        for (Sentence sentence : article.sentences()) {
            spans.add(sentence.span());
            sentence.tokens().forEach(token -> spans.add(token.span()));
        }
        article.names().forEach(name -> spans.add(name.span()));
        article.times().forEach(time -> spans.add(time.span()));
        article.actors().forEach(actor -> actor.mentions().forEach(mention -> spans.add(mention.span())));
        for (Quote quote : article.quotes()) {
            spans.addAll(quote.content());
            spans.addAll(quote.verbatim());
            quote.speakerSpan().ifPresent(spans::add);
            quote.cue().ifPresent(cue -> spans.add(cue.span()));
        }
        for (Event event : article.events()) {
            spans.addAll(event.triggers());
            event.agents().forEach(participant -> spans.add(participant.span()));
            event.patients().forEach(participant -> spans.add(participant.span()));
            event.object().ifPresent(spans::add);
            event.dateSpan().ifPresent(spans::add);
            event.placeSpan().ifPresent(spans::add);
        }
        return spans;
    }
}
