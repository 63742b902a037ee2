package io.github.depeche.onnx;

import io.github.depeche.Span;
import io.github.depeche.extension.Sentence;
import io.github.depeche.extension.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * Words of a sentence cut into the pieces that a model knows. Each word is cut by itself, so that the label of a word's first piece is the
 * label of the word, and offsets are those of the words.
 *
 * @param words where the words stand
 * @param firstPieces for each word the place of its first piece among the ids
 * @param ids the pieces, between the marks of begin and end
 */
record WordPieces(List<Span> words, List<Integer> firstPieces, List<Integer> ids) {

    /** The pieces that a BERT takes at a time, less the marks of begin and end. */
    private static final int WINDOW = 510;

    /** The words of a sentence, in windows that the model can take; nearly every sentence is one. */
    static List<WordPieces> of(String text, Sentence sentence, UnigramTokenizer tokenizer) {
        List<WordPieces> windows = new ArrayList<>();
        List<Span> words = new ArrayList<>();
        List<List<Integer>> pieces = new ArrayList<>();
        int size = 0;
        int previousEnd = -1;
        for (Token token : sentence.tokens()) {
            Span span = token.span();
            if (span.end() == previousEnd) {
                // « du » is two syntactic words, de and le, and one word of the text
                continue;
            }
            List<Integer> cut = tokenizer.cut(span.in(text), span.begin() != previousEnd);
            if (size + cut.size() > WINDOW && !words.isEmpty()) {
                windows.add(of(words, pieces, tokenizer));
                words = new ArrayList<>();
                pieces = new ArrayList<>();
                size = 0;
            }
            words.add(span);
            pieces.add(cut.subList(0, Math.min(cut.size(), WINDOW)));
            size += cut.size();
            previousEnd = span.end();
        }
        if (!words.isEmpty()) {
            windows.add(of(words, pieces, tokenizer));
        }
        return windows;
    }

    private static WordPieces of(List<Span> words, List<List<Integer>> pieces, UnigramTokenizer tokenizer) {
        List<Integer> firstPieces = new ArrayList<>(words.size());
        List<Integer> ids = new ArrayList<>();
        ids.add(tokenizer.begin());
        for (List<Integer> word : pieces) {
            firstPieces.add(ids.size());
            ids.addAll(word);
        }
        ids.add(tokenizer.end());
        return new WordPieces(words, firstPieces, ids);
    }
}
