package io.github.depeche.event;

import io.github.depeche.Actor;
import io.github.depeche.Cue;
import io.github.depeche.Quote;
import io.github.depeche.QuoteType;
import io.github.depeche.Span;
import io.github.depeche.extension.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Who reports it? The speaker of the quote that the trigger stands in. */
final class SourceFinder {

    private record Stretch(Span span, Quote quote) {}

    private final List<Stretch> stretches = new ArrayList<>();
    private final int longest;

    SourceFinder(List<Quote> quotes) {
        int max = 0;
        for (Quote quote : quotes) {
            for (Span span : quote.content()) {
                stretches.add(new Stretch(span, quote));
                max = Math.max(max, span.length());
            }
        }
        stretches.sort(Comparator.comparing(Stretch::span));
        this.longest = max;
    }

    /** The innermost quote around the word. */
    Optional<Quote> quoteAt(Span word) {
        Quote best = null;
        int smallest = Integer.MAX_VALUE;
        int first = SpanIndex.first(stretches, stretch -> stretch.span.begin() >= word.end() - longest);
        for (int i = first; i < stretches.size(); i++) {
            Stretch stretch = stretches.get(i);
            if (stretch.span.begin() > word.begin()) {
                break;
            }
            if (stretch.span.contains(word) && stretch.span.length() < smallest) {
                smallest = stretch.span.length();
                best = stretch.quote;
            }
        }
        return Optional.ofNullable(best);
    }

    static Optional<Actor> source(Optional<Quote> quote) {
        return quote.flatMap(Quote::speaker);
    }

    /** Whether it is told in passing, by words in marks or around some: « dénonce « le massacre » ». */
    static boolean isInPassing(Optional<Quote> quote) {
        return quote.filter(around -> around.type() != QuoteType.INDIRECT).isPresent();
    }

    /** « L'association réclame sa libération », « appelle à une enquête »: who asks for what a noun tells. */
    static Optional<Actor> demander(Token noun, FillerTests tests) {
        boolean asked = noun.hasRelation("obj") || noun.hasRelation("obl");
        return noun.head()
                .filter(verb -> asked && Syntax.isVerb(verb) && tests.is(verb, "@demand"))
                .flatMap(verb -> verb.child("nsubj"))
                .flatMap(subject ->
                        tests.actors(Syntax.resolveRelative(subject)).stream().findFirst());
    }

    /** « selon X », « d'après X »: the article does not vouch for it; a verb of saying leaves that open. */
    static boolean isHearsay(Optional<Quote> quote) {
        return quote.flatMap(Quote::cue)
                .map(Cue::lemma)
                .filter(lemma ->
                        lemma.equals("selon") || lemma.startsWith("d'après") || lemma.startsWith("à en croire"))
                .isPresent();
    }
}
