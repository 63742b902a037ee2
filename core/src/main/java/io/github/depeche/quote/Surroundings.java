package io.github.depeche.quote;

import io.github.depeche.Span;
import io.github.depeche.extension.Feature;
import io.github.depeche.extension.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * All that an incise or a phrase of source may be about: the clause before it, or a part of that, alone or with what stands behind; or what
 * stands behind alone. {@link QuoteModel} decides.
 */
final class Surroundings {

    /** So many appositions may stand behind a source that leads its clause. */
    private static final int MOST_APPOSITIONS = 2;

    private final Desk desk;
    private final BrokenClause broken;

    Surroundings(Desk desk) {
        this.desk = desk;
        this.broken = new BrokenClause(desk.words);
    }

    /** What an incise or a source between these offsets may be about. */
    List<List<Span>> of(int begin, int end, Span sentence) {
        Span whole = desk.clause(sentence.begin(), Math.max(begin, sentence.begin()));
        Span rest = desk.clause(Math.min(end, sentence.end()), sentence.end());
        List<List<Span>> contents = new ArrayList<>();
        beginnings(whole).forEach(first -> contents.add(List.of(first)));
        Span clause = whole.isEmpty() ? whole : lastClause(whole);
        for (Span second : endings(rest)) {
            contents.add(List.of(second));
            if (whole.isEmpty()) {
                // « Pour X, premier adjoint, élu en 2020, P »
                behindCommas(second).stream().limit(MOST_APPOSITIONS).forEach(part -> contents.add(List.of(part)));
            }
            if (!clause.isEmpty()) {
                contents.add(List.of(desk.clause(broken.begin(clause, second), clause.end()), second));
            }
        }
        return contents;
    }

    /** The words before from their beginning on, from that of the last clause on, and from behind the first and the last comma on. */
    private List<Span> beginnings(Span whole) {
        List<Span> spans = new ArrayList<>();
        if (whole.isEmpty()) {
            return spans;
        }
        add(whole, spans);
        Span clause = lastClause(whole);
        add(clause, spans);
        List<Span> parts = behindCommas(clause);
        if (!parts.isEmpty()) {
            add(parts.get(0), spans);
            add(parts.get(parts.size() - 1), spans);
        }
        return spans;
    }

    /** What stands behind each of the commas, up to the end. */
    private List<Span> behindCommas(Span words) {
        int level = desk.stretches.passageAt(words.begin());
        return desk.words.in(words).stream()
                .filter(token -> Words.is(token, ",")
                        && desk.stretches.passageAt(token.span().begin()) == level)
                .map(comma -> desk.clause(comma.span().end(), words.end()))
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private Span lastClause(Span words) {
        return desk.clause(new ClauseBegin(desk).of(words), words.end());
    }

    /** The words behind up to the end of the sentence, and up to the first semicolon or, behind a finite verb, comma, colon or dash. */
    private List<Span> endings(Span rest) {
        List<Span> spans = new ArrayList<>();
        if (rest.isEmpty()) {
            return spans;
        }
        Span words = desk.beforeMarks(rest);
        add(words, spans);
        int level = desk.stretches.passageAt(words.begin());
        boolean told = false;
        for (Token token : desk.words.in(words)) {
            if (desk.stretches.passageAt(token.span().begin()) != level) {
                continue;
            }
            boolean ends = Words.is(token, ";") || (told && Words.is(token, ",", ":", "–", "—"));
            if (ends) {
                add(desk.clause(words.begin(), token.span().begin()), spans);
                break;
            }
            told |= token.has(Feature.FINITE);
        }
        return spans;
    }

    private static void add(Span span, List<Span> spans) {
        if (!span.isEmpty() && !spans.contains(span)) {
            spans.add(span);
        }
    }
}
