package io.github.depeche.event;

import io.github.depeche.event.Occurrences.Occurrence;
import io.github.depeche.extension.AnalyzedArticle;
import io.github.depeche.extension.Token;
import io.github.depeche.time.IsoDay;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** When it happened: the dates of the article that may tell it, and what speaks for and against each. */
final class DateRanker {

    private final Occurrences<EventDate> dates;
    private final Tellings tellings;
    private final StoryDates story;
    private final @Nullable LocalDate published;

    DateRanker(AnalyzedArticle article, List<SentenceView> views, Tellings tellings, WordClasses classes) {
        this.dates = new Occurrences<>(views, SentenceView::dates);
        this.tellings = tellings;
        this.published = article.metadata().publishedOn().orElse(null);
        this.story = StoryDates.of(views, tellings, classes, published);
    }

    Choices<EventDate> choices(Happening happening) {
        Choices<EventDate> choices = new Choices<>();
        List<EventMention> mentions = Tellings.of(happening);
        boolean told = false;
        for (EventMention mention : mentions) {
            if (mention.date() != null) {
                Choice<EventDate> own = at(choices, mention.date());
                own.add("read of a telling");
                if (!told) {
                    own.add("read of the first telling that has one");
                    told = true;
                }
            }
        }
        for (EventMention mention : mentions) {
            dates.near(mention.trigger()).forEach(there -> addOccurrence(choices, mention, there));
            addNeighbour(choices, mention, tellings.before(mention, happening));
            addNeighbour(choices, mention, tellings.after(mention, happening));
        }
        happening.inheritedDate().ifPresent(date -> at(choices, date).add("of the scene"));
        choices.all().forEach(choice -> describe(choice, choice.what(), happening));
        describeUntold(choices, mentions, happening, told);
        return choices;
    }

    private static Choice<EventDate> at(Choices<EventDate> choices, EventDate date) {
        return choices.at(date.value(), date);
    }

    private void addOccurrence(Choices<EventDate> choices, EventMention mention, Occurrence<EventDate> there) {
        Nearness nearness = Nearness.of(mention, there, dates);
        EventDate date = there.what();
        at(choices, date).standsAt(nearness);
        if (date.unit() == EventDate.Unit.INTERVAL) {
            // « depuis lundi », « dans la nuit de samedi à dimanche »: done on one of the days
            Choice<EventDate> begin = at(choices, date.begin());
            begin.add("begins a time");
            begin.standsAt(nearness);
            Choice<EventDate> end = at(choices, date.end());
            end.add("ends a time");
            end.standsAt(nearness);
        }
    }

    private static void addNeighbour(
            Choices<EventDate> choices, EventMention mention, Tellings.@Nullable Neighbour neighbour) {
        if (neighbour == null) {
            return;
        }
        EventDate date = neighbour.mention().date();
        if (date == null) {
            neighbour.happening().date().ifPresent(known -> at(choices, known)
                    .add("of the happening " + neighbour.where()));
            return;
        }
        Choice<EventDate> choice = at(choices, date);
        choice.add("of the telling " + neighbour.where());
        if (Scenes.isAtOnce(neighbour.mention().type()) && Scenes.isAtOnce(mention.type())) {
            choice.add("of the telling " + neighbour.where() + ", at once");
        }
    }

    private void describe(Choice<EventDate> choice, EventDate date, Happening happening) {
        Token trigger = happening.mentions().get(0).trigger();
        String tense = FactualityReader.isPluperfect(trigger)
                ? " for a pluperfect"
                : FactualityReader.isPast(trigger) ? " for a past" : "";
        choice.add("tells " + date.unit());
        if (date.value().equals(story.main())) {
            choice.add("main date");
        }
        if (date.value().equals(story.lead())) {
            choice.add(story.leadIsOfSaying() ? "lead date, of a saying" : "lead date");
            if (!tense.isEmpty()) {
                choice.add("lead date" + tense);
            }
            if (choice.stands("the last before, elsewhere")) {
                choice.add("lead date, the last before");
            }
        }
        String when = "when: " + when(date);
        choice.add(when);
        if (!tense.isEmpty()) {
            choice.add(when + tense);
        }
        choice.add(when + " for " + happening.factuality());
        EventMention first = happening.mentions().get(0);
        if (first.reference() == Reference.OTHER) {
            choice.add(when + " for another");
        }
        if (!first.isInBody()) {
            choice.add(when + " in a title");
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
        Set<String> untold = choices.untold();
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
