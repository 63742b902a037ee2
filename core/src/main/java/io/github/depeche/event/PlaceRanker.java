package io.github.depeche.event;

import io.github.depeche.Name;
import io.github.depeche.Participant;
import io.github.depeche.event.Occurrences.Occurrence;
import io.github.depeche.extension.AnalyzedArticle;
import io.github.depeche.extension.Sentence;
import io.github.depeche.extension.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where it happened: the places of the article that may tell it, and what speaks for each. */
final class PlaceRanker {

    private static final int NEXT_TO_EACH_OTHER = 4;

    private final Occurrences<Name> places;
    private final Tellings tellings;
    private final StoryPlaces story;
    private final PlaceFinder finder;
    private final Gazetteer gazetteer;
    private final String text;
    private final Map<Sentence, Boolean> takenUp = new HashMap<>();

    /** « à Tisdale, dans la Saskatchewan »: the places that the article puts in another. */
    private final Map<String, Set<String>> parts = new HashMap<>();

    PlaceRanker(
            AnalyzedArticle article,
            List<SentenceView> views,
            Tellings tellings,
            PlaceFinder finder,
            Gazetteer gazetteer) {
        this.places = new Occurrences<>(views, SentenceView::places);
        this.tellings = tellings;
        this.gazetteer = gazetteer;
        this.text = article.text();
        this.finder = finder;
        this.story = new StoryPlaces(views, places, tellings, finder, gazetteer, text);
        for (int i = 0; i + 1 < places.all().size(); i++) {
            if (isPair(i, i + 1)) {
                String part = story.key(places.all().get(i).what());
                String whole = story.key(places.all().get(i + 1).what());
                parts.computeIfAbsent(whole, missing -> new HashSet<>()).add(part);
            }
        }
    }

    Choices<Name> choices(Happening happening) {
        Choices<Name> choices = new Choices<>();
        List<EventMention> mentions = Tellings.of(happening);
        boolean told = false;
        for (EventMention mention : mentions) {
            if (mention.place() != null) {
                Choice<Name> own = at(choices, mention.place());
                own.add(mention.ownPlace() ? "read of a telling" : "near a telling");
                if (mention.ownPlace() && !told) {
                    own.add("read of the first telling that has one");
                    told = true;
                }
            }
        }
        for (EventMention mention : mentions) {
            places.near(mention.trigger())
                    .forEach(there -> at(choices, there.what()).standsAt(nearness(mention, there)));
            addNeighbour(choices, mention, tellings.before(mention, happening));
            addNeighbour(choices, mention, tellings.after(mention, happening));
        }
        happening.inheritedPlace().ifPresent(place -> at(choices, place).add("of the scene"));
        happening.mostPrecise(text, gazetteer).ifPresent(place -> at(choices, place)
                .add("most precise"));
        boolean taken = mentions.stream().anyMatch(this::takesUpPlace);
        for (Choice<Name> choice : choices.all()) {
            describe(choice, choice.what(), happening, taken);
            if (hasPart(choice, choices)) {
                choice.add("has a part");
            }
        }
        describeUntold(choices, mentions, happening, told, taken);
        return choices;
    }

    private boolean hasPart(Choice<Name> whole, Choices<Name> choices) {
        Set<String> told = parts.getOrDefault(whole.key(), Set.of());
        String name = whole.what().span().in(text);
        Optional<String> country = gazetteer.isCountry(name) ? gazetteer.country(name) : Optional.empty();
        if (told.isEmpty() && country.isEmpty()) {
            return false;
        }
        for (Choice<Name> part : choices.all()) {
            boolean within = country.isPresent()
                    && part != whole
                    && gazetteer.country(part.what().span().in(text)).equals(country);
            if (within || told.contains(part.key())) {
                return true;
            }
        }
        return false;
    }

    private Choice<Name> at(Choices<Name> choices, Name place) {
        return choices.at(story.key(place), place);
    }

    private Nearness nearness(EventMention mention, Occurrence<Name> there) {
        Nearness nearness = Nearness.of(mention, there, places);
        SentenceView.Anchored<Name> place = new SentenceView.Anchored<>(there.what(), there.head());
        List<String> features = new ArrayList<>(nearness.features());
        if (places.sentence(mention.trigger()) == there.sentence()) {
            finder.traits(
                    place, mention.context().attachment(), mention.context().reading(), features::add);
        } else {
            features.add(finder.isSpot(place) ? "locative, elsewhere" : "not locative, elsewhere");
        }
        if (finder.isDateline(place)) {
            features.add("dateline");
        }
        // « à Orlando, en Floride », « Magnanville (Yvelines) »: the first lies in the second
        if (isPair(there.order(), there.order() + 1)) {
            features.add("within the next");
        }
        if (isPair(there.order() - 1, there.order())) {
            features.add("around the one before");
        }
        return new Nearness(nearness.distance(), features);
    }

    /** « dans la ville », « sur place »: the telling takes up a place that was told before. */
    private boolean takesUpPlace(EventMention mention) {
        return takenUp.computeIfAbsent(mention.trigger().sentence(), this::takesUpPlace);
    }

    private boolean takesUpPlace(Sentence sentence) {
        for (Token token : sentence.tokens()) {
            if (finder.takesUpPlace(token)) {
                return true;
            }
        }
        return false;
    }

    private boolean isPair(int one, int next) {
        if (one < 0 || next >= places.all().size()) {
            return false;
        }
        Token first = places.all().get(one).head();
        Token second = places.all().get(next).head();
        return first.sentence() == second.sentence()
                && second.index() - first.index() <= NEXT_TO_EACH_OTHER
                && !isParted(first, second);
    }

    private static boolean isParted(Token first, Token second) {
        for (Token token : first.sentence().tokens().subList(first.index(), second.index())) {
            if (Syntax.isVerb(token) || token.lemma().equals("et")) {
                return true;
            }
        }
        return false;
    }

    private void addNeighbour(Choices<Name> choices, EventMention mention, Tellings.@Nullable Neighbour neighbour) {
        if (neighbour == null) {
            return;
        }
        Name place = neighbour.mention().ownPlace() ? neighbour.mention().place() : null;
        if (place == null) {
            neighbour.happening().ownPlace().ifPresent(known -> at(choices, known)
                    .add("of the happening " + neighbour.where()));
            return;
        }
        Choice<Name> choice = at(choices, place);
        choice.add("of the telling " + neighbour.where());
        if (Scenes.isAtOnce(neighbour.mention().type()) && Scenes.isAtOnce(mention.type())) {
            choice.add("of the telling " + neighbour.where() + ", at once");
        }
    }

    private void describe(Choice<Name> choice, Name place, Happening happening, boolean takenUp) {
        String key = choice.key();
        String kind = kind(place.span().in(text));
        choice.add("is " + kind);
        if (choice.stands("within the next")) {
            choice.add("within the next: " + kind);
        }
        int count = story.count(key);
        choice.add("stands " + (count <= 1 ? "once" : count == 2 ? "twice" : count <= 4 ? "some times" : "often"));
        if (key.equals(story.main())) {
            choice.add("main place");
        }
        if (key.equals(story.lead())) {
            choice.add("lead place");
            if (choice.stands("the last before, elsewhere")) {
                choice.add("lead place, the last before");
            }
            if (takenUp) {
                choice.add("lead place, taken up");
            }
        }
        if (key.equals(story.title())) {
            choice.add("title place");
            if (story.lead() == null || key.equals(story.lead())) {
                choice.add("title place, no other in the lead");
            }
        }
        if (key.equals(story.first())) {
            choice.add("first of the article");
        }
        if (takesPart(key, happening)) {
            choice.add("takes part");
            choice.add("takes part: " + kind);
        }
    }

    private String kind(String name) {
        if (gazetteer.isCountry(name)) {
            return "a country";
        }
        if (gazetteer.isLand(name)) {
            return "a land";
        }
        if (Character.isLowerCase(name.charAt(0))) {
            return "a site";
        }
        return gazetteer.country(name).isPresent() ? "a town" : "unknown";
    }

    private boolean takesPart(String key, Happening happening) {
        return endsOne(happening.agents(), key) || endsOne(happening.patients(), key);
    }

    private boolean endsOne(List<Participant> participants, String key) {
        for (Participant participant : participants) {
            if (participant.span().in(text).toLowerCase(Locale.ROOT).endsWith(key)) {
                return true;
            }
        }
        return false;
    }

    private void describeUntold(
            Choices<Name> choices, List<EventMention> mentions, Happening happening, boolean told, boolean takenUp) {
        choices.describeUntold(mentions, happening, told);
        Set<String> untold = choices.untold();
        if (takenUp) {
            untold.add("a place is taken up");
        }
        if (story.lead() == null) {
            untold.add("no lead place");
        }
        if (story.title() == null) {
            untold.add("no title place");
        }
        if (story.main() == null) {
            untold.add("no main place");
        }
        if (happening.inheritedPlace().isPresent()) {
            untold.add("of a scene");
        }
        if (mentions.stream()
                .anyMatch(mention -> !mention.context().view().places().isEmpty())) {
            untold.add("places in the sentence");
        }
        if (!happening.agents().isEmpty()) {
            untold.add("somebody does it");
        }
    }
}
