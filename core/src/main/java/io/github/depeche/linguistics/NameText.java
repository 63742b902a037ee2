package io.github.depeche.linguistics;

import io.github.depeche.Span;
import io.github.depeche.extension.Sentence;
import io.github.depeche.extension.Token;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A document as the name model reads it: surface words, contractions closed again, sentence after sentence. */
public final class NameText {

    private final List<Span> spans;
    /** The distinct forms, and the number that each has among them. */
    private final List<String> forms = new ArrayList<>();

    private final Map<String, Integer> numbers = new HashMap<>();
    /** The number of each word's form. */
    private int[] words;
    /** Where each sentence begins among the words, and the end of the last one. */
    private final List<Integer> starts;

    private final Runnable checkpoint;

    private NameText(List<Span> spans, List<Integer> starts, int room, Runnable checkpoint) {
        this.spans = spans;
        this.starts = starts;
        this.words = new int[room];
        this.checkpoint = checkpoint;
    }

    private static NameText empty(Runnable checkpoint) {
        return new NameText(new ArrayList<>(), new ArrayList<>(List.of(0)), 256, checkpoint);
    }

    /** The same words in other forms. */
    NameText withForms(String[] changed) {
        NameText text = new NameText(List.copyOf(spans), List.copyOf(starts), changed.length, checkpoint);
        for (int i = 0; i < changed.length; i++) {
            text.words[i] = text.number(changed[i]);
        }
        return text;
    }

    /**
     * The surface words of analysed sentences.
     *
     * @param checkpoint is run whenever one of them {@link #start begins}, and may end the reading by an exception
     */
    static NameText ofSentences(String text, List<Sentence> sentences, Runnable checkpoint) {
        NameText words = empty(checkpoint);
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
        NameText words = empty(() -> {});
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
            if (spans.size() == words.length) {
                words = Arrays.copyOf(words, 2 * words.length);
            }
            words[spans.size()] = number(span.in(text));
            spans.add(span);
        }
    }

    private int number(String form) {
        Integer known = numbers.get(form);
        if (known != null) {
            return known;
        }
        numbers.put(form, forms.size());
        forms.add(form);
        return forms.size() - 1;
    }

    private void endSentence() {
        if (spans.size() > starts.get(starts.size() - 1)) {
            starts.add(spans.size());
        }
    }

    /** The number of words. */
    public int size() {
        return spans.size();
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
        return forms.get(words[word]);
    }

    /** The number of a word's form among the distinct forms of the document. */
    int number(int word) {
        return words[word];
    }

    /** The distinct forms of the document. */
    List<String> forms() {
        return forms;
    }
}
