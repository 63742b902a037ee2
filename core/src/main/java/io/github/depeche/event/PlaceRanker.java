package io.github.depeche.event;

import io.github.depeche.EventType;
import io.github.depeche.Name;
import io.github.depeche.event.Occurrences.Occurrence;
import io.github.depeche.extension.AnalyzedArticle;
import io.github.depeche.extension.LanguagePack;
import io.github.depeche.extension.Sentence;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Where it happened: the places of the article that may tell it, and what speaks for each. */
final class PlaceRanker {

    /** Places are told less clearly than dates: in doubt one is of more use than none. */
    private static final double FAVOUR = 0.7;

    /** What somebody says, decides or agrees on. */
    private static final Set<EventType> OF_WORDS = EnumSet.of(
            EventType.REQUEST,
            EventType.REJECT,
            EventType.SUPPORT,
            EventType.ACCUSE,
            EventType.PROMISE,
            EventType.THREATEN,
            EventType.CONCEDE,
            EventType.INVITE,
            EventType.SANCTION,
            EventType.LEGISLATE,
            EventType.NEGOTIATE,
            EventType.SIGN_AGREEMENT,
            EventType.APPOINT,
            EventType.RESIGN,
            EventType.PUBLISH,
            EventType.ACQUIRE,
            EventType.LAY_OFF);

    /** What speaks for a place, the more or the less so by how the event is told. */
    private static final String[] WEIGHTY = {
        "lead place",
        "main place",
        "title place",
        "first of the article",
        "locative",
        "locative, attached",
        "not locative",
        "of the scene",
        "read of a telling",
        "the last before, elsewhere",
        "one back"
    };

    private final Occurrences<Name> places;
    private final Tellings tellings;
    private final MeaningCues meanings;
    private final StoryPlaces story;
    private final PlaceFinder finder;
    private final Gazetteer gazetteer;
    private final String text;
    private final Map<Sentence, Boolean> takenUp = new HashMap<>();

    PlaceRanker(
            AnalyzedArticle article,
            List<SentenceView> views,
            Tellings tellings,
            PlaceFinder finder,
            Gazetteer gazetteer,
            MeaningCues meanings) {
        this.places = new Occurrences<>(views, SentenceView::places);
        this.tellings = tellings;
        this.meanings = meanings;
        this.gazetteer = gazetteer;
        this.text = article.text();
        this.finder = finder;
        this.story = new StoryPlaces(views, places, tellings, finder, gazetteer, text);
    }

    static CircumstanceModel model(LanguagePack pack) {
        return CircumstanceModel.load(pack, "event-places.bin", FAVOUR, WEIGHTY);
    }

    Choices<Name> choices(Happening happening) {
        Choices<Name> choices = new Choices<>();
        List<EventMention> mentions = Tellings.of(happening);
        boolean told = false;
        for (EventMention mention : mentions) {
            if (mention.place() != null) {
                Cues own = at(choices, mention.place()).cues();
                own.add("read of a telling");
                if (!told) {
                    own.add("read of the first telling that has one");
                    told = true;
                }
            }
        }
        for (EventMention mention : mentions) {
            Nearness<Name> nearness = new Nearness<>(mention, places);
            for (Occurrence<Name> there : places.near(mention.trigger())) {
                Cues spot = at(choices, there.what()).spot(nearness.distance(there));
                if (spot != null) {
                    describe(mention, nearness, there, spot);
                }
            }
            for (Tellings.Neighbour neighbour : tellings.nextTo(mention, happening)) {
                choices.addNeighbour(
                        mention, neighbour, EventMention::place, Happening::ownPlace, place -> story.place(place)
                                .key());
            }
        }
        happening.inheritedPlace().ifPresent(place -> at(choices, place).cues().add("of the scene"));
        happening
                .mostPrecise(text, gazetteer)
                .ifPresent(place -> at(choices, place).cues().add("most precise"));
        boolean taken = mentions.stream().anyMatch(this::takesUpPlace);
        List<String> participants = participants(happening);
        for (Choice<Name> choice : choices.all()) {
            describe(choice, story.place(choice.what()), participants, taken);
            if (hasPart(choice, choices)) {
                choice.cues().add("has a part");
            }
        }
        describeUntold(choices, mentions, happening, told, taken);
        return choices;
    }

    /** « sur le boulevard Marceau, à Melun »: the site that a telling names in the place, which is more precise; the place if it names none. */
    Name siteIn(Name place, Happening happening) {
        String key = story.place(place).key();
        for (EventMention mention : Tellings.of(happening)) {
            for (Occurrence<Name> there : places.near(mention.trigger())) {
                if (there.head().sentence() == mention.trigger().sentence()
                        && story.place(there.what()).key().equals(key)
                        && story.isPair(there.order() - 1, there.order())) {
                    Name part = places.all().get(there.order() - 1).what();
                    return story.place(part).isSite() ? part : place;
                }
            }
        }
        return place;
    }

    /** What is said or decided is so wherever the story plays: no place that only other sentences tell is its own. */
    boolean isBorrowed(Name place, Happening happening) {
        if (!OF_WORDS.contains(happening.type())) {
            return false;
        }
        String key = story.place(place).key();
        return Tellings.of(happening).stream()
                .flatMap(mention -> mention.context().view().places().stream())
                .noneMatch(there -> story.place(there.what()).key().equals(key));
    }

    private boolean hasPart(Choice<Name> whole, Choices<Name> choices) {
        StoryPlaces.Place place = story.place(whole.what());
        if (place.parts().isEmpty() && !place.isCountry()) {
            return false;
        }
        for (Choice<Name> part : choices.all()) {
            boolean within = place.isCountry()
                    && part != whole
                    && story.place(part.what()).country().equals(place.country());
            if (within || place.parts().contains(part.key())) {
                return true;
            }
        }
        return false;
    }

    private Choice<Name> at(Choices<Name> choices, Name place) {
        return choices.at(story.place(place).key(), place);
    }

    private void describe(EventMention mention, Nearness<Name> nearness, Occurrence<Name> there, Cues cues) {
        nearness.describe(there, cues);
        SentenceView.Anchored<Name> place = new SentenceView.Anchored<>(there.what(), there.head());
        if (nearness.isInSentence(there)) {
            meanings.addGovernor(mention, there.head(), cues);
            finder.traits(
                    place, mention.context().attachment(), mention.context().reading(), cues);
        } else {
            cues.add(finder.isSpot(place) ? "locative, elsewhere" : "not locative, elsewhere");
        }
        if (finder.isDateline(place)) {
            cues.add("dateline");
        }
        // « à Orlando, en Floride », « Magnanville (Yvelines) »: the first lies in the second
        if (story.isPair(there.order(), there.order() + 1)) {
            cues.add("within the next");
        }
        if (story.isPair(there.order() - 1, there.order())) {
            cues.add("around the one before");
        }
    }

    /** « dans la ville », « sur place »: the telling takes up a place that was told before. */
    private boolean takesUpPlace(EventMention mention) {
        return takenUp.computeIfAbsent(mention.trigger().sentence(), sentence -> sentence.tokens().stream()
                .anyMatch(finder::takesUpPlace));
    }

    private void describe(Choice<Name> choice, StoryPlaces.Place place, List<String> participants, boolean takenUp) {
        Cues cues = choice.cues();
        String key = choice.key();
        cues.add("is ", place.kind());
        if (choice.stands("within the next")) {
            cues.add("within the next: ", place.kind());
        }
        int count = story.count(key);
        cues.add("stands ", count <= 1 ? "once" : count == 2 ? "twice" : count <= 4 ? "some times" : "often");
        if (key.equals(story.main())) {
            cues.add("main place");
        }
        if (key.equals(story.lead())) {
            cues.add("lead place");
            if (choice.stands("the last before, elsewhere")) {
                cues.add("lead place, the last before");
            }
            if (takenUp) {
                cues.add("lead place, taken up");
            }
        }
        if (key.equals(story.title())) {
            cues.add("title place");
            if (story.lead() == null || key.equals(story.lead())) {
                cues.add("title place, no other in the lead");
            }
        }
        if (key.equals(story.first())) {
            cues.add("first of the article");
        }
        if (participants.stream().anyMatch(participant -> participant.endsWith(key))) {
            cues.add("takes part");
            cues.add("takes part: ", place.kind());
        }
    }

    private List<String> participants(Happening happening) {
        return Stream.of(happening.agents(), happening.patients())
                .flatMap(List::stream)
                .map(participant -> participant.span().in(text).toLowerCase(Locale.ROOT))
                .toList();
    }

    private void describeUntold(
            Choices<Name> choices, List<EventMention> mentions, Happening happening, boolean told, boolean takenUp) {
        choices.describeUntold(mentions, happening, told);
        TellingContext.addRank(tellings.rank(happening), choices.context());
        Cues untold = choices.untold();
        meanings.addOwn(mentions.get(0), untold);
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
