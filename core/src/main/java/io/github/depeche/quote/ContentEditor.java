package io.github.depeche.quote;

import io.github.depeche.QuoteType;
import io.github.depeche.Span;
import io.github.depeche.extension.PartOfSpeech;
import io.github.depeche.extension.Token;
import io.github.depeche.quote.Vocabulary.Kind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gives the reported words their boundaries and their type: outer marks off, edges trimmed; direct, mixed or indirect. */
final class ContentEditor {

    /** Names and titles in marks are short: « affaire Fillon ». */
    private static final int LONGEST_NAME = 4;

    /** Reported words, edited. */
    record Edited(QuoteType type, List<Span> content, List<Span> verbatim) {}

    private final Desk desk;
    private final Clauses clauses;
    private final SourcePlace place;

    ContentEditor(Desk desk) {
        this.desk = desk;
        this.place = new SourcePlace(desk);
        this.clauses = new Clauses(desk.words, desk.vocabulary);
    }

    Edited edit(Report report) {
        List<Span> raw = report.content();
        Passage whole = passageOf(raw);
        if (whole != null) {
            boolean exclaimed = report.construction() == Construction.OBJECT && clauses.isUtterance(whole, false);
            boolean alone = (report.construction() != Construction.OBJECT || exclaimed)
                    && report.construction() != Construction.GAPPED
                    && report.construction() != Construction.JUDGEMENT
                    && report.construction() != Construction.INFINITIVE;
            char sign = desk.text.charAt(whole.inner().end() - 1);
            // « Le groupe « coopère avec la justice » »: the subject stands before the marks
            boolean predicate = report.construction() == Construction.FLOATING && report.speaker() != null;
            boolean floats = report.construction() == Construction.FLOATING && !predicate;
            // « À quel prix ? », a lancé X; « Combien ? » « Deux. »
            boolean sentence = ((report.construction() == Construction.COLON || floats) && ".!?…".indexOf(sign) >= 0)
                    || (report.construction() == Construction.INCISE_AFTER_MARKS && "!?".indexOf(sign) >= 0);
            boolean direct = isShouted(report)
                    || (alone && (sentence || clauses.isUtterance(whole, !predicate && !isLower(whole))));
            List<Span> words = words(whole);
            return new Edited(direct ? QuoteType.DIRECT : QuoteType.MIXED, words, words);
        }
        boolean spoken = report.construction() == Construction.INCISE_INSIDE_MARKS
                || report.construction() == Construction.INCISE_AFTER_MARKS
                || report.construction() == Construction.TURN
                || report.construction() == Construction.SIGNATURE;
        if (spoken) {
            boolean direct = report.construction() == Construction.TURN
                    || report.construction() == Construction.SIGNATURE
                    || raw.size() > 1
                    || isUtterance(raw.get(0));
            return new Edited(direct ? QuoteType.DIRECT : QuoteType.MIXED, raw, raw);
        }
        Passage led = ledBy(report);
        if (led != null) {
            List<Span> words = words(led);
            return new Edited(QuoteType.DIRECT, words, words);
        }
        List<Span> content = new ArrayList<>();
        List<Span> verbatim = new ArrayList<>();
        boolean mixed = false;
        for (Span span : raw) {
            Span trimmed = trim(span);
            if (trimmed.isEmpty()) {
                continue;
            }
            content.add(trimmed);
            for (Passage passage : desk.stretches.directlyIn(trimmed)) {
                verbatim.addAll(passage.parts());
                mixed |= !isName(passage);
            }
            Passage open = desk.stretches.leftOpenIn(trimmed);
            if (open != null && open.inner().begin() < trimmed.end()) {
                // what stands in marks within it is part of it
                verbatim.removeIf(part -> part.begin() >= open.inner().begin());
                verbatim.add(new Span(open.inner().begin(), trimmed.end()));
                mixed = true;
            }
        }
        return new Edited(
                mixed ? QuoteType.MIXED : QuoteType.INDIRECT, content, mixed ? List.copyOf(verbatim) : List.of());
    }

    /** « « Nous partons, » dit-il »: the comma is the journalist's. */
    private List<Span> words(Passage passage) {
        List<Span> parts = new ArrayList<>(passage.parts());
        Span last = parts.get(parts.size() - 1);
        Span words = Spaces.trim(desk.text, last.begin(), last.end(), "", ",");
        parts.set(parts.size() - 1, words.isEmpty() ? last : words);
        return List.copyOf(parts);
    }

    private boolean isLower(Passage passage) {
        return Character.isLowerCase(desk.text.charAt(passage.inner().begin()));
    }

    /** « En outre, « Q », selon X », « Mais « Q », a-t-il dit »: an utterance in marks with nothing but a connective before it. */
    private @Nullable Passage ledBy(Report report) {
        boolean around = report.construction() == Construction.SOURCE || report.construction() == Construction.INCISE;
        List<Span> raw = report.content();
        Span last = raw.get(raw.size() - 1);
        List<Passage> inside = around && raw.size() <= 2 ? desk.stretches.directlyIn(last) : List.of();
        if (inside.size() != 1 || trim(last).end() > inside.get(0).outer().end()) {
            return null;
        }
        Passage passage = inside.get(0);
        Span lead = trim(Spaces.span(last.begin(), passage.outer().begin()));
        boolean joins = raw.size() == 1 ? place.joins(lead) : lead.isEmpty() && place.joins(trim(raw.get(0)));
        return joins && clauses.isUtterance(passage, false) ? passage : null;
    }

    /** « scandent « Libertés ! » ». */
    private boolean isShouted(Report report) {
        return report.cue() != null
                && desk.lexicon
                        .verb(report.cue().lemma(), false)
                        .filter(entry -> entry.frames().contains(Frame.VERBATIM))
                        .isPresent();
    }

    /** The passage that the content is, marks and final punctuation set aside. */
    private @Nullable Passage passageOf(List<Span> raw) {
        Span first = raw.get(0);
        Passage passage = desk.stretches.passageFrom(first.begin());
        if (passage == null) {
            passage = raw.size() >= 1 ? withParts(raw) : null;
            return passage;
        }
        boolean same = raw.size() == 1 && trim(first).end() <= passage.outer().end();
        return same ? passage : null;
    }

    private @Nullable Passage withParts(List<Span> raw) {
        int level = desk.stretches.passageAt(raw.get(0).begin());
        return level >= 0 && desk.passages.get(level).parts().equals(raw) ? desk.passages.get(level) : null;
    }

    private boolean isUtterance(Span span) {
        return clauses.isUtterance(new Passage(span, List.of(span), 0, -1, true), true);
    }

    /** « affaire Fillon »: a name in marks is nobody's words. */
    boolean isName(Passage passage) {
        List<Token> tokens = desk.words.in(passage.inner());
        if (isNamed(passage) && tokens.size() <= LONGEST_NAME) {
            return true;
        }
        boolean capital = tokens.stream()
                .anyMatch(token -> Character.isUpperCase(token.form().charAt(0)));
        boolean nominal = tokens.stream()
                .allMatch(token -> Words.isTag(
                        token,
                        PartOfSpeech.NOUN,
                        PartOfSpeech.PROPN,
                        PartOfSpeech.ADJ,
                        PartOfSpeech.DET,
                        PartOfSpeech.X));
        return capital
                && nominal
                && tokens.size() <= LONGEST_NAME
                && !desk.hasFiniteVerb(
                        passage.inner(),
                        desk.stretches.passageAt(passage.inner().begin()));
    }

    /** « le mot « récession » », « une note dite « bleue » ». */
    private boolean isNamed(Passage passage) {
        Token before = desk.words.at(desk.words.firstFrom(passage.outer().begin()) - 1);
        return before != null
                && (desk.vocabulary.is(Kind.NAMING, Words.lower(before))
                        || desk.vocabulary.is(Kind.NAMING, Words.lemma(before)));
    }

    private Span trim(Span span) {
        return Spaces.trim(desk.text, span.begin(), span.end(), ",;:.", ",;:.!?…–—");
    }
}
