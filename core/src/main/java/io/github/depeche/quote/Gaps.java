package io.github.depeche.quote;

import io.github.depeche.Span;
import io.github.depeche.extension.Feature;
import io.github.depeche.extension.PartOfSpeech;
import io.github.depeche.extension.Token;
import io.github.depeche.quote.Vocabulary.Kind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads quotes whose verb is understood from the clause before: X dénonce « une dérive », Y « un abus »; X dit que P1, Y que P2. */
final class Gaps {

    /** How many words name the second speaker. */
    private static final int LONGEST_SPEAKER = 12;

    /** A second speaker, and what is said: words in marks, or the clause behind « que ». */
    record Gap(SpeakerPhrase speaker, List<Span> words, boolean clause) {

        int end() {
            return words.get(words.size() - 1).end();
        }
    }

    private final Desk desk;

    Gaps(Desk desk) {
        this.desk = desk;
    }

    /** The second speaker and quote that begin at this word; {@code null} if it is something else. */
    @Nullable
    Gap at(int index) {
        Token head = null;
        for (int i = index; i < index + LONGEST_SPEAKER; i++) {
            Token token = desk.words.at(i);
            if (token == null) {
                return null;
            }
            Passage passage = desk.stretches.passageFrom(token.span().begin());
            if (passage != null) {
                return head == null ? null : gap(desk.speakers.phrases().phrase(head), passage);
            }
            if (Words.is(token, "que", "qu'")) {
                return head == null ? null : clause(head, token);
            }
            boolean nominal = Words.isTag(
                    token,
                    PartOfSpeech.DET,
                    PartOfSpeech.NOUN,
                    PartOfSpeech.PROPN,
                    PartOfSpeech.ADJ,
                    PartOfSpeech.ADP,
                    PartOfSpeech.PRON);
            if ((!nominal && !Words.is(token, ",")) || token.has(Feature.FINITE) || Words.is(token, "qui", "dont")) {
                return null;
            }
            boolean others = Words.is(token, "d'") && Words.is(desk.words.at(i + 1), "autres");
            if (head == null && i == index && token.partOfSpeech() == PartOfSpeech.ADP && !others) {
                return null;
            }
            if (head == null && (Words.isTag(token, PartOfSpeech.NOUN, PartOfSpeech.PROPN) || isOther(token))) {
                head = token;
            }
        }
        return null;
    }

    private boolean isOther(Token token) {
        return desk.vocabulary.is(Kind.OTHER, Words.lower(token));
    }

    private @Nullable Gap gap(SpeakerPhrase speaker, Passage passage) {
        return desk.referents.actor(speaker).isPresent()
                        && speaker.span().end() <= passage.outer().begin()
                ? new Gap(speaker, passage.parts(), false)
                : null;
    }

    /** « certains pensent que P1, d'autres que P2 », but « un texte, le premier que nous signons ». */
    private @Nullable Gap clause(Token head, Token que) {
        SpeakerPhrase speaker = desk.speakers.phrases().phrase(head);
        Span name = Spaces.span(
                speaker.span().begin(),
                Math.min(speaker.span().end(), que.span().begin()));
        Span sentence = desk.stretches.around(que.span().begin());
        Span words = desk.clause(que.span().end(), sentence.end());
        boolean says = isOther(head) || desk.referents.actor(speaker).isPresent();
        boolean relative = que.hasRelation("obj") || que.hasRelation("nsubj") || que.hasRelation("obl");
        return says && !relative && desk.hasFiniteVerb(words, desk.stretches.passageAt(words.begin()))
                ? new Gap(new SpeakerPhrase(name, head), List.of(words), true)
                : null;
    }

    /** The quotes that take up the verb of this one. */
    List<Report> after(Report report) {
        List<Report> gapped = new ArrayList<>();
        Span last = report.extent();
        boolean said = report.construction() == Construction.CLAUSE;
        while (said || desk.stretches.passageTo(last.end()) != null) {
            int at = desk.words.firstFrom(last.end());
            boolean paused = Words.is(desk.words.at(at), ",", ";", "et", "quand");
            Gap gap = paused ? at(at + 1) : null;
            if (gap == null || (gap.clause() ? !said : desk.stretches.passageTo(last.end()) == null)) {
                break;
            }
            last = Spaces.span(gap.words().get(0).begin(), gap.end());
            gapped.add(new Report(Construction.GAPPED, gap.words(), report.cue(), gap.speaker(), null));
        }
        return gapped;
    }
}
