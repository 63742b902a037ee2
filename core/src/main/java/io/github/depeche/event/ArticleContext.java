package io.github.depeche.event;

import io.github.depeche.EventType;
import io.github.depeche.Quote;
import io.github.depeche.extension.Sentence;
import io.github.depeche.extension.Token;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What an article as a whole says for or against a candidate: what it is about, what it tells again and again, where it gives dates. */
final class ArticleContext {

    /** Score of a candidate that surely tells its event. */
    private static final double STRONG = 0.7;

    /** How much more a title tells of what an article is about. */
    private static final double IN_TITLE = 2.5;

    /** Letters that words of one family share at their beginning. */
    private static final int FAMILY = 5;

    private final SourceFinder quotes;
    private final Map<Sentence, Integer> order = new HashMap<>();
    private final Set<Sentence> dated = new HashSet<>();
    private final Set<Sentence> placed = new HashSet<>();
    private final Set<Token> dates = new HashSet<>();
    private final Set<Token> places = new HashSet<>();
    private final Map<String, Integer> families = new HashMap<>();
    private final Set<String> familiesOfTitle = new HashSet<>();
    private final Map<EventType, Integer> types = new EnumMap<>(EventType.class);
    private final Map<EventType, Double> strong = new EnumMap<>(EventType.class);
    private final List<EventType> topics;

    /**
     * Looks through an article.
     *
     * @param words those of each sentence that may tell events
     */
    ArticleContext(List<SentenceView> views, List<List<TriggerWord>> words, List<Quote> quotes) {
        this.quotes = new SourceFinder(quotes);
        for (SentenceView view : views) {
            order.put(view.sentence(), order.size());
            if (!view.dates().isEmpty()) {
                dated.add(view.sentence());
            }
            if (!view.places().isEmpty()) {
                placed.add(view.sentence());
            }
            view.dates().forEach(date -> dates.add(date.head()));
            view.places().forEach(place -> places.add(place.head()));
        }
        words.forEach(sentence -> sentence.forEach(this::count));
        topics = strong.entrySet().stream()
                .sorted(Map.Entry.<EventType, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private void count(TriggerWord word) {
        boolean title = !word.token().sentence().block().type().isBody();
        String family = family(word.lemma());
        families.merge(family, 1, Integer::sum);
        if (title) {
            familiesOfTitle.add(family);
        }
        word.senses().forEach(sense -> types.merge(sense.sense().type(), 1, Integer::sum));
        if (word.likeliest().score() >= STRONG) {
            strong.merge(word.likeliest().sense().type(), title ? IN_TITLE : 1, Double::sum);
        }
    }

    /** What words of one family begin with: « explo » of « exploser » and « explosion ». */
    static String family(String lemma) {
        return lemma.length() > FAMILY ? lemma.substring(0, FAMILY) : lemma;
    }

    int sentencesBefore(Token token) {
        return order.getOrDefault(token.sentence(), 0);
    }

    boolean isDate(Token token) {
        return dates.contains(token);
    }

    boolean hasDate(Sentence sentence) {
        return dated.contains(sentence);
    }

    boolean hasPlace(Sentence sentence) {
        return placed.contains(sentence);
    }

    boolean isPlace(Token token) {
        return places.contains(token);
    }

    SourceFinder quotes() {
        return quotes;
    }

    /** How often the article has a word of this family that may tell an event. */
    int tellings(TriggerWord word) {
        return families.getOrDefault(family(word.lemma()), 1);
    }

    boolean isInTitle(TriggerWord word) {
        return familiesOfTitle.contains(family(word.lemma()));
    }

    /** How many words may tell an event of this type, for what the lexicon says. */
    int candidates(EventType type) {
        return types.getOrDefault(type, 1);
    }

    /** How strongly the rest of the article tells of this type. */
    double elsewhere(EventType type, TriggerWord word) {
        Candidate likeliest = word.likeliest();
        boolean counted = likeliest.score() >= STRONG && likeliest.sense().type() == type;
        return strong.getOrDefault(type, 0.0) - (counted ? 1 : 0);
    }

    /** What it tells of most, second most. */
    String topic(int rank) {
        return rank < topics.size() ? topics.get(rank).name() : "none";
    }
}
