package io.github.depeche.quote;

import io.github.depeche.Span;
import io.github.depeche.extension.Feature;
import io.github.depeche.extension.PartOfSpeech;
import io.github.depeche.extension.Token;
import io.github.depeche.linguistics.grammar.FeatureVector;
import io.github.depeche.quote.Claim.Reading;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What speaks for and against one reading of a cue: its construction, what it begins with and where it ends. */
final class ReadingFeatures {

    private static final int LONGEST_ENDING = 4;

    private final Desk desk;
    private final Gaps gaps;

    ReadingFeatures(Desk desk) {
        this.desk = desk;
        this.gaps = new Gaps(desk);
    }

    FeatureVector of(Reading reading, Claim claim) {
        FeatureVector features = new FeatureVector();
        Report report = reading.report();
        String construction = report.construction().name();
        Span words = report.extent();
        String side = report.cue() != null && words.end() <= report.cue().span().begin() ? "before" : "behind";
        boolean baseRuled = claim.readings().get(0).ruled()
                && claim.readings().get(0).report().construction() == report.construction();
        features.add("construction", construction, side);
        features.add("ruled", yes(baseRuled), construction);
        features.add("parts", construction, report.content().size());
        if (claim.verb() != null) {
            addFrame(claim.verb(), report, features);
        }
        addMarks(words, construction, features);
        addLength(words, construction, features);
        addBegin(words, report, features);
        addEnd(words, report, construction + side, features);
        return features;
    }

    private void addFrame(Predicate verb, Report report, FeatureVector features) {
        Token first = desk.words.at(desk.words.firstFrom(report.extent().begin()));
        Token before = first == null ? null : desk.words.before(first);
        String opener =
                before == null || before.span().begin() < verb.last().span().begin() ? "" : Words.lower(before);
        boolean governs = Words.isTag(before, PartOfSpeech.ADP, PartOfSpeech.SCONJ) || Words.is(before, "que", "qu'");
        String frame = report.construction() + " " + (governs ? opener : before == verb.last() ? "next" : "other");
        features.add("frame", frame);
        features.add("frame of cue", frame, Words.lemma(verb.verb()));
        features.add("frame if known", frame, yes(!verb.entry().frames().isEmpty()));
        int gap = first == null ? 0 : desk.words.indexOf(first) - desk.words.indexOf(verb.last());
        features.add("gap", report.construction().name(), Math.min(6, Math.max(-2, gap)));
    }

    private void addMarks(Span words, String construction, FeatureVector features) {
        List<Passage> passages = desk.stretches.directlyIn(words);
        boolean begins = desk.stretches.passageFrom(words.begin()) != null;
        boolean ends = desk.stretches.passageTo(words.end()) != null;
        String marks = passages.isEmpty()
                ? "none"
                : begins && ends && passages.size() == 1 ? "whole" : begins ? "begins" : ends ? "ends" : "inside";
        features.add("marks", marks, construction);
        features.add("passages", Math.min(3, passages.size()));
    }

    private void addLength(Span words, String construction, FeatureVector features) {
        int length = desk.words.in(words).size();
        int class_ = length < 4 ? length : length < 7 ? 4 : length < 12 ? 7 : length < 20 ? 12 : length < 35 ? 20 : 35;
        features.add("length", construction, class_);
        boolean verb = desk.hasFiniteVerb(words, desk.stretches.passageAt(words.begin()));
        features.add("verb", construction, yes(verb));
        features.add("verb in marks or not", construction, yes(anyFinite(words)));
        features.add("balanced", yes(isBalanced(words)));
    }

    private boolean anyFinite(Span words) {
        return desk.words.in(words).stream().anyMatch(token -> token.has(Feature.FINITE));
    }

    private boolean isBalanced(Span words) {
        int depth = 0;
        for (int i = words.begin(); i < words.end(); i++) {
            char c = desk.text.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
        }
        return depth == 0;
    }

    private void addBegin(Span words, Report report, FeatureVector features) {
        String construction = report.construction().name();
        List<Token> tokens = desk.words.in(words);
        if (tokens.isEmpty()) {
            return;
        }
        Token first = tokens.get(0);
        features.add("first", Words.lower(first), construction);
        features.add("first tag", first.partOfSpeech().name(), construction);
        Token before = desk.words.before(first);
        features.add("before", before == null ? "" : Words.lower(before), construction);
        Token head = headOf(tokens);
        if (head != null) {
            String lemma = Words.lemma(head);
            features.add("content", lemma, construction);
            features.add("content tag", head.partOfSpeech().name(), construction);
            if (head.partOfSpeech() == PartOfSpeech.NOUN) {
                features.add(
                        "content ending", lemma.substring(Math.max(0, lemma.length() - LONGEST_ENDING)), construction);
                features.add("content actor", yes(desk.referents.at(head.span()).isPresent()), construction);
            } else {
                features.add("mood", mood(head), construction);
                features.add(
                        "subject of content",
                        head.child("nsubj").map(Words::lower).orElse(""),
                        construction);
            }
        }
    }

    /** The first word whose head is outside. */
    private static @Nullable Token headOf(List<Token> tokens) {
        int begin = tokens.get(0).span().begin();
        int end = tokens.get(tokens.size() - 1).span().end();
        for (Token token : tokens) {
            Token head = token.head().orElse(null);
            if (token.partOfSpeech() != PartOfSpeech.PUNCT
                    && token.partOfSpeech() != PartOfSpeech.ADP
                    && (head == null
                            || head.span().begin() < begin
                            || head.span().begin() >= end)) {
                return token;
            }
        }
        return null;
    }

    private static String mood(Token verb) {
        Token finite = verb.children().stream()
                .filter(child -> (child.hasRelation("aux") || child.hasRelation("cop")) && child.has(Feature.FINITE))
                .findFirst()
                .orElse(verb);
        for (Feature mood : List.of(
                Feature.CONDITIONAL,
                Feature.SUBJUNCTIVE,
                Feature.FUTURE,
                Feature.IMPERFECT,
                Feature.INFINITIVE,
                Feature.PARTICIPLE,
                Feature.PAST,
                Feature.PRESENT)) {
            if (finite.has(mood)) {
                return mood.name();
            }
        }
        return "";
    }

    private void addEnd(Span words, Report report, String way, FeatureVector features) {
        Span sentence = desk.stretches.around(words.begin());
        List<Token> tokens = desk.words.in(words);
        if (tokens.isEmpty()) {
            return;
        }
        Token last = tokens.get(tokens.size() - 1);
        Token next = desk.words.at(desk.words.firstFrom(words.end()));
        boolean atEnd = next == null || next.span().begin() >= sentence.end() || isFinal(next, sentence);
        features.add("ends sentence", yes(atEnd), way);
        features.add("last tag", last.partOfSpeech().name(), way);
        boolean opens =
                desk.words.in(Spaces.span(sentence.begin(), words.begin())).isEmpty();
        features.add("begins sentence", yes(opens), way);
        if (atEnd || next == null) {
            return;
        }
        Token second = desk.words.after(next);
        boolean pause = isPause(next);
        Token cut = pause && second != null ? second : next;
        if (gaps.at(desk.words.indexOf(cut)) != null) {
            features.add("cut", "gap", way);
            return;
        }
        String sign = pause ? next.form() : "";
        features.add("cut", sign, way);
        features.add("cut word", sign, Words.lower(cut), way);
        features.add("cut tag", sign, cut.partOfSpeech().name(), way);
        features.add("cut form", form(cut), sign, way);
        features.add("cut hangs", hangs(cut, words, report), sign, way);
        features.add("cut relation", hangs(cut, words, report) + sign, Words.baseRelation(cut), way);
        features.add("cut cue", yes(startsCue(cut)), sign, way);
        features.add("cut time", yes(desk.speakers.phrases().isTime(cut)), sign, way);
        if (second != null && cut.partOfSpeech() == PartOfSpeech.ADP) {
            features.add("cut time", isTimeBehind(cut) ? "prep" : "no", sign, way);
        }
        features.add("verb behind", verbBehind(cut, sentence), sign, way);
    }

    private static boolean isPause(Token token) {
        return Words.is(token, ",", ";", ":", "(", ")", "–", "—", "-");
    }

    private boolean isTimeBehind(Token preposition) {
        Token next = desk.words.after(preposition);
        return next != null && desk.speakers.phrases().isTime(next);
    }

    private boolean isFinal(Token token, Span sentence) {
        return ".!?…".contains(token.form()) && token.span().end() >= sentence.end();
    }

    private static String form(Token token) {
        return token.has(Feature.FINITE)
                ? "finite"
                : token.has(Feature.INFINITIVE)
                        ? "infinitive"
                        : token.has(Feature.PARTICIPLE) ? token.has(Feature.PRESENT) ? "ant" : "participle" : "";
    }

    /** On what the phrase hangs that the cut word begins: on the reported words, on the cue, or on what is above it. */
    private static String hangs(Token cut, Span words, Report report) {
        Token climber = cut;
        int from = cut.span().begin();
        for (int steps = 0; steps <= Words.DEEPEST; steps++) {
            Token head = climber.head().orElse(null);
            if (head == null) {
                return "root";
            }
            int at = head.span().begin();
            if (words.contains(head.span())) {
                return "inside";
            }
            if (report.cue() != null && report.cue().span().equals(head.span())) {
                return "cue";
            }
            if (at < from) {
                return "before";
            }
            climber = head;
        }
        return "deep";
    }

    private boolean startsCue(Token token) {
        Span begin = token.span();
        return desk.predicatesIn(begin).stream().anyMatch(cue -> cue.verb() == token)
                || desk.predicatesIn(Spaces.span(begin.begin(), begin.end() + 12)).stream()
                        .anyMatch(cue -> cue.first() == token);
    }

    /** Whether a finite verb follows before the next pause. */
    private String verbBehind(Token cut, Span sentence) {
        int index = desk.words.indexOf(cut);
        for (int i = index; i < index + 15; i++) {
            Token token = desk.words.at(i);
            if (token == null || token.span().begin() >= sentence.end()) {
                return "end";
            }
            if (i > index && isPause(token)) {
                return "pause";
            }
            if (token.has(Feature.FINITE)) {
                return "verb";
            }
        }
        return "none";
    }

    private static String yes(boolean holds) {
        return holds ? "yes" : "no";
    }
}
