package io.github.depeche.time;

import io.github.depeche.Diagnostic;
import io.github.depeche.Metadata;
import io.github.depeche.TimeExpression;
import io.github.depeche.extension.LanguagePack;
import io.github.depeche.extension.Sentence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Sentences → time expressions with ISO values, resolved from the publication date and the text's own dates. */
public final class TimeTagger {

    private final TimeLexicon lexicon;

    private TimeTagger(TimeLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Loads the lexicons of a language. */
    public static TimeTagger load(LanguagePack pack) {
        return new TimeTagger(TimeLexicon.load(pack));
    }

    /**
     * What was found.
     *
     * @param metadata the metadata given, the publication date added if it could be worked out from the text
     */
    public record Result(List<TimeExpression> times, Metadata metadata, List<Diagnostic> diagnostics) {}

    /** Finds the time expressions, in reading order. */
    public Result tag(String text, List<Sentence> sentences, Metadata metadata) {
        return tag(text, sentences, metadata, () -> {});
    }

    /**
     * Finds them too, and lets the caller end a work that takes too long.
     *
     * @param checkpoint is run before every sentence; what it throws ends the work
     */
    public Result tag(String text, List<Sentence> sentences, Metadata metadata, Runnable checkpoint) {
        PublicationDate publication = PublicationDate.of(text, metadata, lexicon);
        LocalDate day = publication.day();
        Narrative narrative = new Narrative();
        Resolver resolver = new Resolver(day, metadata.published().orElse(null), narrative);
        List<SentenceTimes> readings = new ArrayList<>(sentences.size());
        for (Sentence sentence : sentences) {
            checkpoint.run();
            readings.add(new SentenceTimes(text, sentence, lexicon));
        }
        Map<Integer, String> weekdays = new HashMap<>();
        readings.forEach(reading -> reading.tellWeekdays(resolver, weekdays));
        List<TimeExpression> times = new ArrayList<>();
        for (SentenceTimes reading : readings) {
            checkpoint.run();
            times.addAll(reading.resolve(resolver, narrative, weekdays));
        }
        return new Result(List.copyOf(times), publication.metadata(), publication.diagnostics());
    }
}
