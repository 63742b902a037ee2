package io.github.depeche.quote;

import io.github.depeche.Actor;
import io.github.depeche.Attitude;
import io.github.depeche.Cue;
import io.github.depeche.Span;
import io.github.depeche.extension.Token;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A quote as read from one place, before quotes are compared with each other.
 *
 * @param construction how it is attributed
 * @param content the reported words, not yet edited: outer marks may still be around them
 * @param cue the attributing word; {@code null} for none
 * @param speaker the source next to the cue; {@code null} for none
 * @param actor who it is, where the phrase does not tell; {@code null} otherwise
 * @param probability how probable it is that these words are a quote
 */
record Report(
        Construction construction,
        List<Span> content,
        @Nullable Cue cue,
        @Nullable SpeakerPhrase speaker,
        @Nullable Actor actor,
        double probability) {

    /** One that is as probable as its construction. */
    Report(
            Construction construction,
            List<Span> content,
            @Nullable Cue cue,
            @Nullable SpeakerPhrase speaker,
            @Nullable Actor actor) {
        this(construction, content, cue, speaker, actor, construction.probability());
    }

    Report withProbability(double chosen) {
        return new Report(construction, content, cue, speaker, actor, chosen);
    }

    Report withContent(List<Span> words) {
        return new Report(construction, words, cue, speaker, actor, probability);
    }

    static Cue cue(Predicate predicate) {
        return cue(predicate.verb(), predicate.entry());
    }

    static Cue cue(Token token, CueEntry entry) {
        return new Cue(token.span(), entry.lemma(), entry.attitude());
    }

    static Cue cue(Span span, String lemma, Attitude attitude) {
        return new Cue(span, lemma, attitude);
    }

    /** From the first reported character to behind the last. */
    Span extent() {
        return content.get(0).cover(content.get(content.size() - 1));
    }
}
