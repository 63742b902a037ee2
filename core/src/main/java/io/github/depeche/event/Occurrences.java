package io.github.depeche.event;

import io.github.depeche.extension.Sentence;
import io.github.depeche.extension.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Where the dates or the places of an article stand. */
final class Occurrences<T> {

    /** How many sentences before a telling, and after it, may tell when and where it was. */
    private static final int BACK = 5;

    private static final int AHEAD = 2;

    /** How many before and after a telling are looked at; keeps the work linear in the length of the article. */
    private static final int MOST_BEFORE = 10;

    private static final int MOST_AFTER = 6;

    /** Those that open the article, which a telling far below may take up again. */
    private static final int OPENING = 5;

    /**
     * A date or place of the text.
     *
     * @param head its word in the tree
     * @param sentence which sentence of the article it stands in
     * @param order which it is among all dates, or places, of the article
     */
    record Occurrence<T>(T what, Token head, int sentence, int order) {}

    private final Map<Sentence, Integer> sentences = new HashMap<>();
    private final List<Occurrence<T>> all = new ArrayList<>();

    Occurrences(List<SentenceView> views, Function<SentenceView, List<SentenceView.Anchored<T>>> kind) {
        for (SentenceView view : views) {
            int sentence = sentences.size();
            sentences.put(view.sentence(), sentence);
            kind.apply(view).stream()
                    .sorted(Comparator.comparingInt(anchored -> anchored.head().index()))
                    .forEach(anchored ->
                            all.add(new Occurrence<>(anchored.what(), anchored.head(), sentence, all.size())));
        }
    }

    List<Occurrence<T>> all() {
        return all;
    }

    int sentence(Token word) {
        return sentences.getOrDefault(word.sentence(), 0);
    }

    /** How many of them stand before a word. */
    int before(Token word) {
        return SpanIndex.first(
                all, there -> there.head.span().begin() >= word.span().begin());
    }

    /** Those that stand near a word, and those that open the article. */
    List<Occurrence<T>> near(Token word) {
        int sentence = sentence(word);
        int at = before(word);
        List<Occurrence<T>> near = new ArrayList<>();
        int from = Math.max(0, at - MOST_BEFORE);
        int to = Math.min(all.size(), at + MOST_AFTER);
        for (int i = 0; i < Math.min(OPENING, from); i++) {
            near.add(all.get(i));
        }
        for (int i = from; i < to; i++) {
            int distance = sentence - all.get(i).sentence;
            if (i < OPENING || (distance <= BACK && distance >= -AHEAD)) {
                near.add(all.get(i));
            }
        }
        return near;
    }
}
