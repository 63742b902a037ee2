package io.github.depeche.event;

import io.github.depeche.Name;
import io.github.depeche.NameType;
import io.github.depeche.Span;
import io.github.depeche.TimeExpression;
import io.github.depeche.extension.AnalyzedArticle;
import io.github.depeche.extension.Sentence;
import io.github.depeche.extension.Token;
import io.github.depeche.time.DateIntervals;
import java.util.ArrayList;
import java.util.List;

/**
 * A sentence with the dates and places that stand in it, each with the word that heads it.
 *
 * @param vagueTimes the words that head « par le passé », « jadis », « quelques mois plus tôt »
 */
record SentenceView(
        Sentence sentence, List<Anchored<EventDate>> dates, List<Anchored<Name>> places, List<Token> vagueTimes) {

    private static final String VAGUE_PAST = "PAST_REF";

    /** Something found earlier, and its head word in the tree. */
    record Anchored<T>(T what, Token head) {}

    /** One pass over the article: sentences, times and names are all in reading order. */
    static List<SentenceView> of(AnalyzedArticle article, PlacePhrases phrases) {
        List<SentenceView> views = new ArrayList<>(article.sentences().size());
        DateIntervals intervals = new DateIntervals(
                article.text(), article.times(), article.metadata().publishedOn());
        int time = 0;
        int name = 0;
        for (Sentence sentence : article.sentences()) {
            List<Anchored<EventDate>> dates = new ArrayList<>();
            List<Token> vagueTimes = new ArrayList<>(0);
            List<Anchored<Name>> places = new ArrayList<>();
            List<Span> taken = new ArrayList<>();
            int end = sentence.span().end();
            for (;
                    time < article.times().size()
                            && article.times().get(time).span().begin() < end;
                    time++) {
                TimeExpression expression = article.times().get(time);
                if (isVague(expression)) {
                    Attachment.head(tokens(sentence, expression.span())).ifPresent(vagueTimes::add);
                }
                intervals
                        .of(expression)
                        .ifPresent(date ->
                                anchor(sentence, expression.span(), new EventDate(date, expression.span()), dates));
            }
            for (;
                    name < article.names().size()
                            && article.names().get(name).span().begin() < end;
                    name++) {
                Name place = article.names().get(name);
                List<Token> words = tokens(sentence, place.span());
                if (phrases.isPlace(place.type(), words)) {
                    Attachment.head(words)
                            .ifPresent(head -> places.add(new Anchored<>(phrases.of(place, words), head)));
                } else if (place.type() == NameType.PERSON) {
                    taken.add(place.span()); // « le château de François Fillon »
                }
            }
            addUnnamed(sentence, phrases, taken, places);
            views.add(new SentenceView(sentence, List.copyOf(dates), List.copyOf(places), List.copyOf(vagueTimes)));
        }
        return views;
    }

    /** A time that is told, but not which: « par le passé », « des années auparavant ». */
    private static boolean isVague(TimeExpression expression) {
        return expression.value().equals(VAGUE_PAST)
                || (expression.type() == TimeExpression.Type.DATE
                        && expression.value().isEmpty());
    }

    private static void addUnnamed(
            Sentence sentence, PlacePhrases phrases, List<Span> taken, List<Anchored<Name>> places) {
        places.forEach(place -> taken.add(place.what().span()));
        for (Token token : sentence.tokens()) {
            Name place = phrases.at(token);
            if (place != null && taken.stream().noneMatch(place.span()::overlaps)) {
                places.add(new Anchored<>(place, token));
            }
        }
    }

    private static <T> void anchor(Sentence sentence, Span span, T what, List<Anchored<T>> anchored) {
        Attachment.head(tokens(sentence, span)).ifPresent(head -> anchored.add(new Anchored<>(what, head)));
    }

    private static List<Token> tokens(Sentence sentence, Span span) {
        List<Token> all = sentence.tokens();
        int from = SpanIndex.first(all, token -> token.span().begin() >= span.begin());
        int to = from;
        while (to < all.size() && all.get(to).span().begin() < span.end()) {
            to++;
        }
        return all.subList(from, to);
    }
}
