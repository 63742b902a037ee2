package io.github.depeche.linguistics;

import io.github.depeche.Block;
import io.github.depeche.Span;
import java.util.List;

/**
 * A sentence cut into syntactic words, not yet tagged.
 *
 * @param block the block that it belongs to
 * @param span where it stands in the article's text
 * @param words its words; the two words of a contraction (« du » = de + le) follow each other with the same span
 */
public record TokenizedSentence(Block block, Span span, List<Word> words) {

    /**
     * A syntactic word.
     *
     * @param span the characters that it came from
     * @param form as it stands, or the syntactic word of a contraction
     */
    public record Word(Span span, String form) {}
}
