package io.github.depeche.linguistics;

import io.github.depeche.Block;
import io.github.depeche.Span;
import io.github.depeche.linguistics.grammar.WordSequence;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sentence cut into syntactic words.
 *
 * @param block the block that it belongs to
 * @param span where it stands in the article's text
 * @param words its words; the two words of a contraction (« du » = de + le) follow each other with the same span
 * @param tagged the words from its beginning as they were tagged to find its end; {@code null} if they were not
 */
public record TokenizedSentence(Block block, Span span, List<Word> words, @Nullable WordSequence tagged) {

    /** A sentence of which no word has been tagged. */
    public TokenizedSentence(Block block, Span span, List<Word> words) {
        this(block, span, words, null);
    }

    /**
     * A syntactic word.
     *
     * @param span the characters that it came from
     * @param form as it stands, or the syntactic word of a contraction
     */
    public record Word(Span span, String form) {}

    /** The sentence itself, or parts of it, none of more words; the two words of a contraction stay together. */
    List<TokenizedSentence> parts(int mostWords) {
        if (words.size() <= mostWords) {
            return List.of(this);
        }
        List<TokenizedSentence> parts = new ArrayList<>();
        int begin = 0;
        while (begin < words.size()) {
            int end = Math.min(words.size(), begin + mostWords);
            if (end < words.size()
                    && words.get(end - 1).span().equals(words.get(end).span())) {
                end += end - begin > 1 ? -1 : 1;
            }
            List<Word> part = words.subList(begin, end);
            parts.add(new TokenizedSentence(
                    block, part.get(0).span().cover(part.get(part.size() - 1).span()), part));
            begin = end;
        }
        return parts;
    }
}
