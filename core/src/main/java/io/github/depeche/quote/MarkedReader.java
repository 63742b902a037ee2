package io.github.depeche.quote;

import io.github.depeche.Actor;
import io.github.depeche.ActorType;
import io.github.depeche.Span;
import io.github.depeche.extension.Feature;
import io.github.depeche.extension.PartOfSpeech;
import io.github.depeche.extension.Token;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the passages in marks that no verb or source phrase has claimed: after a colon, in headlines, with a signature, floating. */
final class MarkedReader {

    /** What may stand before each item of a list. */
    private static final String LIST = "-–►▶•▪■";

    /** How many words whoever signs a quote is told in. */
    private static final int LONGEST_SIGNATURE = 15;

    private final Desk desk;
    private final Clauses clauses;
    private final List<Report> claimed;
    private final Set<Span> claimedCues = new HashSet<>();
    private final ColonReader colons;
    private final HeadlineReader headlines;
    private final FloatingReader floating;
    private final MarkedParts parts;
    private final ListedUtterances lists;

    MarkedReader(Desk desk, List<Report> claimed) {
        this.desk = desk;
        this.clauses = new Clauses(desk.words, desk.vocabulary);
        this.claimed = claimed;
        for (Report report : claimed) {
            if (report.cue() != null) {
                claimedCues.add(report.cue().span());
            }
        }
        this.colons = new ColonReader(desk, clauses, claimed);
        this.headlines = new HeadlineReader(desk, clauses, claimed);
        this.floating = new FloatingReader(desk, claimed);
        this.parts = new MarkedParts(desk, clauses, floating);
        this.lists = new ListedUtterances(desk, clauses);
    }

    List<Report> read() {
        List<Report> found = new ArrayList<>();
        boolean[] taken = taken();
        // headlines last: they quote what the article tells again
        for (boolean headline : new boolean[] {false, true}) {
            for (int i = 0; i < desk.passages.size(); i++) {
                if (!taken[i] && headlines.isHeadline(desk.passages.get(i)) == headline) {
                    read(desk.passages.get(i)).ifPresent(found::add);
                }
            }
            headlines.hear(found);
        }
        return found;
    }

    private Optional<Report> read(Passage passage) {
        Report report = colons.afterColon(passage);
        if (report == null && passage.depth() == 0) {
            report = colons.beforeColon(passage);
        }
        if (report == null && passage.depth() == 0) {
            report = signed(passage);
        }
        if (report == null && passage.depth() == 0) {
            report = followed(passage);
        }
        if (report == null && passage.depth() == 0) {
            report = parts.predicateOf(passage);
        }
        if (report == null
                && passage.depth() == 0
                && (isFree(passage) || opensSentence(passage) || lists.isItem(passage))) {
            report = free(passage).orElse(null);
        } else if (report == null) {
            // what a headline says again is no context for the passages behind it
            if (headlines.isHeadline(passage)) {
                return headlines.repeated(passage).map(actor -> floating(passage, actor));
            }
            return parts.isPart(passage)
                    ? floating.read(passage)
                            .or(() -> Optional.of(floating(passage, null)))
                            .map(part -> part.withContent(parts.content(passage)))
                    : Optional.empty();
        }
        if (report != null) {
            floating.note(report);
        }
        return Optional.ofNullable(report);
    }

    private Optional<Report> free(Passage passage) {
        return headlines.isHeadline(passage)
                ? floating.goingOn(passage)
                        .or(() -> Optional.of(
                                floating(passage, headlines.speaker(passage).orElse(null))))
                : floating.read(passage).or(() -> Optional.of(floating(passage, null)));
    }

    private static Report floating(Passage passage, @Nullable Actor actor) {
        return new Report(Construction.FLOATING, passage.parts(), null, null, actor);
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

    /** « Q », X a dit aux députés: no incise, since the verb stands behind its subject; it reports nothing else. */
    private @Nullable Report followed(Passage passage) {
        Span sentence = desk.stretches.around(passage.outer().begin());
        Span rest = desk.clause(Math.min(passage.outer().end(), sentence.end()), sentence.end());
        boolean opens = sentence.begin() == passage.outer().begin()
                && desk.from(passage.outer().end(), sentence.end()) == ',';
        List<Predicate> verbs = opens && clauses.isUtterance(passage, true) ? desk.predicatesIn(rest) : List.of();
        if (verbs.size() != 1 || !desk.stretches.directlyIn(rest).isEmpty()) {
            return null;
        }
        Predicate verb = verbs.get(0);
        boolean says = verb.isFinite()
                && !verb.negated()
                && !verb.isOutOfTense()
                && verb.entry().takes(Frame.INCISE);
        SpeakerPhrase speaker = desk.speaker(verb).orElse(null);
        boolean fits = says
                && !verb.passive()
                && !claimedCues.contains(verb.verb().span())
                && speaker != null
                && speaker.span().begin() == rest.begin();
        return fits
                ? new Report(Construction.INCISE_AFTER_MARKS, passage.parts(), Report.cue(verb), speaker, null)
                : null;
    }

    /** « Q » on a line, « — X » or « X, maire de Y » on the next. */
    private @Nullable Report signed(Passage passage) {
        Span region = desk.stretches.region(passage.outer().begin());
        if (!Spaces.trim(desk.text, region.begin(), region.end(), LIST, "").equals(passage.outer())) {
            return null;
        }
        int at = region.end();
        while (at < desk.text.length() && Spaces.isSpace(desk.text.charAt(at))) {
            at++;
        }
        if (at >= desk.text.length()) {
            return null;
        }
        boolean dash = "—–-".indexOf(desk.text.charAt(at)) >= 0;
        Span line = desk.stretches.region(at);
        for (Token token : desk.words.in(line)) {
            // taggers may take the dash for a noun
            if (Words.isTag(token, PartOfSpeech.NOUN, PartOfSpeech.PROPN)
                    && Character.isLetter(token.form().charAt(0))) {
                SpeakerPhrase name = desk.speakers.phrases().phrase(token);
                return dash || isSigner(name, line)
                        ? new Report(Construction.SIGNATURE, passage.parts(), null, name, null)
                        : null;
            }
        }
        return null;
    }

    /** « Dr Anne Roy, rhumatologue à Brive », whom the article names elsewhere, on a line of its own; whom it names nowhere else has written it. */
    private boolean isSigner(SpeakerPhrase name, Span line) {
        List<Token> words = desk.words.in(line);
        return name.span().begin() == line.begin()
                && words.size() <= LONGEST_SIGNATURE
                && words.stream().noneMatch(token -> token.has(Feature.FINITE) || Words.is(token, ".", ":", "?", "!"))
                && desk.referents
                        .actor(name)
                        .filter(actor -> actor.isNamed() && actor.type() == ActorType.PERSON)
                        .filter(actor -> actor.mentions().stream().anyMatch(mention -> !line.contains(mention.span())))
                        .isPresent();
    }

    /** Whether the passage is a sentence of its own. */
    private boolean isFree(Passage passage) {
        Span sentence = desk.stretches.around(passage.outer().begin());
        int end = passage.outer().end();
        boolean closes = sentence.end() <= end
                || desk.from(end, sentence.end()) == '('
                || (sentence.end() <= end + 3 && ".!?…".indexOf(desk.from(end, sentence.end())) >= 0)
                || desk.from(end, sentence.end()) == ':';
        char before = desk.before(passage.outer().begin(), sentence.begin());
        boolean opens =
                sentence.begin() == passage.outer().begin() || ":.".indexOf(before) >= 0 || LIST.indexOf(before) >= 0;
        boolean title = headlines.isHeadline(passage);
        return opens
                && closes
                && (isWholeSentence(passage, sentence, title)
                        || clauses.isUtterance(
                                passage, !title || passage.inner().length() > 15));
    }

    /** « « On n'a plus rien », raconte à la radio quelqu'un »: an utterance that opens the journalist's sentence, whoever tells of it behind the comma. */
    private boolean opensSentence(Passage passage) {
        Span sentence = desk.stretches.around(passage.outer().begin());
        int end = passage.outer().end();
        return passage.closed()
                && sentence.begin() == passage.outer().begin()
                && end < sentence.end()
                && desk.from(end, sentence.end()) == ','
                && !headlines.isHeadline(passage)
                && Character.isUpperCase(desk.text.charAt(passage.inner().begin()))
                && clauses.isUtterance(passage, false);
    }

    /** « « Combien ? » « Deux. » »: with its own full stop it is said, verb or no verb; so is a heading of nothing but words in marks. */
    private boolean isWholeSentence(Passage passage, Span sentence, boolean title) {
        boolean stopped = ".!?…".indexOf(desk.text.charAt(passage.inner().end() - 1)) >= 0;
        boolean alone = sentence.equals(passage.outer());
        return passage.closed() && alone && (title ? headlines.isSubhead(passage) : stopped);
    }
}
