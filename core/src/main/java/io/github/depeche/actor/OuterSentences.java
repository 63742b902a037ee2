package io.github.depeche.actor;

import io.github.depeche.extension.Sentence;
import java.util.List;

/** Counts the sentences of the journalist's own voice: those that do not stand in quotation marks from beginning to end. */
final class OuterSentences {

    private final int[] before;

    OuterSentences(List<Sentence> sentences, QuotationMarks marks) {
        before = new int[sentences.size() + 1];
        for (int i = 0; i < sentences.size(); i++) {
            before[i + 1] = before[i] + (marks.isQuoted(sentences.get(i).span()) ? 0 : 1);
        }
    }

    /** How many of them begin after the one sentence, up to the other. */
    int between(int sentence, int later) {
        return before[later + 1] - before[sentence + 1];
    }
}
