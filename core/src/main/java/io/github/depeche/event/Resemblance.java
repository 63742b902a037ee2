package io.github.depeche.event;

import io.github.depeche.Actor;
import io.github.depeche.Name;
import io.github.depeche.Participant;
import io.github.depeche.extension.AnalyzedArticle;
import io.github.depeche.extension.Feature;
import io.github.depeche.extension.Sentence;
import io.github.depeche.extension.Token;
import io.github.depeche.linguistics.grammar.FeatureVector;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What speaks for and against a telling being of a happening told before. */
final class Resemblance {

    private static final String UNTOLD = "untold";
    private static final String SHARED = "shared";

    private final Gazetteer gazetteer;
    private final String text;
    private final Neighbourhood neighbourhood;
    private final Map<Sentence, Integer> order = new HashMap<>();

    Resemblance(AnalyzedArticle article, Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        this.text = article.text();
        this.neighbourhood = new Neighbourhood(article);
        article.sentences().forEach(sentence -> order.put(sentence, order.size()));
    }

    /**
     * Adds the features of one answer to which happening a telling is of.
     *
     * @param happenings all that there are to choose from, the one told of last first
     * @param rank the place of the answer among them
     */
    void add(FeatureVector features, EventMention mention, List<Happening> happenings, int rank) {
        Happening happening = happenings.get(rank);
        int rivals = happenings.size();
        String type = mention.type().name();
        EventMention last = happening.mentions().get(happening.mentions().size() - 1);
        features.add("same");
        features.add("type", type);
        features.add("rank", Math.min(rank, 3), Math.min(rivals, 4));
        features.add("rank of type", type, rank == 0 ? 0 : 1);
        features.add("told", Math.min(happening.mentions().size(), 4));
        String words = words(mention, happening);
        addWords(features, mention, last, words);
        addReference(features, mention, happening, words);
        addDistance(features, mention, happening, last, words);
        addCircumstances(features, mention, happening, words);
        addParticipants(features, mention, happening, words);
        addManner(features, mention, last, words);
        addTopics(features, mention, happening, words);
    }

    /** Whether both use one word, or words of one family. */
    private static String words(EventMention mention, Happening happening) {
        if (happening.mentions().stream().anyMatch(other -> other.lemma().equals(mention.lemma()))) {
            return "one word";
        }
        return happening.hasWordOf(mention.lemma()) ? "one family" : "other words";
    }

    private static void addWords(FeatureVector features, EventMention mention, EventMention last, String words) {
        String type = mention.type().name();
        features.add("words", words);
        features.add("words of type", words, type);
        features.add("kinds", kind(last), kind(mention), words);
        boolean ordered = last.lemma().compareTo(mention.lemma()) <= 0;
        features.add("pair", ordered ? last.lemma() : mention.lemma(), ordered ? mention.lemma() : last.lemma());
        features.add("lemma", mention.lemma(), words);
    }

    private static String kind(EventMention mention) {
        return mention.context().reading().sense().isVerbal() ? "verb" : "noun";
    }

    private static void addReference(FeatureVector features, EventMention mention, Happening happening, String words) {
        String reference = mention.reference().name();
        features.add("reference", reference, words);
        features.add("reference of type", reference, mention.type().name());
        features.add("reference in body", reference, happening.isToldInBody() ? 1 : 0);
        if (mention.backReference()) {
            features.add("back reference");
        }
    }

    private void addDistance(
            FeatureVector features, EventMention mention, Happening happening, EventMention last, String words) {
        String type = mention.type().name();
        int sentences = place(mention) - place(last);
        int far = sentences < 3 ? sentences : sentences < 6 ? 3 : sentences < 12 ? 6 : 12;
        features.add("far", far);
        features.add("far words", words, far);
        features.add("far type", type, Math.min(far, 3));
        boolean announced = !happening.isToldInBody() && mention.isInBody();
        String blocks = announced ? "announced" : mention.isInBody() ? "body" : "title";
        features.add("blocks", blocks, words);
        features.add("blocks of type", blocks, type);
        features.add("blocks far", blocks, Math.min(place(mention), 6));
        if (last.trigger()
                .sentence()
                .block()
                .equals(mention.trigger().sentence().block())) {
            features.add("one paragraph", words);
        }
    }

    private int place(EventMention mention) {
        return order.getOrDefault(mention.trigger().sentence(), 0);
    }

    private void addCircumstances(FeatureVector features, EventMention mention, Happening happening, String words) {
        String type = mention.type().name();
        String dates = dates(mention.date(), happening.date().orElse(null));
        features.add("dates", dates);
        features.add("dates words", dates, words);
        features.add("dates of type", dates, type);
        String places = places(mention.place(), happening.ownPlace().orElse(null));
        features.add("places", places);
        features.add("places words", places, words);
        features.add("places of type", places, type);
        features.add("dates and places", dates, places);
    }

    private static String dates(@Nullable EventDate here, @Nullable EventDate there) {
        if (here == null || there == null) {
            return told(here, there);
        }
        if (here.value().equals(there.value())) {
            return "equal";
        }
        return here.isCompatibleWith(there) ? "within" : here.isNear(there) ? "near" : "other";
    }

    private String places(@Nullable Name here, @Nullable Name there) {
        if (here == null || there == null) {
            return told(here, there);
        }
        String one = here.span().in(text);
        String other = there.span().in(text);
        if (one.equals(other)) {
            return "equal";
        }
        return gazetteer.isCountry(one) != gazetteer.isCountry(other) ? "within" : "other";
    }

    private static String told(@Nullable Object here, @Nullable Object there) {
        return here != null ? "here" : there != null ? "there" : UNTOLD;
    }

    private void addParticipants(FeatureVector features, EventMention mention, Happening happening, String words) {
        String type = mention.type().name();
        String agents = shared(mention.agents(), happening.agents());
        String patients = shared(mention.patients(), happening.patients());
        features.add("agents", agents, words);
        features.add("agents of type", agents, type);
        features.add("patients", patients, words);
        features.add("patients of type", patients, type);
        features.add("participants", agents, patients);
        if (shared(mention.agents(), happening.patients()).equals(SHARED)
                || shared(mention.patients(), happening.agents()).equals(SHARED)) {
            features.add("crossed");
        }
        Set<Actor> here = neighbourhood.actors(mention);
        int common = common(here, neighbourhood.of(happening).actors());
        features.add("around", here.isEmpty() ? "nobody" : "somebody", Math.min(common, 3));
        features.add("around words", words, Math.min(common, 2));
    }

    private static <T> int common(Set<T> some, Set<T> others) {
        int common = 0;
        for (T one : some) {
            common += others.contains(one) ? 1 : 0;
        }
        return common;
    }

    /** « un maire corse » may be the one named in the body; two names of one kind are two persons. */
    private static String shared(List<Participant> here, List<Participant> there) {
        if (here.isEmpty() || there.isEmpty()) {
            return told(here.isEmpty() ? null : here, there.isEmpty() ? null : there);
        }
        boolean shared = actors(here).stream().anyMatch(actors(there)::contains);
        if (shared) {
            return SHARED;
        }
        boolean contradict = actors(here).stream().filter(Actor::isNamed).anyMatch(one -> actors(there).stream()
                .anyMatch(other -> other.isNamed() && other.type() == one.type()));
        return contradict ? "others" : "maybe";
    }

    private static List<Actor> actors(List<Participant> participants) {
        return participants.stream()
                .map(Participant::actor)
                .flatMap(Optional::stream)
                .toList();
    }

    private void addManner(FeatureVector features, EventMention mention, EventMention last, String words) {
        features.add(
                "factuality", last.factuality().name(), mention.factuality().name(), words);
        features.add("certain", last.certain() ? 1 : 0, mention.certain() ? 1 : 0);
        features.add("tense", tense(last), tense(mention), words);
        features.add("numbers", number(last), number(mention), words);
        features.add(
                "numbers of type", number(last), number(mention), mention.type().name());
        features.add("counts", same(last, mention, EventMention::count));
        features.add("sources", same(last, mention, EventMention::source), words);
        features.add("objects", objects(last, mention), words);
    }

    private static String tense(EventMention mention) {
        Token trigger = mention.trigger();
        return FactualityReader.isPluperfect(trigger)
                ? "pluperfect"
                : FactualityReader.isPast(trigger) ? "past" : "other";
    }

    private static String number(EventMention mention) {
        return mention.trigger().has(Feature.PLURAL) ? "plural" : "singular";
    }

    private static <T> String same(EventMention last, EventMention mention, Function<EventMention, @Nullable T> part) {
        T there = part.apply(last);
        T here = part.apply(mention);
        return here == null || there == null ? told(here, there) : here.equals(there) ? "equal" : "other";
    }

    private String objects(EventMention last, EventMention mention) {
        if (last.object() == null || mention.object() == null) {
            return told(mention.object(), last.object());
        }
        return last.object().in(text).equalsIgnoreCase(mention.object().in(text)) ? "equal" : "other";
    }

    /** « le séisme de magnitude 7,8 … la magnitude du séisme »: what else the sentences speak of, and what hangs on the words themselves. */
    private void addTopics(FeatureVector features, EventMention mention, Happening happening, String words) {
        Set<String> here = neighbourhood.topics(mention);
        Neighbourhood.FirstTellings there = neighbourhood.of(happening);
        boolean own = here.contains(mention.lemma()) && there.topics().contains(mention.lemma());
        int common = common(here, there.topics()) - (own ? 1 : 0);
        features.add("topics", words, Math.min(common, 5));
        features.add("topics of type", mention.type().name(), Math.min(common, 3));
        features.add("topics per word", 6 * common / Math.max(1, here.size()), here.size() < 6 ? 0 : 1);
        Set<String> complements = neighbourhood.complements(mention);
        String shared = complements.isEmpty() || there.complements().isEmpty()
                ? UNTOLD
                : common(complements, there.complements()) > 0 ? SHARED : "other";
        features.add("complements", shared, words);
        features.add("complements of type", shared, mention.type().name());
    }
}
