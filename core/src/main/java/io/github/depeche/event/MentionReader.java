package io.github.depeche.event;

import io.github.depeche.Article;
import io.github.depeche.EventType;
import io.github.depeche.Factuality;
import io.github.depeche.Quote;
import io.github.depeche.TimeExpression;
import io.github.depeche.extension.AnalyzedArticle;
import io.github.depeche.extension.Token;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** From a reading to what its sentence says of the event: participants, factuality, date, place, source, count. */
final class MentionReader {

    private static final Set<EventType> COUNTED =
            EnumSet.of(EventType.DIE, EventType.INJURE, EventType.ARREST, EventType.PROTEST, EventType.LAY_OFF);

    /** What is done by saying it is done; its date tells when it is to be carried out. */
    private static final Set<EventType> SAID =
            EnumSet.of(EventType.PROMISE, EventType.REQUEST, EventType.THREATEN, EventType.ACCUSE);

    private final ParticipantReader participants;
    private final FactualityReader factuality;
    private final HeadCount counts;
    private final WordClasses classes;
    private final DateFinder dates;
    private final ElapsedTime elapsed;
    private final PlaceFinder places;
    private final FillerTests tests;
    private final SourceFinder sources;
    private final @Nullable LocalDate published;

    MentionReader(
            AnalyzedArticle article,
            FillerTests tests,
            FactualityReader factuality,
            HeadCount counts,
            Gazetteer gazetteer,
            WordClasses classes) {
        this.classes = classes;
        this.factuality = factuality;
        this.counts = counts;
        this.places = new PlaceFinder(gazetteer, classes, article);
        this.sources = new SourceFinder(article.get(Article.QUOTES).orElse(List.of()));
        this.tests = tests;
        this.participants = new ParticipantReader(tests);
        this.published = article.metadata().publishedOn().orElse(null);
        this.dates = new DateFinder(classes, published);
        this.elapsed = new ElapsedTime(new SpanIndex<>(article.times(), TimeExpression::span), published);
    }

    List<EventMention> read(SentenceView view, List<Reading> readings) {
        Map<Token, EventType> triggers = new HashMap<>();
        for (Reading reading : readings) {
            EventType type = reading.type();
            triggers.putIfAbsent(reading.trigger(), type);
            triggers.putIfAbsent(reading.anchor(), type);
        }
        List<Attachment> attachments = new ArrayList<>(readings.size());
        Map<Token, EventDate> found = new HashMap<>();
        for (Reading reading : readings) {
            Token anchor = reading.anchor();
            Attachment attachment = new Attachment(reading.trigger(), anchor, triggers.keySet(), classes);
            attachments.add(attachment);
            EventDate date = dates.find(view, attachment, reading, triggers);
            if (date != null) {
                found.put(anchor, date);
                found.put(reading.trigger(), date);
            }
        }
        List<EventMention> mentions = new ArrayList<>(readings.size());
        for (int i = 0; i < readings.size(); i++) {
            Reading reading = readings.get(i);
            EventDate date = elapsed.of(reading.anchor(), view, found);
            date = date != null ? date : found.get(reading.trigger());
            mentions.add(read(view, reading, attachments.get(i), date));
        }
        return mentions;
    }

    private EventMention read(SentenceView view, Reading reading, Attachment attachment, @Nullable EventDate told) {
        Token trigger = reading.trigger();
        EventType type = reading.type();
        EventDate date = told;
        boolean deadline = date != null
                && SAID.contains(type)
                && date.end().isAfter(published)
                && factuality.judge(reading).factuality() != Factuality.FUTURE;
        if (deadline) {
            date = null;
        }
        Optional<Quote> quote = sources.quoteAt(trigger.span());
        Judgement judgement = judge(reading, date, SourceFinder.isHearsay(quote));
        ParticipantReader.Parts parts = participants.read(reading);
        return new EventMention(
                type,
                trigger,
                lemma(reading),
                Reference.of(trigger, classes),
                reading.sense().kind() == Sense.Kind.BACK_REFERENCE,
                parts.agents(),
                parts.patients(),
                parts.object(),
                judgement.factuality(),
                judgement.certain(),
                date,
                places.attached(view, attachment, reading),
                SourceFinder.source(quote)
                        .or(() -> SourceFinder.demander(trigger, tests))
                        .orElse(null),
                SourceFinder.isInPassing(quote),
                COUNTED.contains(type) ? counts.of(reading) : null,
                reading.score(),
                new EventMention.Context(view, attachment, reading));
    }

    /** A date after publication makes what the present tense or a noun tells a plan: « il se rend lundi à Rome ». */
    private Judgement judge(Reading reading, @Nullable EventDate date, boolean hearsay) {
        Judgement judgement = factuality.judge(reading);
        if (judgement.factuality() != Factuality.FACT) {
            return judgement;
        }
        if (date != null && date.isAfter(published) && !isPast(reading)) {
            return Judgement.told(Factuality.FUTURE);
        }
        return hearsay ? Judgement.told(Factuality.ALLEGED) : judgement;
    }

    /** « ont été arrêtés », « promet … d'ici vendredi »: done, whatever the date that stands by. */
    private static boolean isPast(Reading reading) {
        return SAID.contains(reading.type())
                || (reading.sense().isVerbal() && FactualityReader.isPast(reading.anchor()));
    }

    private static String lemma(Reading reading) {
        Locution locution = reading.sense().locution();
        return locution.words().get(locution.head());
    }
}
