package io.github.depeche.benchmarks.fuzz;

import io.github.depeche.Actor;
import io.github.depeche.Article;
import io.github.depeche.Block;
import io.github.depeche.Event;
import io.github.depeche.Mention;
import io.github.depeche.Name;
import io.github.depeche.Quote;
import io.github.depeche.Span;
import io.github.depeche.TimeExpression;
import io.github.depeche.layout.Layout;
import io.github.depeche.linguistics.TokenizedSentence;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What must hold for any input. */
final class Laws {

    private Laws() {}

    static void check(Layout layout) {
        require(layout.unwrappedText().length() == layout.text().length(), "unwrapping keeps every offset");
        inOrder("blocks", layout.blocks().stream().map(Block::span).toList(), layout.text());
    }

    static void check(Layout layout, List<TokenizedSentence> sentences) {
        inOrder("sentences", sentences.stream().map(TokenizedSentence::span).toList(), layout.text());
        for (TokenizedSentence sentence : sentences) {
            require(sentence.block().span().contains(sentence.span()), "a sentence lies in its block");
            int end = sentence.span().begin();
            Span before = null;
            for (TokenizedSentence.Word word : sentence.words()) {
                require(sentence.span().contains(word.span()), "a word lies in its sentence");
                require(!word.form().isEmpty(), "a word has letters");
                // the two words of « du » share their characters
                require(word.span().equals(before) || word.span().begin() >= end, "words stand in order");
                before = word.span();
                end = word.span().end();
            }
        }
    }

    static void checkTimes(String text, List<TimeExpression> times) {
        inOrder("times", times.stream().map(TimeExpression::span).toList(), text);
    }

    static void checkActors(String text, List<Actor> actors) {
        Set<String> ids = new HashSet<>();
        for (Actor actor : actors) {
            require(ids.add(actor.id()), "actors have different ids");
            require(!actor.mentions().isEmpty(), "an actor is mentioned");
            for (Mention mention : actor.mentions()) {
                inside("mention", mention.span(), text);
            }
        }
    }

    static void checkQuotes(String text, List<Actor> actors, List<Quote> quotes) {
        for (Quote quote : quotes) {
            require(!quote.content().isEmpty(), "a quote has content");
            inOrder("content of a quote", quote.content(), text);
            inOrder("verbatim parts of a quote", quote.verbatim(), text);
            quote.speakerSpan().ifPresent(span -> inside("speaker", span, text));
            quote.speaker().ifPresent(speaker -> require(actors.contains(speaker), "the speaker is an actor"));
            require(quote.confidence() >= 0 && quote.confidence() <= 1, "confidence lies between 0 and 1");
        }
    }

    static void checkEvents(String text, List<Event> events) {
        for (Event event : events) {
            require(!event.triggers().isEmpty(), "an event has a trigger");
            event.triggers().forEach(span -> inside("trigger", span, text));
            event.dateSpan().ifPresent(span -> inside("date", span, text));
            event.placeSpan().ifPresent(span -> inside("place", span, text));
            require(event.confidence() >= 0 && event.confidence() <= 1, "confidence lies between 0 and 1");
        }
    }

    static void check(Article article) {
        inOrder("blocks", article.blocks().stream().map(Block::span).toList(), article.text());
        inOrder("names", article.names().stream().map(Name::span).toList(), article.text());
        checkTimes(article.text(), article.times());
        checkActors(article.text(), article.actors());
        checkQuotes(article.text(), article.actors(), article.quotes());
        checkEvents(article.text(), article.events());
    }

    private static void inOrder(String what, List<Span> spans, String text) {
        int end = 0;
        for (Span span : spans) {
            inside(what, span, text);
            require(span.begin() >= end, what + " stand in order and apart");
            end = span.end();
        }
    }

    private static void inside(String what, Span span, String text) {
        require(span.end() <= text.length(), what + " lies inside the text");
    }

    private static void require(boolean holds, String law) {
        if (!holds) {
            throw new BrokenLawException(law);
        }
    }

    /** A result that must not be. */
    static final class BrokenLawException extends RuntimeException {
        private static final long serialVersionUID = 1;

        BrokenLawException(String law) {
            super("broken law: " + law);
        }
    }
}
