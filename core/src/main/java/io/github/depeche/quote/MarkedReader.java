package io.github.depeche.quote;

import io.github.depeche.Actor;
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

    /** Fewer words in marks behind a subject are rather a term than what somebody said. */
    private static final int SHORTEST_PREDICATE = 4;

    /** The same where a verb of saying is among them: « « prend acte » ». */
    private static final int SHORTEST_CUE = 2;

    private final Desk desk;
    private final Clauses clauses;
    private final List<Report> claimed;
    private final Set<Span> claimedCues = new HashSet<>();
    private final ColonReader colons;
    private final HeadlineReader headlines;
    private final FloatingReader floating;

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
            report = predicateOf(passage);
        }
        if (report == null && passage.depth() == 0 && isFree(passage)) {
            report = free(passage).orElse(null);
        } else if (report == null) {
            // what a headline says again is no context for the passages behind it
            if (headlines.isHeadline(passage)) {
                return headlines.repeated(passage).map(actor -> floating(passage, actor));
            }
            return isFragment(passage)
                    ? floating.read(passage).or(() -> Optional.of(floating(passage, null)))
                    : Optional.empty();
        }
        if (report != null) {
            floating.note(report);
        }
        return Optional.ofNullable(report);
    }

    /** « Les trains sont arrêtés « en raison d'un incident » »: in marks begins what no name, title or term begins with. */
    private boolean isFragment(Passage passage) {
        List<Token> tokens = desk.words.in(passage.inner());
        Token before = desk.words.at(desk.words.firstFrom(passage.outer().begin()) - 1);
        Token first = tokens.isEmpty() ? null : tokens.get(0);
        Token second = first == null ? null : desk.words.after(first);
        boolean small = first != null && Character.isLowerCase(first.form().charAt(0));
        boolean circumstance =
                Words.isTag(first, PartOfSpeech.ADP) || (Words.is(first, "ce") && Words.is(second, "qui", "que"));
        return passage.depth() == 0
                && small
                && tokens.size() >= SHORTEST_PREDICATE
                && !Words.is(before, "(")
                && (circumstance || clauses.holdsClause(passage));
    }

    /** « Le groupe « coopère pleinement avec la justice » »: words in marks that begin with the verb of somebody who can speak. */
    private @Nullable Report predicateOf(Passage passage) {
        int at = desk.words.firstFrom(passage.inner().begin());
        Token first = desk.words.at(at);
        Token verb = Words.is(first, "ne", "n'", "se", "s'", "le", "la", "l'", "les", "en", "y")
                ? desk.words.at(at + 1)
                : first;
        if (verb == null || !verb.has(Feature.FINITE) || !verb.has(Feature.THIRD_PERSON)) {
            return null;
        }
        boolean says = !desk.predicatesIn(passage.inner()).isEmpty();
        if (desk.words.in(passage.inner()).size() < (says ? SHORTEST_CUE : SHORTEST_PREDICATE)) {
            return null;
        }
        SpeakerPhrase subject = subjectOf(passage, verb);
        if (subject != null && desk.words.in(passage.inner()).stream().anyMatch(MarkedReader::isOwn)) {
            // « La victime « laisse trois enfants, à qui vont nos pensées » »: of whom somebody else speaks
            Span whole = new Span(subject.span().begin(), passage.outer().end());
            return floating.read(passage)
                    .map(report -> report.withContent(List.of(whole)))
                    .orElse(null);
        }
        return subject != null && desk.referents.actor(subject).isPresent()
                ? new Report(Construction.FLOATING, passage.parts(), null, subject, null, null)
                : null;
    }

    private static boolean isOwn(Token token) {
        return token.has(Feature.FIRST_PERSON) || Words.is(token, "mon", "ma", "mes", "notre", "nos");
    }

    /** The noun phrase that opens the sentence, right before the marks or with an apposition: « Sa présidente, Anne Laborde, « ne cédera pas » ». */
    private @Nullable SpeakerPhrase subjectOf(Passage passage, Token verb) {
        int begin = desk.stretches.around(passage.outer().begin()).begin();
        Span lead = Spaces.span(begin, passage.outer().begin());
        Token before = desk.words.at(desk.words.firstFrom(passage.outer().begin()) - 1);
        if (before == null || desk.words.in(lead).stream().anyMatch(token -> token.has(Feature.FINITE))) {
            return null;
        }
        Token governed = verb.child("nsubj")
                .filter(token -> token.span().end() <= lead.end())
                .orElse(before);
        if (!NounPhrases.isNominal(governed) || (governed == before && Words.is(before, ","))) {
            return null;
        }
        SpeakerPhrase phrase = desk.speakers.phrases().phrase(NounPhrases.topOfNominal(governed));
        return phrase.span().begin() == begin ? phrase : null;
    }

    private Optional<Report> free(Passage passage) {
        return headlines.isHeadline(passage)
                ? floating.goingOn(passage)
                        .or(() -> Optional.of(
                                floating(passage, headlines.speaker(passage).orElse(null))))
                : floating.read(passage).or(() -> Optional.of(floating(passage, null)));
    }

    private static Report floating(Passage passage, @Nullable Actor actor) {
        return new Report(Construction.FLOATING, passage.parts(), null, null, actor, null);
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
                ? new Report(
                        Construction.INCISE_AFTER_MARKS,
                        passage.parts(),
                        Report.cue(verb),
                        speaker,
                        null,
                        desk.referents.addressee(verb))
                : null;
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
            // taggers may take the dash for a noun
            if (Words.isTag(token, PartOfSpeech.NOUN, PartOfSpeech.PROPN)
                    && Character.isLetter(token.form().charAt(0))) {
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
        boolean title = headlines.isHeadline(passage);
        return opens
                && closes
                && (isWholeSentence(passage, sentence, title)
                        || clauses.isUtterance(
                                passage, !title || passage.inner().length() > 15));
    }

    /** « « Combien ? » « Deux. » »: with its own full stop it is said, verb or no verb; so is a heading of nothing but words in marks. */
    private boolean isWholeSentence(Passage passage, Span sentence, boolean title) {
        boolean stopped = ".!?…".indexOf(desk.text.charAt(passage.inner().end() - 1)) >= 0;
        boolean alone = sentence.equals(passage.outer());
        return passage.closed() && alone && (title ? headlines.isSubhead(passage) : stopped);
    }
}
