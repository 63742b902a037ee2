package io.github.depeche.quote;

import java.util.ArrayList;
import java.util.List;

/** Reads what is attributed by a verb or a source phrase: as the rules and the lexicon have it, and beyond them as {@link QuoteModel} may have it. */
final class AttributionReader {

    private final List<Report> reports;
    private final List<Report> openSources;
    private final InciseReader incises;
    private final OpenReader open;

    AttributionReader(Desk desk) {
        incises = new InciseReader(desk);
        List<Report> told = incises.read();
        BehindPause pauses = new BehindPause(desk, told);
        reports = new ArrayList<>(told);
        reports.addAll(new SourceReader(desk, pauses, false).read());
        List<Report> before = List.copyOf(reports);
        reports.addAll(new ComplementReader(desk, before, pauses).read());
        reports.addAll(new BackwardReader(desk).read());
        reports.addAll(new NounReader(desk).read());
        openSources = new SourceReader(desk, pauses, true).readAll();
        open = new OpenReader(desk, before, pauses);
    }

    /** What the rules read. */
    List<Report> reports() {
        return reports;
    }

    /** What phrases attribute that may be sources, and all that stands around those that are. */
    List<Report> openSources() {
        return openSources;
    }

    /** Whatever the verb governs or is an incise of. */
    List<Report> open(Predicate verb) {
        List<Report> all = new ArrayList<>(open.read(verb));
        all.addAll(incises.open(verb));
        return all;
    }
}
