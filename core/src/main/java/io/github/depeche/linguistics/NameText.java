package io.github.depeche.linguistics;

import io.github.depeche.Span;
import io.github.depeche.extension.Sentence;
import io.github.depeche.extension.Token;
import java.util.ArrayList;
import java.util.List;

/** A document as the name model reads it: surface words, contractions closed again, sentence after sentence. */
public final class NameText {

    private final List<Span> spans = new ArrayList<>();
    private final List<String> forms = new ArrayList<>();
    /** Where each sentence begins among the words, and the end of the last one. */
    private final List<Integer> starts = new ArrayList<>();

    private final Runnable checkpoint;

    private NameText(Runnable checkpoint) {
        this.checkpoint = checkpoint;
        starts.add(0);
    }

    /**
     * The surface words of analysed sentences.
     *
     * @param checkpoint is run whenever one of them {@link #start begins}, and may end the reading by an exception
     */
    static NameText ofSentences(String text, List<Sentence> sentences, Runnable checkpoint) {
        NameText words = new NameText(checkpoint);
        for (Sentence sentence : sentences) {
            for (Token token : sentence.tokens()) {
                words.add(text, token.span());
            }
            words.endSentence();
        }
        return words;
    }

    /** The surface words of sentences that are not analysed yet. */
    public static NameText ofTokenized(String text, List<TokenizedSentence> sentences) {
        NameText words = new NameText(() -> {});
        for (TokenizedSentence sentence : sentences) {
            for (TokenizedSentence.Word word : sentence.words()) {
                words.add(text, word.span());
            }
            words.endSentence();
        }
        return words;
    }

    private void add(String text, Span span) {
        // « du » stands once in the text, though it is two syntactic words
        boolean repeated = !spans.isEmpty() && spans.get(spans.size() - 1).equals(span);
        if (!repeated) {
            spans.add(span);
            forms.add(span.in(text));
        }
    }

    private void endSentence() {
        if (spans.size() > starts.get(starts.size() - 1)) {
            starts.add(spans.size());
        }
    }

    /** The number of words. */
    public int size() {
        return forms.size();
    }

    /** The number of sentences. */
    public int sentences() {
        return starts.size() - 1;
    }

    /** The index of the first word of a sentence; for the number of sentences, the number of words. */
    public int start(int sentence) {
        checkpoint.run();
        return starts.get(sentence);
    }

    /** Where a word stands in the article's text. */
    public Span span(int word) {
        return spans.get(word);
    }

    /** A word as it stands. */
    public String form(int word) {
        return forms.get(word);
    }
}
