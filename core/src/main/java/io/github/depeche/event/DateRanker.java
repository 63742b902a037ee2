package io.github.depeche.event;

import io.github.depeche.event.Occurrences.Occurrence;
import io.github.depeche.extension.AnalyzedArticle;
import io.github.depeche.extension.Token;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
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

    Candidates<EventDate> candidates(Happening happening) {
        Candidates<EventDate> candidates = new Candidates<>();
        List<EventMention> mentions = Tellings.of(happening);
        boolean told = false;
        for (EventMention mention : mentions) {
            if (mention.date() != null) {
                Candidate<EventDate> own = at(candidates, mention.date());
                own.add("read of a telling");
                if (!told) {
                    own.add("read of the first telling that has one");
                    told = true;
                }
            }
        }
        for (EventMention mention : mentions) {
            dates.near(mention.trigger()).forEach(there -> addOccurrence(candidates, mention, there));
            addNeighbour(candidates, mention, tellings.before(mention, happening));
            addNeighbour(candidates, mention, tellings.after(mention, happening));
        }
        happening.inheritedDate().ifPresent(date -> at(candidates, date).add("of the scene"));
        for (Candidate<EventDate> candidate : candidates.all()) {
            if (candidate.what() != null) {
                describe(candidate, candidate.what(), happening);
            }
        }
        describeNone(candidates.none(), mentions, happening, told);
        return candidates;
    }

    private static Candidate<EventDate> at(Candidates<EventDate> candidates, EventDate date) {
        return candidates.at(date.value(), date);
    }

    private void addOccurrence(Candidates<EventDate> candidates, EventMention mention, Occurrence<EventDate> there) {
        Nearness nearness = Nearness.of(mention, there, dates);
        EventDate date = there.what();
        at(candidates, date).standsAt(nearness);
        if (date.unit() == EventDate.Unit.INTERVAL) {
            // « depuis lundi », « dans la nuit de samedi à dimanche »: done on one of the days
            Candidate<EventDate> begin = at(candidates, date.begin());
            begin.add("begins a time");
            begin.standsAt(nearness);
            Candidate<EventDate> end = at(candidates, date.end());
            end.add("ends a time");
            end.standsAt(nearness);
        }
    }

    private static void addNeighbour(
            Candidates<EventDate> candidates, EventMention mention, Tellings.@Nullable Neighbour neighbour) {
        if (neighbour == null) {
            return;
        }
        EventDate date = neighbour.mention().date();
        if (date == null) {
            neighbour.happening().date().ifPresent(known -> at(candidates, known)
                    .add("of the happening " + neighbour.where()));
            return;
        }
        Candidate<EventDate> candidate = at(candidates, date);
        candidate.add("of the telling " + neighbour.where());
        if (Scenes.isAtOnce(neighbour.mention().type()) && Scenes.isAtOnce(mention.type())) {
            candidate.add("of the telling " + neighbour.where() + ", at once");
        }
    }

    private void describe(Candidate<EventDate> candidate, EventDate date, Happening happening) {
        Token trigger = happening.mentions().get(0).trigger();
        String tense = FactualityReader.isPluperfect(trigger)
                ? " for a pluperfect"
                : FactualityReader.isPast(trigger) ? " for a past" : "";
        candidate.add("tells " + date.unit());
        if (date.value().equals(story.main())) {
            candidate.add("main date");
        }
        if (date.value().equals(story.lead())) {
            candidate.add(story.leadIsOfSaying() ? "lead date, of a saying" : "lead date");
            if (!tense.isEmpty()) {
                candidate.add("lead date" + tense);
            }
            if (candidate.stands("the last before, elsewhere")) {
                candidate.add("lead date, the last before");
            }
        }
        String when = "when: " + when(date);
        candidate.add(when);
        if (!tense.isEmpty()) {
            candidate.add(when + tense);
        }
        candidate.add(when + " for " + happening.factuality());
        EventMention first = happening.mentions().get(0);
        if (first.reference() == Reference.OTHER) {
            candidate.add(when + " for another");
        }
        if (!first.isInBody()) {
            candidate.add(when + " in a title");
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
        long days = ChronoUnit.DAYS.between(LocalDate.parse(date.value()), published);
        if (days <= 0) {
            return days < 0 ? "later" : "today";
        }
        return days <= 3 ? "yesterday" : days <= 10 ? "this week" : days < 100 ? "lately" : "long ago";
    }

    private void describeNone(
            Candidate<EventDate> none, List<EventMention> mentions, Happening happening, boolean told) {
        Candidate.describeNone(none, mentions, happening, told);
        if (story.lead() == null) {
            none.add("none: no lead date");
        }
        if (story.main() == null) {
            none.add("none: no main date");
        }
        if (happening.inheritedDate().isPresent()) {
            none.add("none, but of a scene");
        }
        if (mentions.stream()
                .anyMatch(mention -> !mention.context().view().dates().isEmpty())) {
            none.add("none, but dates in the sentence");
        }
        if (FactualityReader.isPluperfect(mentions.get(0).trigger())) {
            none.add("none: pluperfect");
        }
    }
}
