package io.github.depeche.quote;

import io.github.depeche.Cue;
import io.github.depeche.Span;
import io.github.depeche.extension.PartOfSpeech;
import io.github.depeche.extension.Token;
import io.github.depeche.quote.Claim.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Where else the words of a report might begin or end: at a pause, a conjunction, a preposition, a mark. */
final class Boundaries {

    /** So many places on either side are tried. */
    private static final int FARTHEST = 7;

    private final Desk desk;

    Boundaries(Desk desk) {
        this.desk = desk;
    }

    static boolean isPause(@Nullable Token token) {
        return Words.is(token, ",", ";", ":", "(", ")", "–", "—", "-");
    }

    /** The same report with other beginnings and ends of its words, on the side where the cue or source does not stand. */
    List<Reading> variants(Report report) {
        List<Reading> variants = new ArrayList<>();
        Cue cue = report.cue();
        if (cue == null) {
            return variants;
        }
        List<Span> content = report.content();
        Span first = content.get(0);
        Span last = content.get(content.size() - 1);
        boolean before = first.end() <= cue.span().begin();
        if (content.size() > 1) {
            add(List.of(first), report, -1, variants);
            add(List.of(last), report, 1, variants);
        }
        if (before) {
            NavigableSet<Integer> places = begins(first);
            int shift = 0;
            for (int place : places.headSet(first.begin(), false).descendingSet()) {
                addWithFirst(Spaces.span(place, first.end()), report, ++shift, variants);
            }
            shift = 0;
            for (int place : places.tailSet(first.begin(), false)) {
                addWithFirst(Spaces.span(place, first.end()), report, --shift, variants);
            }
        }
        if (last.begin() >= cue.span().begin()) {
            NavigableSet<Integer> places = ends(last);
            int shift = 0;
            for (int place : places.headSet(last.end(), false).descendingSet()) {
                addWithLast(Spaces.span(last.begin(), place), report, --shift, variants);
            }
            shift = 0;
            for (int place : places.tailSet(last.end(), false)) {
                if (!desk.predicatesIn(Spaces.span(last.end(), place)).isEmpty()) {
                    // « déclare que P et menace de P »: what another cue begins is its own
                    break;
                }
                addWithLast(Spaces.span(last.begin(), place), report, ++shift, variants);
            }
        }
        if (content.size() == 1 && report.speaker() != null && isAround(report)) {
            addAround(report, cue, before, variants);
        }
        return variants;
    }

    /** Whether the reported words stand around a source or incise, not only behind a verb. */
    private static boolean isAround(Report report) {
        return report.construction() == Construction.SOURCE || report.construction() == Construction.INCISE;
    }

    /** « Deux noms circulent, d'après X, dont celui de Y »: on both sides; « Selon X, avocat, P »: from another comma on. */
    private void addAround(Report report, Cue cue, boolean before, List<Reading> variants) {
        Span words = report.content().get(0);
        Span sentence = desk.stretches.around(words.begin());
        SpeakerPhrase speaker = report.speaker();
        int end = speaker == null
                ? cue.span().end()
                : Math.max(cue.span().end(), speaker.span().end());
        if (before && end < sentence.end()) {
            add(List.of(words, Spaces.span(end, sentence.end())), report, 1, variants);
        } else if (!before) {
            int shift = 0;
            for (Token token : desk.words.in(Spaces.span(end, sentence.end()))) {
                boolean comma = Words.is(token, ",");
                if ((comma || token.span().begin() == end) && ++shift <= FARTHEST) {
                    add(List.of(Spaces.span(token.span().end(), words.end())), report, -shift, variants);
                }
            }
        }
    }

    private void addWithFirst(Span span, Report report, int shift, List<Reading> variants) {
        List<Span> content = new ArrayList<>(report.content());
        content.set(0, span);
        add(content, report, shift, variants);
    }

    private void addWithLast(Span span, Report report, int shift, List<Reading> variants) {
        List<Span> content = new ArrayList<>(report.content());
        content.set(content.size() - 1, span);
        add(content, report, shift, variants);
    }

    private void add(List<Span> spans, Report report, int shift, List<Reading> variants) {
        List<Span> content = spans.stream()
                .map(span -> Spaces.trim(desk.text, span.begin(), span.end(), ",;:", ",;:–—-("))
                .filter(span -> !span.isEmpty())
                .toList();
        SpeakerPhrase speaker = report.speaker();
        boolean ofOthers = speaker == null || content.stream().noneMatch(span -> span.overlaps(speaker.span()));
        if (content.size() == spans.size() && ofOthers && Math.abs(shift) <= FARTHEST) {
            variants.add(new Reading(report.withContent(content), false, shift));
        }
    }

    /** The places where words before the cue may begin. */
    private NavigableSet<Integer> begins(Span words) {
        Span sentence = desk.stretches.around(words.begin());
        NavigableSet<Integer> places = new TreeSet<>();
        places.add(sentence.begin());
        int level = desk.stretches.passageAt(words.begin());
        for (Token token : desk.words.in(Spaces.span(sentence.begin(), words.end()))) {
            Token next = desk.words.after(token);
            boolean same = desk.stretches.passageAt(token.span().begin()) == level;
            boolean begins = isPause(token)
                    || Words.isTag(token, PartOfSpeech.CCONJ, PartOfSpeech.SCONJ)
                    || Words.is(next, "qui", "dont")
                    || desk.opensPassage(next);
            if (same && begins && next != null && next.span().begin() < words.end()) {
                places.add(next.span().begin());
            }
        }
        return places;
    }

    /** The places where words behind the cue may end. */
    private NavigableSet<Integer> ends(Span words) {
        Span sentence = desk.stretches.around(words.begin());
        NavigableSet<Integer> places = new TreeSet<>();
        places.add(sentence.end());
        int level = desk.stretches.passageAt(words.begin());
        Token last = null;
        for (Token token : desk.words.in(Spaces.span(words.begin(), sentence.end()))) {
            boolean same = desk.stretches.passageAt(token.span().begin()) == level;
            if (same && last != null && mayEndBetween(last, token)) {
                places.add(last.span().end());
            }
            last = token;
        }
        return places;
    }

    private boolean mayEndBetween(Token last, Token next) {
        return isPause(next)
                || desk.stretches.passageTo(last.span().end()) != null
                || Words.isTag(next, PartOfSpeech.CCONJ, PartOfSpeech.SCONJ, PartOfSpeech.ADP)
                || Words.is(next, "qui", "que", "qu'", "dont", "où");
    }
}
