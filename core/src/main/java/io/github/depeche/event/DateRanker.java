package io.github.depeche.event;

import io.github.depeche.event.Occurrences.Occurrence;
import io.github.depeche.extension.AnalyzedArticle;
import io.github.depeche.extension.LanguagePack;
import io.github.depeche.extension.Token;
import io.github.depeche.time.IsoDay;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** When it happened: the dates of the article that may tell it, and what speaks for and against each. */
final class DateRanker {

    /** Of two answers in doubt one is of more use than none. */
    private static final double FAVOUR = 0.2;

    /** What speaks for a date, the more or the less so by how the event is told. */
    private static final String[] WEIGHTY = {
        "lead date",
        "main date",
        "when: today",
        "when: yesterday",
        "when: this week",
        "attached",
        "loose",
        "of another trigger",
        "read of a telling",
        "the last before, elsewhere",
        "one back",
        "of the scene",
        "of the telling before in the sentence",
        "of the telling after in the sentence",
        "begins a time",
        "ends a time",
        "tells INTERVAL",
        "tells DAY"
    };

    private final Occurrences<EventDate> dates;
    private final Tellings tellings;
    private final MeaningCues meanings;
    private final StoryDates story;
    private final @Nullable LocalDate published;

    DateRanker(
            AnalyzedArticle article,
            List<SentenceView> views,
            Tellings tellings,
            WordClasses classes,
            MeaningCues meanings) {
        this.dates = new Occurrences<>(views, SentenceView::dates);
        this.tellings = tellings;
        this.meanings = meanings;
        this.published = article.metadata().publishedOn().orElse(null);
        this.story = StoryDates.of(views, tellings, classes, published);
    }

    static CircumstanceModel model(LanguagePack pack) {
        return CircumstanceModel.load(pack, "event-dates.bin", FAVOUR, WEIGHTY);
    }

    Choices<EventDate> choices(Happening happening) {
        Choices<EventDate> choices = new Choices<>();
        List<EventMention> mentions = Tellings.of(happening);
        boolean told = false;
        if (mentions.stream().allMatch(DateRanker::isVaguelyDated)) {
            // nothing that the article dates is its own
            describeUntold(choices, mentions, happening, false);
            return choices;
        }
        for (EventMention mention : mentions) {
            if (mention.date() != null) {
                Choice<EventDate> own = at(choices, mention.date());
                own.cues().add("read of a telling");
                if (!told) {
                    own.cues().add("read of the first telling that has one");
                    told = true;
                }
            }
        }
        for (EventMention mention : mentions) {
            Nearness<EventDate> nearness = new Nearness<>(mention, dates);
            for (Occurrence<EventDate> there : dates.near(mention.trigger())) {
                addOccurrence(choices, mention, nearness, there);
            }
            for (Tellings.Neighbour neighbour : tellings.nextTo(mention, happening)) {
                choices.addNeighbour(mention, neighbour, EventMention::date, Happening::date, EventDate::value);
            }
            addTies(choices, mention, happening);
        }
        happening.inheritedDate().ifPresent(date -> at(choices, date).cues().add("of the scene"));
        Token trigger = mentions.get(0).trigger();
        String tense = FactualityReader.isPluperfect(trigger)
                ? " for a pluperfect"
                : FactualityReader.isPast(trigger) ? " for a past" : "";
        String factuality = " for " + happening.factuality();
        for (Choice<EventDate> choice : choices.all()) {
            describe(choice, choice.what(), mentions.get(0), tense, factuality);
        }
        describeUntold(choices, mentions, happening, told);
        return choices;
    }

    /** « Par le passé, l'usine avait été condamnée »: it was at a time that the telling leaves open, not on the day of the story. */
    private static boolean isVaguelyDated(EventMention mention) {
        return mention.date() == null
                && mention.context().view().vagueTimes().stream()
                        .anyMatch(word -> mention.context().attachment().distance(word) != Attachment.NONE);
    }

    private static Choice<EventDate> at(Choices<EventDate> choices, EventDate date) {
        return choices.at(date.value(), date);
    }

    private void addOccurrence(
            Choices<EventDate> choices,
            EventMention mention,
            Nearness<EventDate> nearness,
            Occurrence<EventDate> there) {
        if (nearness.isOfJudging(there)) {
            return;
        }
        EventDate date = there.what();
        int distance = nearness.distance(there);
        stand(at(choices, date), mention, nearness, there, distance);
        if (date.unit() == EventDate.Unit.INTERVAL) {
            // « depuis lundi », « dans la nuit de samedi à dimanche »: done on one of the days
            Choice<EventDate> begin = at(choices, date.begin());
            begin.cues().add("begins a time");
            stand(begin, mention, nearness, there, distance);
            Choice<EventDate> end = at(choices, date.end());
            end.cues().add("ends a time");
            stand(end, mention, nearness, there, distance);
        }
    }

    private void stand(
            Choice<EventDate> choice,
            EventMention mention,
            Nearness<EventDate> nearness,
            Occurrence<EventDate> there,
            int distance) {
        Cues spot = choice.spot(distance);
        if (spot != null) {
            nearness.describe(there, spot);
            if (nearness.isInSentence(there)) {
                meanings.addGovernor(mention, there.head(), spot);
                meanings.addSlot(mention, there.head(), spot);
                meanings.addClause(mention, there.head(), spot);
            }
        }
    }

    private void addTies(Choices<EventDate> choices, EventMention mention, Happening happening) {
        for (Tellings.Neighbour other : tellings.around(mention, happening)) {
            EventDate date = other.mention().date();
            if (date != null) {
                Ties.describe(mention, happening, other, at(choices, date).cues());
            }
        }
    }

    private void describe(
            Choice<EventDate> choice, EventDate date, EventMention first, String tense, String factuality) {
        Cues cues = choice.cues();
        cues.add("tells ", date.unit().name());
        if (date.value().equals(story.main())) {
            cues.add("main date");
        }
        if (date.value().equals(story.lead())) {
            cues.add(story.leadIsOfSaying() ? "lead date, of a saying" : "lead date");
            if (!tense.isEmpty()) {
                cues.add("lead date", tense);
            }
            if (choice.stands("the last before, elsewhere")) {
                cues.add("lead date, the last before");
            }
        }
        String when = when(date);
        cues.add("when: ", when);
        if (!tense.isEmpty()) {
            cues.add("when: ", when, tense);
        }
        cues.add("when: ", when, factuality);
        if (first.reference() == Reference.OTHER) {
            cues.add("when: ", when, " for another");
        }
        if (!first.isInBody()) {
            cues.add("when: ", when, " in a title");
        }
    }

    /** How far from the day of publication. */
    private String when(EventDate date) {
        if (published == null) {
            return "unknown";
        }
        if (date.unit() != EventDate.Unit.DAY) {
            return date.isAfter(published) ? "later" : date.unit().name();
        }
        long days = ChronoUnit.DAYS.between(IsoDay.read(date.value()), published);
        if (days <= 0) {
            return days < 0 ? "later" : "today";
        }
        return days <= 3 ? "yesterday" : days <= 10 ? "this week" : days < 100 ? "lately" : "long ago";
    }

    private void describeUntold(
            Choices<EventDate> choices, List<EventMention> mentions, Happening happening, boolean told) {
        choices.describeUntold(mentions, happening, told);
        TellingContext.addRank(tellings.rank(happening), choices.context());
        TellingContext.add(mentions.get(0), choices.context());
        Cues untold = choices.untold();
        meanings.addTelling(mentions.get(0), untold);
        if (story.lead() == null) {
            untold.add("no lead date");
        }
        if (story.main() == null) {
            untold.add("no main date");
        }
        if (happening.inheritedDate().isPresent()) {
            untold.add("of a scene");
        }
        if (mentions.stream()
                .anyMatch(mention -> !mention.context().view().dates().isEmpty())) {
            untold.add("dates in the sentence");
        }
        if (FactualityReader.isPluperfect(mentions.get(0).trigger())) {
            untold.add("pluperfect");
        }
    }
}
