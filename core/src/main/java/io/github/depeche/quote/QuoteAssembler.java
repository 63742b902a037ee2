package io.github.depeche.quote;

import io.github.depeche.Actor;
import io.github.depeche.Cue;
import io.github.depeche.Gender;
import io.github.depeche.Medium;
import io.github.depeche.Quote;
import io.github.depeche.Span;
import io.github.depeche.TimeExpression;
import io.github.depeche.extension.Feature;
import io.github.depeche.extension.PartOfSpeech;
import io.github.depeche.extension.Token;
import io.github.depeche.quote.ContentEditor.Edited;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Makes quotes of what the readers report: edits the content, settles overlaps, resolves the speaker, sets the confidence. */
final class QuoteAssembler {

    /** So many words behind its verb a locution may end: « a-t-on mis le public en garde ». */
    private static final int FARTHEST_ENDING = 5;

    private record Candidate(Report report, Edited edited, @Nullable Actor actor) {

        Span extent() {
            return edited.content()
                    .get(0)
                    .cover(edited.content().get(edited.content().size() - 1));
        }
    }

    /** The candidates kept so far that may be other readings of the same words: those with the same cue, and the nearest ones. */
    private static final class KeptCandidates {

        /** So many on either side can overlap; more is no article, and would take too long. */
        private static final int NEAREST = 60;

        private final TreeMap<Integer, List<Candidate>> byBegin = new TreeMap<>();
        private final Map<Span, List<Candidate>> byCue = new HashMap<>();

        void add(Candidate candidate) {
            byBegin.computeIfAbsent(candidate.extent().begin(), key -> new ArrayList<>())
                    .add(candidate);
            Cue cue = candidate.report.cue();
            if (cue != null) {
                byCue.computeIfAbsent(cue.span(), key -> new ArrayList<>()).add(candidate);
            }
        }

        List<Candidate> near(Candidate candidate) {
            List<Candidate> near = new ArrayList<>();
            Cue cue = candidate.report.cue();
            if (cue != null) {
                near.addAll(byCue.getOrDefault(cue.span(), List.of()));
            }
            int begin = candidate.extent().begin();
            int end = candidate.extent().end();
            addFirst(byBegin.headMap(begin, true).descendingMap().values(), near);
            addFirst(byBegin.subMap(begin, false, Math.max(begin, end), true).values(), near);
            return near;
        }

        /** Not by a stream: that asks for the size first, and a view of a tree counts. */
        private static void addFirst(Iterable<List<Candidate>> candidates, List<Candidate> near) {
            int left = NEAREST;
            for (List<Candidate> here : candidates) {
                if (left-- == 0) {
                    return;
                }
                near.addAll(here);
            }
        }
    }

    private final Desk desk;
    private final ContentEditor editor;
    private final Circumstances circumstances;
    private final Addressees addressees;

    QuoteAssembler(Desk desk) {
        this.desk = desk;
        this.circumstances = new Circumstances(desk);
        this.editor = new ContentEditor(desk);
        this.addressees = new Addressees(desk, circumstances);
    }

    List<Quote> assemble(List<Report> reports) {
        List<Candidate> candidates = new ArrayList<>();
        for (Report report : reports) {
            Edited edited = editor.edit(report);
            if (!edited.content().isEmpty() && hasSourceOfItsOwn(report)) {
                candidates.add(new Candidate(report, edited, desk.referents.speakerOf(report)));
            }
        }
        candidates.sort(Comparator.comparing((Candidate candidate) -> -candidate.report.probability())
                .thenComparing(Candidate::extent));
        List<Candidate> kept = new ArrayList<>();
        KeptCandidates neighbours = new KeptCandidates();
        for (Candidate candidate : candidates) {
            List<Candidate> here = neighbours.near(candidate);
            Candidate clipped = here.stream().reduce(candidate, QuoteAssembler::clip, (a, b) -> b);
            if (here.stream().noneMatch(other -> excludes(other, clipped))) {
                neighbours.add(clipped);
                kept.add(clipped);
            }
        }
        kept.sort(Comparator.comparing(Candidate::extent));
        return quotes(withFormerSpeakers(kept));
    }

    /** « …, a-t-elle ajouté »: a pronoun that nobody has resolved goes on with the speaker before, if the gender allows. */
    private static List<Candidate> withFormerSpeakers(List<Candidate> candidates) {
        List<Candidate> resolved = new ArrayList<>();
        Actor former = null;
        for (Candidate candidate : candidates) {
            SpeakerPhrase speaker = candidate.report.speaker();
            boolean pronoun =
                    speaker != null && Words.is(speaker.head(), "-t-il", "-t-elle", "-il", "-elle", "il", "elle");
            Candidate now = candidate;
            if (candidate.actor == null && pronoun && speaker != null && former != null && fits(former, speaker)) {
                now = new Candidate(candidate.report, candidate.edited, former);
            }
            former = now.actor != null ? now.actor : former;
            resolved.add(now);
        }
        return resolved;
    }

    private static boolean fits(Actor actor, SpeakerPhrase pronoun) {
        Gender said = Words.lower(pronoun.head()).endsWith("elle") ? Gender.FEMALE : Gender.MALE;
        return actor.gender() == said || actor.gender() == Gender.UNKNOWN;
    }

    /** Inside a quote, « je dis que » reports nobody else's words. */
    private boolean hasSourceOfItsOwn(Report report) {
        SpeakerPhrase speaker = report.speaker();
        return speaker == null
                || !(speaker.head().has(Feature.FIRST_PERSON) || speaker.head().has(Feature.SECOND_PERSON));
    }

    /** Two readings of the same words: the first, which is the surer, counts; a quote within a quote has its cue inside. */
    private static boolean excludes(Candidate kept, Candidate other) {
        boolean sameCue = kept.report.cue() != null
                && other.report.cue() != null
                && kept.report.cue().span().equals(other.report.cue().span());
        boolean gapped =
                kept.report.construction() == Construction.GAPPED || other.report.construction() == Construction.GAPPED;
        if (sameCue && !gapped) {
            return true;
        }
        boolean overlap = kept.edited.content().stream()
                .anyMatch(a -> other.edited.content().stream().anyMatch(a::overlaps));
        if (!overlap) {
            return false;
        }
        return !nests(kept, other) && !nests(other, kept);
    }

    /** « annonce N – 162, disait-il »: words that a surer reading claims behind the cue end the content before them. */
    private static Candidate clip(Candidate candidate, Candidate kept) {
        Span last = candidate.edited.content().get(candidate.edited.content().size() - 1);
        Span begin = kept.edited.content().get(0);
        boolean tail = candidate.edited.content().size() == 1
                && begin.begin() > last.begin()
                && begin.begin() < last.end()
                && kept.report.cue() != null
                && kept.report.cue().span().begin() >= last.end();
        if (!tail) {
            return candidate;
        }
        int end = begin.begin();
        Span clipped = new Span(last.begin(), end);
        return new Candidate(
                candidate.report,
                new Edited(
                        candidate.edited.type(),
                        List.of(clipped),
                        candidate.edited.verbatim().stream()
                                .filter(clipped::contains)
                                .toList()),
                candidate.actor);
    }

    private static boolean nests(Candidate outer, Candidate inner) {
        boolean inside = inner.edited.content().stream()
                .allMatch(span -> outer.edited.content().stream().anyMatch(around -> around.contains(span)));
        boolean cueInside = inner.report.cue() != null
                && outer.edited.content().stream()
                        .anyMatch(span -> span.contains(inner.report.cue().span()));
        return inside && cueInside;
    }

    /** Each beside whoever says the words around it: « il m'a dit que P ». */
    private List<Quote> quotes(List<Candidate> candidates) {
        List<Quote> quotes = new ArrayList<>();
        Deque<Candidate> around = new ArrayDeque<>();
        for (Candidate candidate : candidates) {
            Cue cue = candidate.report.cue();
            int at = cue == null ? candidate.extent().begin() : cue.span().begin();
            while (!around.isEmpty() && around.getLast().extent().end() <= at) {
                around.removeLast();
            }
            Candidate outer = around.peekLast();
            quotes.add(quote(candidate, outer == null ? null : outer.actor));
            around.add(candidate);
        }
        return quotes;
    }

    private Quote quote(Candidate candidate, @Nullable Actor teller) {
        Report report = candidate.report;
        List<Span> content = candidate.edited.content();
        Optional<Medium> medium = circumstances.medium(report, content);
        Optional<TimeExpression> date = circumstances.date(report, content);
        Quote.Builder builder = Quote.builder(desk.text, candidate.edited.type())
                .speakerSpan(report.speaker() == null ? null : report.speaker().span())
                .speaker(candidate.actor)
                .cue(report.cue() == null ? null : told(report.cue()))
                .addressee(addressees.of(report, content, candidate.actor, teller, medium))
                .medium(medium.orElse(null))
                .date(
                        date.map(TimeExpression::value).orElse(null),
                        date.map(TimeExpression::span).orElse(null))
                .confidence(QuoteConfidence.of(report, candidate.edited.type(), candidate.actor, desk.text));
        candidate.edited.content().forEach(builder::content);
        candidate.edited.verbatim().forEach(builder::verbatim);
        return builder.build();
    }

    /** « a [mis en garde] », « [font état] »: a locution is told by all of its words, if they stand together. */
    private Cue told(Cue cue) {
        String ending = cue.lemma().substring(cue.lemma().lastIndexOf(' ') + 1);
        int at = desk.words.firstFrom(cue.span().begin());
        boolean locution = ending.length() < cue.lemma().length()
                && Words.isTag(desk.words.at(at), PartOfSpeech.VERB, PartOfSpeech.AUX);
        for (int steps = 1; locution && steps <= FARTHEST_ENDING; steps++) {
            Token word = desk.words.at(at + steps);
            if (word != null && Words.is(word, ending)) {
                return new Cue(cue.span().cover(word.span()), cue.lemma(), cue.attitude());
            }
        }
        return cue;
    }
}
