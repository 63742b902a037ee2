package io.github.depeche.actor;

import io.github.depeche.Quote;
import io.github.depeche.QuoteType;
import io.github.depeche.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who cannot speak in a quote by the laws of dialogue: whoever has just asked (« Vous êtes sûr ? » demande la présidente. « Oui, madame. »),
 * of whom somebody else's own words tell (« Il m'a dit de partir », raconte Luc), and who is named in the words.
 */
final class OtherVoices {

    /** Letters between a question and its answer: who asks, and little else. */
    private static final int MOST_BETWEEN = 60;

    private final String text;
    private final SpeakerCandidates candidates;

    OtherVoices(String text, SpeakerCandidates candidates) {
        this.text = text;
        this.candidates = candidates;
    }

    /** Who has just asked, and so does not answer; none if the quote is no answer. */
    @Nullable
    Entity asker(Quote quote, List<SpokenBefore.Turn> latest) {
        if (latest.isEmpty() || quote.speakerSpan().isPresent() || quote.cue().isPresent()) {
            return null;
        }
        SpokenBefore.Turn turn = latest.get(0);
        boolean asked = turn.quote().speakerSpan().isPresent()
                && !turn.quote().verbatim().isEmpty()
                && isQuestion(turn.extent());
        return asked
                        && !isQuestion(last(quote))
                        && isNext(turn.extent().end(), quote.content().get(0).begin())
                ? turn.speaker().current()
                : null;
    }

    /** In whose own words the source is told, by anything but « je »; in none of 746 annotated quotes is it himself. */
    @Nullable
    Entity teller(Quote quote, SpokenBefore.@Nullable Turn around) {
        Span phrase = quote.speakerSpan().orElse(null);
        // whom words that name nobody are given to is the less sure of the two
        if (around == null || phrase == null || around.quote().type() != QuoteType.DIRECT || !isNamed(around)) {
            return null;
        }
        // « je pars, a-t-il dit »: an incise is in the journalist's voice, wherever the words end
        boolean incise = phrase.begin() > 0 && "-‐".indexOf(text.charAt(phrase.begin() - 1)) >= 0;
        boolean inside = around.quote().content().stream().anyMatch(words -> words.contains(phrase));
        return inside && !incise ? around.speaker().current() : null;
    }

    /** « Roy a tout fait pour nous », raconte le maire: who is named in the words themselves; 12 of 6 625 annotated speakers name themselves. */
    static boolean isToldOf(SpeakerQuestion question, SpeakerCandidate candidate) {
        return question.phrase() != null
                && question.quote().type() == QuoteType.DIRECT
                && candidate.isToldOf()
                && candidate.entity().isPerson();
    }

    private boolean isNamed(SpokenBefore.Turn turn) {
        return turn.quote()
                .speakerSpan()
                .filter(span -> candidates.isNamedAt(span, turn.speaker().current()))
                .isPresent();
    }

    private static Span last(Quote quote) {
        return quote.content().get(quote.content().size() - 1);
    }

    /** The mark may stand outside: « N'est-ce pas trop tard » ? */
    private boolean isQuestion(Span words) {
        int end = Math.min(text.length(), words.end() + 3);
        for (int i = words.end() - 1; i < end; i++) {
            char c = text.charAt(i);
            if (c == '?') {
                return true;
            }
            if (i >= words.end() && Character.isLetterOrDigit(c)) {
                return false;
            }
        }
        return false;
    }

    /** « …, souffle la maraîchère, qui n'est pas assurée « pour les verres » » is no answer: a sentence has to end between. */
    private boolean isNext(int end, int begin) {
        int letters = 0;
        boolean line = false;
        boolean stop = false;
        for (int i = end; i < begin; i++) {
            char c = text.charAt(i);
            letters += Character.isLetterOrDigit(c) ? 1 : 0;
            line |= c == '\n';
            stop |= letters > 0 && c == '.';
        }
        return letters == 0 || (letters < MOST_BETWEEN && stop && !line);
    }
}
