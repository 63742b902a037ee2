package io.github.depeche.actor;

import io.github.depeche.extension.Sentence;
import io.github.depeche.extension.Token;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** From a word to the markable whose head it is; every word of a name leads to the name. */
final class MarkablesByHead {

    private final List<@Nullable Markable[]> bySentence;

    MarkablesByHead(Discourse discourse) {
        this.bySentence = new ArrayList<>(discourse.sentences().size());
        for (Sentence sentence : discourse.sentences()) {
            bySentence.add(new @Nullable Markable[sentence.tokens().size()]);
        }
        for (Markable markable : discourse.markables()) {
            Token head = markable.head();
            if (head == null) {
                continue;
            }
            @Nullable Markable[] heads = bySentence.get(markable.sentence());
            heads[head.index()] = markable;
            if (markable.name() != null) {
                for (Token word : discourse.tokens(markable.sentence(), markable.name())) {
                    heads[word.index()] = markable;
                }
            }
        }
    }

    @Nullable
    Markable of(int sentence, Token word) {
        return bySentence.get(sentence)[word.index()];
    }
}
