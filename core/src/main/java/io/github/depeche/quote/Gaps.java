package io.github.depeche.quote;

import io.github.depeche.Span;
import io.github.depeche.extension.Feature;
import io.github.depeche.extension.PartOfSpeech;
import io.github.depeche.extension.Token;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads quotes whose verb is understood from the clause before: X dénonce « une dérive », Y « un abus ». */
final class Gaps {

    /** How many words name the second speaker. */
    private static final int LONGEST_SPEAKER = 12;

    /** A second speaker, and what is said. */
    record Gap(SpeakerPhrase speaker, Passage passage) {}

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
            boolean nominal = Words.isTag(
                    token,
                    PartOfSpeech.DET,
                    PartOfSpeech.NOUN,
                    PartOfSpeech.PROPN,
                    PartOfSpeech.ADJ,
                    PartOfSpeech.ADP,
                    PartOfSpeech.PRON);
            if ((!nominal && !Words.is(token, ","))
                    || token.has(Feature.FINITE)
                    || Words.is(token, "qui", "que", "qu'", "dont")) {
                return null;
            }
            if (head == null && i == index && token.partOfSpeech() == PartOfSpeech.ADP) {
                return null;
            }
            if (head == null && Words.isTag(token, PartOfSpeech.NOUN, PartOfSpeech.PROPN)) {
                head = token;
            }
        }
        return null;
    }

    private @Nullable Gap gap(SpeakerPhrase speaker, Passage passage) {
        return desk.referents.actor(speaker).isPresent()
                        && speaker.span().end() <= passage.outer().begin()
                ? new Gap(speaker, passage)
                : null;
    }

    /** The quotes that take up the verb of this one. */
    List<Report> after(Report report) {
        List<Report> gapped = new ArrayList<>();
        Span last = report.extent();
        while (desk.stretches.passageTo(last.end()) != null) {
            int at = desk.words.firstFrom(last.end());
            boolean paused = Words.is(desk.words.at(at), ",", ";", "et", "quand");
            Gap gap = paused ? at(at + 1) : null;
            if (gap == null) {
                break;
            }
            last = gap.passage().outer();
            gapped.add(new Report(
                    Construction.GAPPED, gap.passage().parts(), report.cue(), gap.speaker(), null, report.addressee()));
        }
        return gapped;
    }
}
