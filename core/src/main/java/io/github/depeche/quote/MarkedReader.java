package io.github.depeche.quote;

import io.github.depeche.Actor;
import io.github.depeche.ActorType;
import io.github.depeche.Block;
import io.github.depeche.BlockType;
import io.github.depeche.Cue;
import io.github.depeche.Span;
import io.github.depeche.extension.Feature;
import io.github.depeche.extension.PartOfSpeech;
import io.github.depeche.extension.Token;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the passages in marks that no verb or source phrase has claimed: after a colon, in headlines, with a signature, floating. */
final class MarkedReader {

    /** Letters that a headline must share with the text to quote it. */
    private static final int SHORTEST_REPEATED = 8;

    /** A title of so few words in marks may be a name: « Gilets jaunes ». */
    private static final int LONGEST_NAME = 5;

    private final Desk desk;
    private final Clauses clauses;
    private final List<Report> claimed;
    private final List<Report> found = new ArrayList<>();
    private final Set<Span> reportedCues = new HashSet<>();

    /** All reports by where they and their cues end. */
    private final TreeMap<Integer, Report> byEnd = new TreeMap<>();

    /** The letters of the reported words, made when a headline asks for them. */
    private @Nullable List<String> claimedLetters;

    MarkedReader(Desk desk, List<Report> claimed) {
        this.desk = desk;
        this.clauses = new Clauses(desk.words);
        this.claimed = claimed;
        for (Report report : claimed) {
            if (report.cue() != null && report.construction() != Construction.OBJECT) {
                reportedCues.add(report.cue().span());
            }
            note(report);
        }
    }

    List<Report> read() {
        boolean[] taken = taken();
        for (int i = 0; i < desk.passages.size(); i++) {
            Passage passage = desk.passages.get(i);
            if (taken[i]) {
                continue;
            }
            Report report = afterColon(passage);
            if (report == null && passage.depth() == 0) {
                report = beforeColon(passage);
            }
            if (report == null && passage.depth() == 0) {
                report = signed(passage);
            }
            if (report != null) {
                found.add(report);
                note(report);
            } else if (passage.depth() == 0 && isFree(passage)) {
                floating(passage).ifPresent(free -> {
                    found.add(free);
                    note(free);
                });
            } else if (isHeadline(passage)) {
                repeated(passage)
                        .map(actor -> new Report(Construction.FLOATING, passage.parts(), null, null, actor, null))
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    /** Which passages are reported already: a quote that reaches into them at their own level, or that they are part of. */
    private boolean[] taken() {
        boolean[] taken = new boolean[desk.passages.size()];
        for (Report report : claimed) {
            for (Span span : report.content()) {
                int level = desk.stretches.passageAt(span.begin());
                boolean spoken = report.construction() == Construction.INCISE_AFTER_MARKS
                        || report.construction() == Construction.INCISE_INSIDE_MARKS
                        || report.construction() == Construction.TURN;
                if (level >= 0 && report.construction() == Construction.INCISE_INSIDE_MARKS) {
                    taken[level] = true;
                }
                for (int i = firstPassage(span); i < desk.passages.size(); i++) {
                    Passage passage = desk.passages.get(i);
                    if (passage.outer().begin() >= span.end()) {
                        break;
                    }
                    boolean same = passage.inner().begin() == span.begin();
                    boolean part = desk.stretches.passageAt(passage.outer().begin()) == level;
                    taken[i] |= same || (part && !spoken && span.contains(passage.inner()));
                }
            }
        }
        return taken;
    }

    private int firstPassage(Span span) {
        int low = 0;
        int high = desk.passages.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (desk.passages.get(middle).inner().begin() < span.begin()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return Math.max(0, low - 1);
    }

    /** X tempère : « Q »; Et X de préciser : « Q »; X : « Q ». */
    private @Nullable Report afterColon(Passage passage) {
        int at = passage.outer().begin();
        Span sentence = desk.stretches.around(at);
        if (desk.before(at, sentence.begin()) != ':') {
            return afterColonOfParagraph(passage);
        }
        return led(passage, Spaces.span(sentence.begin(), at));
    }

    /** « SOS Médias précise : » on a line of its own before the quote. */
    private @Nullable Report afterColonOfParagraph(Passage passage) {
        int at = passage.outer().begin();
        Span region = desk.stretches.region(at);
        if (region.begin() != at || passage.depth() > 0) {
            return null;
        }
        char sign = desk.before(at, 0);
        if (sign != ':') {
            return null;
        }
        int colon = desk.text.lastIndexOf(':', at);
        return led(passage, desk.stretches.around(colon));
    }

    private @Nullable Report led(Passage passage, Span lead) {
        int level = desk.stretches.passageAt(lead.begin());
        Predicate best = null;
        for (Predicate predicate : desk.predicatesIn(lead)) {
            boolean here = desk.stretches.passageAt(predicate.first().span().begin()) == level;
            boolean finite = predicate.isFinite() || predicate.isInfinitive() || predicate.isPresentParticiple();
            if (here && finite && !predicate.negated() && says(predicate) && !isReported(predicate)) {
                best = predicate;
            }
        }
        if (best != null) {
            SpeakerPhrase speaker = desk.speakers.speaker(best, false).orElse(null);
            return new Report(
                    Construction.COLON,
                    passage.parts(),
                    Report.cue(best),
                    speaker,
                    null,
                    desk.referents.addressee(best));
        }
        if (!clauses.isUtterance(passage, true) && passage.inner().length() < 12) {
            return null;
        }
        Token noun = sayingNoun(lead, level);
        Token subject = subjectOf(lead, level);
        if (subject == null) {
            return null;
        }
        SpeakerPhrase speaker = desk.speakers.phrases().phrase(subject);
        if (desk.referents.actor(speaker).isEmpty() && noun == null) {
            return null;
        }
        Cue cue = noun == null ? null : nounCue(noun);
        Construction construction = desk.hasFiniteVerb(lead, level) ? Construction.COLON : Construction.LABEL;
        return new Report(construction, passage.parts(), cue, speaker, null, null);
    }

    private static boolean says(Predicate predicate) {
        return predicate.entry().takesAnyOf(Frame.INCISE, Frame.QUE, Frame.COLON, Frame.MARKED, Frame.NP);
    }

    /** Whether the verb has reported something else already. */
    private boolean isReported(Predicate predicate) {
        return reportedCues.contains(predicate.verb().span());
    }

    private Cue nounCue(Token noun) {
        CueEntry entry = desk.lexicon
                .noun(noun.lemma().toLowerCase(Locale.ROOT))
                .orElseThrow(() -> new IllegalStateException("no noun of saying: " + noun));
        return Report.cue(noun, entry);
    }

    private @Nullable Token sayingNoun(Span lead, int level) {
        Token last = null;
        for (Token token : desk.words.in(lead)) {
            boolean noun = token.partOfSpeech() == PartOfSpeech.NOUN
                    && desk.stretches.passageAt(token.span().begin()) == level
                    && desk.lexicon.noun(token.lemma().toLowerCase(Locale.ROOT)).isPresent();
            if (noun) {
                last = token;
            }
        }
        return last;
    }

    /** Who is spoken of before the colon: the last subject, or else the noun phrase that stands there alone. */
    private @Nullable Token subjectOf(Span lead, int level) {
        Token subject = null;
        Token nominal = null;
        for (Token token : desk.words.in(lead)) {
            if (desk.stretches.passageAt(token.span().begin()) != level) {
                continue;
            }
            if (token.hasRelation("nsubj")
                    && !Words.is(token, "qui", "que", "on", "ce", "c'", "ça", "cela")
                    && !desk.speakers.phrases().isTime(token)
                    && !token.head().filter(head -> head.hasRelation("acl")).isPresent()) {
                boolean main = token.head().filter(head -> head.headIndex() < 0).isPresent();
                if (main) {
                    return token;
                }
                subject = token;
            }
            boolean nounLike = Words.isTag(token, PartOfSpeech.NOUN, PartOfSpeech.PROPN, PartOfSpeech.PRON);
            if (nominal == null && nounLike && !desk.speakers.phrases().isTime(token)) {
                nominal = token;
            }
        }
        return subject != null ? subject : desk.hasFiniteVerb(lead, level) ? null : nominal;
    }

    /** « Q » : X se veut rassurant; « Q » : le récit de X. */
    private @Nullable Report beforeColon(Passage passage) {
        int end = passage.outer().end();
        Span region = desk.stretches.region(passage.outer().begin());
        if (desk.from(end, region.end()) != ':') {
            return null;
        }
        int colon = desk.text.indexOf(':', end);
        Span sentence = desk.stretches.around(Math.min(colon + 1, region.end() - 1));
        Span rest = Spaces.trim(desk.text, colon + 1, Math.max(colon + 1, sentence.end()));
        if (rest.isEmpty()) {
            return null;
        }
        Token noun = sayingNoun(Spaces.span(rest.begin(), Math.min(rest.end(), rest.begin() + 40)), -1);
        if (noun != null) {
            Optional<Token> of = noun.child("nmod");
            if (of.isPresent()) {
                return new Report(
                        Construction.LABEL,
                        passage.parts(),
                        nounCue(noun),
                        desk.speakers.phrases().phrase(of.get()),
                        null,
                        null);
            }
        }
        Token first = desk.words.at(desk.words.firstFrom(rest.begin()));
        if (first == null || Words.isTag(first, PartOfSpeech.ADP, PartOfSpeech.ADV)) {
            return null;
        }
        Token head = subjectOf(rest, -1);
        if (head == null) {
            return null;
        }
        SpeakerPhrase speaker = desk.speakers.phrases().phrase(head);
        boolean person = desk.referents
                .actor(speaker)
                .filter(actor -> actor.type() == ActorType.PERSON)
                .isPresent();
        return person ? new Report(Construction.LABEL, passage.parts(), null, speaker, null, null) : null;
    }

    /** « Q » on a line, — X on the next. */
    private @Nullable Report signed(Passage passage) {
        Span region = desk.stretches.region(passage.outer().begin());
        if (!Spaces.trim(desk.text, region.begin(), region.end()).equals(passage.outer())) {
            return null;
        }
        int at = region.end();
        while (at < desk.text.length() && Spaces.isSpace(desk.text.charAt(at))) {
            at++;
        }
        if (at >= desk.text.length() || "—–-".indexOf(desk.text.charAt(at)) < 0) {
            return null;
        }
        Span line = desk.stretches.region(at);
        for (Token token : desk.words.in(line)) {
            if (Words.isTag(token, PartOfSpeech.NOUN, PartOfSpeech.PROPN)) {
                return new Report(
                        Construction.SIGNATURE,
                        passage.parts(),
                        null,
                        desk.speakers.phrases().phrase(token),
                        null,
                        null);
            }
        }
        return null;
    }

    /** Whether the passage is a sentence of its own. */
    private boolean isFree(Passage passage) {
        Span sentence = desk.stretches.around(passage.outer().begin());
        int end = passage.outer().end();
        boolean closes = sentence.end() <= end
                || (sentence.end() <= end + 3 && ".!?…".indexOf(desk.from(end, sentence.end())) >= 0)
                || desk.from(end, sentence.end()) == ':';
        char before = desk.before(passage.outer().begin(), sentence.begin());
        boolean opens = sentence.begin() == passage.outer().begin()
                || before == ':'
                || before == '-'
                || before == '–'
                || before == '.';
        boolean title = isHeadline(passage);
        return opens
                && closes
                && clauses.isUtterance(passage, !title || passage.inner().length() > 15);
    }

    private boolean isHeadline(Passage passage) {
        BlockType type = blockOf(passage).map(Block::type).orElse(BlockType.PARAGRAPH);
        return type == BlockType.TITLE || type == BlockType.SUBHEAD;
    }

    private Optional<Block> blockOf(Passage passage) {
        Token token = desk.words.at(desk.words.firstFrom(passage.outer().begin()));
        return Optional.ofNullable(token).map(word -> word.sentence().block());
    }

    private Optional<Report> floating(Passage passage) {
        Report before = neighbour(passage);
        if (before != null) {
            return Optional.of(new Report(
                    Construction.CONTINUED, passage.parts(), null, null, speakerOf(before), before.addressee()));
        }
        if (isHeadline(passage)) {
            Actor actor = repeated(passage).or(() -> nextSpeaker(passage)).orElse(null);
            return Optional.of(new Report(Construction.FLOATING, passage.parts(), null, null, actor, null));
        }
        Actor actor = around(passage);
        return actor == null
                ? Optional.empty()
                : Optional.of(new Report(Construction.FLOATING, passage.parts(), null, null, actor, null));
    }

    /** The quote in the sentence before: « Q1 », a dit X. « Q2 ». */
    private @Nullable Report neighbour(Passage passage) {
        Span region = desk.stretches.region(passage.outer().begin());
        Map.Entry<Integer, Report> nearest = byEnd.floorEntry(passage.outer().begin());
        if (nearest == null || nearest.getValue().extent().begin() < region.begin()) {
            return null;
        }
        Span sentence = desk.stretches.around(Math.min(nearest.getKey(), region.end() - 1));
        Span between = Spaces.trim(
                desk.text,
                /* begin= */ sentence.end(),
                /* end= */ passage.outer().begin());
        return between.length() <= 1 ? nearest.getValue() : null;
    }

    private void note(Report report) {
        int cue = report.cue() == null ? 0 : report.cue().span().end();
        byEnd.put(Math.max(report.extent().end(), cue), report);
    }

    private @Nullable Actor speakerOf(Report report) {
        if (report.actor() != null) {
            return report.actor();
        }
        return report.speaker() == null
                ? null
                : desk.referents.actor(report.speaker()).orElse(null);
    }

    /** A headline quotes what the article tells again: the speaker is the one there. */
    private Optional<Actor> repeated(Passage passage) {
        String words = letters(passage.inner());
        boolean title = blockOf(passage)
                .filter(block -> block.type() == BlockType.TITLE)
                .isPresent();
        boolean name = Character.isUpperCase(desk.text.charAt(passage.inner().begin()))
                && desk.words.in(passage.inner()).size() <= LONGEST_NAME
                && !clauses.isUtterance(passage, false);
        if (words.length() < SHORTEST_REPEATED || (title && name)) {
            return Optional.empty();
        }
        List<String> letters = claimedLetters();
        for (int i = 0; i < claimed.size(); i++) {
            if (claimed.get(i).extent().begin() != passage.inner().begin()
                    && letters.get(i).contains(words)) {
                return Optional.ofNullable(speakerOf(claimed.get(i)));
            }
        }
        return Optional.empty();
    }

    private List<String> claimedLetters() {
        List<String> letters = claimedLetters;
        if (letters == null) {
            letters = claimed.stream()
                    .map(report -> report.content().stream().map(this::letters).collect(Collectors.joining()))
                    .toList();
            claimedLetters = letters;
        }
        return letters;
    }

    private Optional<Actor> nextSpeaker(Passage passage) {
        return claimed.stream()
                .filter(report -> report.extent().begin() > passage.outer().end())
                .filter(report -> report.construction() == Construction.INCISE_AFTER_MARKS
                        || report.construction() == Construction.INCISE_INSIDE_MARKS)
                .findFirst()
                .map(this::speakerOf);
    }

    private String letters(Span span) {
        StringBuilder letters = new StringBuilder();
        span.in(desk.text)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(letters::appendCodePoint);
        return letters.toString();
    }

    /** The subject of the sentence before in the paragraph, or of the sentence after: somebody who can speak. */
    private @Nullable Actor around(Passage passage) {
        Span region = desk.stretches.region(passage.outer().begin());
        Actor before = null;
        for (Token token :
                desk.words.in(Spaces.span(region.begin(), passage.outer().begin()))) {
            Actor actor = speakingSubject(token);
            before = actor == null ? before : actor;
        }
        if (before != null) {
            return before;
        }
        int sentences = 0;
        for (Token token : desk.words.in(Spaces.span(passage.outer().end(), region.end()))) {
            Actor actor = speakingSubject(token);
            if (actor != null) {
                return actor;
            }
            sentences += token.form().equals(".") ? 1 : 0;
            if (sentences > 1) {
                break;
            }
        }
        return null;
    }

    private @Nullable Actor speakingSubject(Token token) {
        if (!token.hasRelation("nsubj")
                || token.has(Feature.FIRST_PERSON)
                || desk.stretches.passageAt(token.span().begin()) >= 0) {
            return null;
        }
        return desk.referents
                .actor(desk.speakers.phrases().phrase(token))
                .filter(actor -> actor.type() == ActorType.PERSON || !actor.isNamed())
                .orElse(null);
    }
}
