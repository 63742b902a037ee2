package io.github.depeche.quote;

import io.github.depeche.Cue;
import io.github.depeche.Span;
import io.github.depeche.quote.Claim.Reading;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Gathers for each cue what it may report. */
final class Claims {

    /** What typography tells surely, and what is too seldom to be learnt: there is nothing to choose. */
    private static final Set<Construction> SURE =
            EnumSet.of(Construction.INCISE_AFTER_MARKS, Construction.INCISE_INSIDE_MARKS, Construction.BACKWARD);

    private final AttributionReader rules;
    private final Desk desk;
    private final Factuality factuality;
    private final Map<Cue, List<Reading>> byCue = new LinkedHashMap<>();

    Claims(Desk desk, AttributionReader rules) {
        this.desk = desk;
        this.rules = rules;
        this.factuality = new Factuality(desk);
    }

    static boolean isSure(Report report) {
        return SURE.contains(report.construction());
    }

    /** All claims of the article. */
    List<Claim> all() {
        Set<Span> sureCues = new HashSet<>();
        for (Report report : rules.reports()) {
            if (report.cue() != null && isSure(report)) {
                sureCues.add(report.cue().span());
            }
        }
        rules.reports().stream().filter(report -> !isSure(report)).forEach(report -> add(report, true));
        rules.openSources().forEach(report -> add(report, false));
        Map<Span, Predicate> verbs = new HashMap<>();
        for (Predicate verb : desk.verbs) {
            verbs.put(verb.verb().span(), verb);
            boolean told = factuality.isReal(verb)
                    || (isKnown(verb) && (verb.isFinite() || verb.isInfinitive()) && !verb.negated());
            if (!sureCues.contains(verb.verb().span()) && told && !Factuality.isOfThings(verb)) {
                rules.open(verb).forEach(report -> add(report, false));
            }
        }
        List<Claim> claims = new ArrayList<>();
        byCue.forEach((cue, readings) -> {
            if (!sureCues.contains(cue.span())) {
                claims.add(new Claim(cue, verbs.get(cue.span()), List.copyOf(readings)));
            }
        });
        return claims;
    }

    /** « voudrait P », « dira P »: whether a cue out of its tense reports something, {@link QuoteModel} decides. */
    private static boolean isKnown(Predicate verb) {
        return !verb.entry().frames().isEmpty();
    }

    private void add(Report report, boolean ruled) {
        Cue cue = report.cue();
        if (cue == null) {
            return;
        }
        List<Reading> readings = byCue.computeIfAbsent(cue, key -> new ArrayList<>());
        if (isNew(report, readings)) {
            readings.add(new Reading(report, ruled));
        }
    }

    private static boolean isNew(Report report, List<Reading> readings) {
        return readings.stream()
                .noneMatch(other -> other.report().construction() == report.construction()
                        && other.report().content().equals(report.content()));
    }
}
