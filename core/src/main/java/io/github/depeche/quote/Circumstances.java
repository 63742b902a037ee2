package io.github.depeche.quote;

import io.github.depeche.Actor;
import io.github.depeche.Cue;
import io.github.depeche.Medium;
import io.github.depeche.Span;
import io.github.depeche.TimeExpression;
import io.github.depeche.extension.PartOfSpeech;
import io.github.depeche.extension.Token;
import io.github.depeche.quote.Vocabulary.Kind;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** When and through what something was said: « a-t-il dit mardi sur Twitter », « a annoncé lundi dans un communiqué ». */
final class Circumstances {

    /** How many words away from its cue a circumstance may stand. */
    private static final int FARTHEST = 25;

    /** Up to so many words behind the cue, a date is the cue's whatever the tree says. */
    private static final int NEAR = 3;

    /** How many words of a date or medium may stand above it in the tree before the cue. */
    private static final int HIGHEST = 3;

    private final Desk desk;

    Circumstances(Desk desk) {
        this.desk = desk;
    }

    /** Through what it was said: the nearest phrase beside the cue that names a medium. */
    Optional<Medium> medium(Report report, List<Span> content) {
        Medium nearest = null;
        int distance = Integer.MAX_VALUE;
        for (int i : around(report)) {
            Token token = desk.words.at(i);
            int away = Math.abs(i - cueIndex(report));
            if (token != null && away < distance && isFree(token, report, content)) {
                Medium found = mediumAt(token, content);
                if (found != null) {
                    nearest = found;
                    distance = away;
                }
            }
        }
        return Optional.ofNullable(nearest);
    }

    /** When it was said: the date that depends on the cue or stands beside it. */
    Optional<TimeExpression> date(Report report, List<Span> content) {
        TimeExpression nearest = null;
        int distance = Integer.MAX_VALUE;
        for (int i : around(report)) {
            Token token = desk.words.at(i);
            Optional<TimeExpression> time = token == null
                    ? Optional.empty()
                    : desk.speakers.phrases().timeAt(token).filter(Circumstances::isDate);
            int away = Math.abs(i - cueIndex(report));
            if (token != null
                    && time.isPresent()
                    && away < distance
                    && isFree(token, report, content)
                    && (isBeside(i, report) || dependsOnCue(token, report))) {
                nearest = time.get();
                distance = away;
            }
        }
        return Optional.ofNullable(nearest);
    }

    private static boolean isDate(TimeExpression time) {
        return (time.type() == TimeExpression.Type.DATE || time.type() == TimeExpression.Type.TIME)
                && !time.value().isEmpty()
                && Character.isDigit(time.value().charAt(0));
    }

    /** The words of the cue's sentence that are near enough. */
    int[] around(Report report) {
        Cue cue = report.cue();
        if (cue == null) {
            return new int[0];
        }
        Span sentence = desk.stretches.around(cue.span().begin());
        int at = cueIndex(report);
        int from = Math.max(desk.words.firstFrom(sentence.begin()), at - FARTHEST);
        int to = Math.min(desk.words.firstFrom(sentence.end()), at + FARTHEST);
        return IntStream.range(from, Math.max(from, to)).toArray();
    }

    private int cueIndex(Report report) {
        Cue cue = report.cue();
        return cue == null ? 0 : desk.words.firstFrom(cue.span().begin());
    }

    /** Whether the word is the journalist's: outside the reported words, at the level of the cue. */
    private boolean isFree(Token token, Report report, List<Span> content) {
        int begin = token.span().begin();
        Cue cue = report.cue();
        return cue != null
                && desk.stretches.passageAt(begin)
                        == desk.stretches.passageAt(cue.span().begin())
                && content.stream().noneMatch(span -> span.overlaps(token.span()));
    }

    private boolean isBeside(int index, Report report) {
        int behind = index - cueIndex(report);
        return behind > 0 && behind <= NEAR;
    }

    /** « X, qui a été élu mardi, a dit »: a date inside a relative clause is not the cue's. */
    private boolean dependsOnCue(Token time, Report report) {
        Cue cue = report.cue();
        Token climber = time;
        for (int steps = 0; steps <= HIGHEST && climber != null && cue != null; steps++) {
            if (climber.span().equals(cue.span())) {
                return true;
            }
            // « X, élu mardi, a dit »; « dans un communiqué publié lundi »
            boolean ofNoun = climber.hasRelation("acl")
                    && climber.head().filter(noun -> isChannel(noun)).isEmpty();
            if (ofNoun || climber.hasRelation("ccomp")) {
                return false;
            }
            climber = climber.head().orElse(null);
        }
        return false;
    }

    /** « dans un communiqué », « devant les caméras », « sur RTL ». */
    boolean startsMedium(Token preposition) {
        return Words.is(preposition, "dans", "sur", "devant", "via", "lors")
                && mediumAt(preposition, List.of()) != null;
    }

    private @Nullable Medium mediumAt(Token preposition, List<Span> content) {
        if (preposition.partOfSpeech() != PartOfSpeech.ADP) {
            return null;
        }
        Token head = headBehind(preposition);
        if (head == null) {
            return null;
        }
        int end = desk.speakers.phrases().endOfPhrase(head);
        Optional<Actor> outlet = outlet(head, Spaces.span(head.span().begin(), end));
        // « à l'AFP », « sur RTL », « dans Le Monde »
        boolean named = outlet.isPresent() && Words.is(preposition, "à", "sur", "dans", "auprès", "via", "chez");
        Token before = desk.words.before(preposition);
        boolean compound = Words.is(before, "lors", "auprès", "cours") && before != null;
        int begin = compound && before != null
                ? before.span().begin()
                : preposition.span().begin();
        Span span = Spaces.span(begin, end);
        if ((!isChannel(head) && !named) || content.stream().anyMatch(span::overlaps)) {
            return null;
        }
        return new Medium(span, span.in(desk.text), outlet);
    }

    private boolean isChannel(Token noun) {
        return desk.vocabulary.is(Kind.MEDIUM, Words.lemma(noun));
    }

    /** The first noun behind a preposition, articles and adjectives skipped. */
    private @Nullable Token headBehind(Token preposition) {
        Token token = desk.words.after(preposition);
        for (int steps = 0; token != null && steps < 4; steps++) {
            if (Words.isTag(token, PartOfSpeech.NOUN, PartOfSpeech.PROPN)) {
                return token;
            }
            if (!Words.isTag(token, PartOfSpeech.DET, PartOfSpeech.ADJ, PartOfSpeech.NUM)) {
                return null;
            }
            token = desk.words.after(token);
        }
        return null;
    }

    /** The press title, station or agency that the phrase names; any body whose micro or whose columns they are. */
    private Optional<Actor> outlet(Token head, Span phrase) {
        return desk.vocabulary.is(Kind.OUTLET, Words.lemma(head))
                ? desk.referents.outlet(phrase)
                : desk.referents.named(phrase).filter(desk.vocabulary::isMedium).findFirst();
    }
}
