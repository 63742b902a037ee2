package io.github.depeche.extension;

import io.github.depeche.Block;
import io.github.depeche.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** A sentence: its words in order, and their dependency tree. */
public final class Sentence {

    private final Block block;
    private final Span span;
    private final List<Token> tokens;
    private final List<List<Token>> children;
    private final Span[] subtrees;

    private Sentence(Builder builder) {
        this.block = builder.block;
        this.span = builder.span;
        int size = builder.words.size();
        List<Token> words = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            Builder.Word word = builder.words.get(i);
            words.add(new Token(
                    this,
                    i,
                    word.span,
                    word.form,
                    word.lemma,
                    word.partOfSpeech,
                    word.morphology,
                    word.head,
                    word.relation));
        }
        this.tokens = List.copyOf(words);
        List<List<Token>> byHead = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            byHead.add(List.of());
        }
        for (Token token : tokens) {
            int head = token.headIndex();
            if (head >= 0) {
                if (byHead.get(head).isEmpty()) {
                    byHead.set(head, new ArrayList<>(4));
                }
                byHead.get(head).add(token);
            }
        }
        // whoever is handed children cannot change the tree
        for (int i = 0; i < size; i++) {
            byHead.set(i, List.copyOf(byHead.get(i)));
        }
        this.children = byHead;
        this.subtrees = subtreeSpans();
    }

    /** Bottom-up over an order in which every word comes after its head, so that no recursion follows the depth of a tree. */
    private Span[] subtreeSpans() {
        int size = tokens.size();
        int[] order = new int[size];
        int filled = 0;
        for (Token token : tokens) {
            if (token.headIndex() < 0) {
                order[filled++] = token.index();
            }
        }
        for (int i = 0; i < filled; i++) {
            for (Token child : children.get(order[i])) {
                order[filled++] = child.index();
            }
        }
        Span[] spans = new Span[size];
        for (Token token : tokens) {
            spans[token.index()] = token.span();
        }
        for (int i = filled - 1; i >= 0; i--) {
            int head = tokens.get(order[i]).headIndex();
            if (head >= 0) {
                spans[head] = spans[head].cover(spans[order[i]]);
            }
        }
        return spans;
    }

    /**
     * Starts a sentence; for linguistic analysers and tests.
     *
     * @param block the block that it belongs to
     * @param span where it stands in the article's text
     */
    public static Builder builder(Block block, Span span) {
        return new Builder(block, span);
    }

    /** The block that it belongs to. */
    public Block block() {
        return block;
    }

    /** Whether it is the dateline of its block and no sentence: « PARIS, 3 oct 2025 (AFP) - ». */
    public boolean isDateline() {
        return block.dateline().filter(dateline -> dateline.contains(span)).isPresent();
    }

    /** Where it stands in the article's text. */
    public Span span() {
        return span;
    }

    /** Its words, in order. */
    public List<Token> tokens() {
        return tokens;
    }

    List<Token> childrenOf(int index) {
        return children.get(index);
    }

    Span subtreeSpan(int index) {
        return subtrees[index];
    }

    /** Collects the words of a sentence. */
    public static final class Builder {

        private record Word(
                Span span,
                String form,
                String lemma,
                PartOfSpeech partOfSpeech,
                Morphology morphology,
                int head,
                String relation) {}

        private final Block block;
        private final Span span;
        private final List<Word> words = new ArrayList<>();

        private Builder(Block block, Span span) {
            this.block = Objects.requireNonNull(block, "block");
            this.span = Objects.requireNonNull(span, "span");
        }

        /**
         * Adds the next word.
         *
         * @param span the characters that it came from
         * @param form the form
         * @param lemma the dictionary form
         * @param partOfSpeech the universal tag
         * @param morphology the features
         * @param head index of the head from 0, or -1 for a root
         * @param relation the UD relation, subtype included
         */
        public Builder word(
                Span span,
                String form,
                String lemma,
                PartOfSpeech partOfSpeech,
                Morphology morphology,
                int head,
                String relation) {
            words.add(new Word(span, form, lemma, partOfSpeech, morphology, head, relation));
            return this;
        }

        /**
         * The sentence.
         *
         * @throws IllegalArgumentException if a head does not exist
         */
        public Sentence build() {
            for (Word word : words) {
                if (word.head < -1 || word.head >= words.size()) {
                    throw new IllegalArgumentException("head of « " + word.form + " » does not exist: " + word.head);
                }
            }
            return new Sentence(this);
        }
    }
}
