package io.github.depeche.quote;

import io.github.depeche.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads whatever a verb governs as if the verb reported it, whether or not the lexicon knows it for a cue: « a tweeté que P », « construit N ».
 * {@link QuoteModel} decides what is a quote.
 */
final class OpenReader {

    private final Desk desk;
    private final ComplementClauses clauses;
    private final InfinitiveReader infinitives;
    private final Judgements judgements;
    private final ObjectReader objects;

    OpenReader(Desk desk, List<Report> incises, BehindPause pauses) {
        this.desk = desk;
        ContentEnd contentEnd = new ContentEnd(desk, pauses);
        Attribution attribution = new Attribution(desk, incises, true);
        this.clauses = new ComplementClauses(desk, contentEnd, attribution);
        this.infinitives = new InfinitiveReader(desk, contentEnd, attribution);
        this.judgements = new Judgements(desk, contentEnd);
        this.objects = new ObjectReader(desk, contentEnd, attribution);
    }

    /** All that the verb may report. */
    List<Report> read(Predicate verb) {
        Span sentence = desk.stretches.around(verb.first().span().begin());
        List<Report> reports = new ArrayList<>();
        Report clause = clauses.read(verb, sentence);
        add(clause, reports);
        if (clause == null) {
            add(infinitives.read(verb, sentence), reports);
            if (verb.entry().frames().contains(Frame.ATTRIBUTE)
                    || verb.entry().frames().contains(Frame.ATTRIBUTE_MARKED)) {
                add(judgements.read(verb, sentence), reports);
            }
        }
        if (clause == null) {
            // « fait la moue : P »
            add(clauses.behindColon(verb, sentence), reports);
        }
        if (clause == null || !isNext(verb, clause)) {
            // « confirme la certitude que P »: the noun with its clause, or the clause alone
            add(objects.read(verb, sentence), reports);
        }
        return reports;
    }

    /** Whether nothing but « que » stands before the clause. */
    private boolean isNext(Predicate verb, Report clause) {
        int begin = desk.words.firstFrom(clause.extent().begin());
        return begin - desk.words.indexOf(verb.last()) <= 2;
    }

    private static void add(@Nullable Report report, List<Report> reports) {
        if (report != null) {
            reports.add(report);
        }
    }
}
