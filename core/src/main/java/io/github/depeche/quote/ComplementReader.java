package io.github.depeche.quote;

import io.github.depeche.Span;
import io.github.depeche.quote.Vocabulary.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the complements of cue verbs: X a dit que P, promet de P, dit avoir P, annonce N, dénonce « N », juge N « A ». */
final class ComplementReader {

    /** How many words may stand between a cue and its complement: « a déclaré lundi à l'AFP, au terme de la réunion, que ». */
    static final int FARTHEST = 25;

    /** How many words behind the cue its own source stands: « a appris mardi de bonne source que ». */
    private static final int NEAREST_SOURCE = 5;

    private final Desk desk;

    /** « selon ce qu'a dit X »: verbs that report what stands around their phrase. */
    private final Set<Span> sourceVerbs = new HashSet<>();

    private final Factuality factuality;
    private final ComplementClauses clauses;
    private final InfinitiveReader infinitives;
    private final Judgements judgements;
    private final ObjectReader objects;

    ComplementReader(Desk desk, List<Report> incises, BehindPause pauses) {
        this.desk = desk;
        for (Report report : incises) {
            if (report.construction() == Construction.SOURCE && report.cue() != null) {
                sourceVerbs.add(report.cue().span());
            }
        }
        this.factuality = new Factuality(desk);
        ContentEnd contentEnd = new ContentEnd(desk, pauses);
        Attribution attribution = new Attribution(desk, incises, false);
        this.clauses = new ComplementClauses(desk, contentEnd, attribution);
        this.infinitives = new InfinitiveReader(desk, contentEnd, attribution);
        this.judgements = new Judgements(desk, contentEnd);
        this.objects = new ObjectReader(desk, contentEnd, attribution);
    }

    List<Report> read() {
        List<Report> reports = new ArrayList<>();
        for (Predicate predicate : desk.predicates) {
            boolean said = !sourceVerbs.contains(predicate.verb().span()) && factuality.isSaid(predicate);
            if (said && isBacked(predicate)) {
                Report report = report(predicate);
                if (report != null) {
                    reports.add(report);
                }
            }
        }
        return reports;
    }

    private boolean isBacked(Predicate predicate) {
        CueEntry entry = predicate.entry();
        return (!entry.takes(Frame.DOCUMENTED) || isDocumented(predicate))
                && (!entry.takes(Frame.SOURCED) || isSourced(predicate));
    }

    /** « a appris de source judiciaire que », « a appris auprès du parquet que ». */
    private boolean isSourced(Predicate predicate) {
        int at = desk.words.indexOf(predicate.last()) + 1;
        for (int i = at; i < at + NEAREST_SOURCE; i++) {
            if (Words.is(desk.words.at(i), "auprès", "source", "sources")) {
                return true;
            }
        }
        return false;
    }

    /** « Le rapport montre que », not « le match montre que ». */
    private boolean isDocumented(Predicate predicate) {
        return desk.speakers
                .speaker(predicate, false)
                .filter(speaker -> desk.vocabulary.is(Kind.DOCUMENT, Words.lemma(speaker.head())))
                .isPresent();
    }

    private @Nullable Report report(Predicate predicate) {
        Span sentence = desk.stretches.around(predicate.first().span().begin());
        Report report = clauses.read(predicate, sentence);
        if (report == null) {
            report = infinitives.read(predicate, sentence);
        }
        if (report == null && predicate.entry().takesAnyOf(Frame.ATTRIBUTE, Frame.ATTRIBUTE_MARKED)) {
            report = judgements.read(predicate, sentence);
        }
        if (report == null) {
            report = objects.read(predicate, sentence);
        }
        return report == null ? clauses.behindColon(predicate, sentence) : report;
    }
}
