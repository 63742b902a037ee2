package io.github.depeche.time;

import io.github.depeche.Diagnostic;
import io.github.depeche.Metadata;
import io.github.depeche.TimeExpression;
import io.github.depeche.extension.LanguagePack;
import io.github.depeche.extension.Sentence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

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
        PublicationDate publication = PublicationDate.of(text, metadata, lexicon);
        LocalDate day = publication.day();
        Narrative narrative = new Narrative();
        Resolver resolver = new Resolver(day, metadata.published().orElse(null), narrative);
        List<TimeExpression> times = new ArrayList<>();
        for (Sentence sentence : sentences) {
            times.addAll(new SentenceTimes(text, sentence, lexicon).resolve(resolver, narrative));
        }
        return new Result(List.copyOf(times), publication.metadata(), publication.diagnostics());
    }
}
