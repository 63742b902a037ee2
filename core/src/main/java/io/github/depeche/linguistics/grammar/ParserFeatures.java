package io.github.depeche.linguistics.grammar;

import java.util.List;

/**
 * What the parser sees of a configuration: the templates of Zhang and Nivre (2011), with lemmas and agreement beside forms, the preposition or
 * conjunction that a word already governs, and the punctuation, verbs and conjunctions in between.
 *
 * <p>A reading that follows another one sees its tree, too.
 *
 * <p>They come in three parts, told apart by how long they stay as they are: what depends on the buffer alone changes when a word is shifted;
 * what a word on the stack and the words below it show, its dependents on the right left out, stays as long as the word is on the stack; the
 * rest changes with every move.
 */
public final class ParserFeatures {

    private static final int TEMPLATES_OF_BUFFER = 19;
    private static final int TEMPLATES_OF_STACK = 51;

    private final FeatureVector out = new FeatureVector();
    private final ParserWords words;
    private final ParserTemplates buffer;
    private final ParserTemplates stack;
    private final List<ParserTemplates> moving;

    /** Of a tagged sentence, which has the tree that the reading before gave it. */
    public ParserFeatures(WordSequence words, TransitionSystem transitions, ReadingDirection direction) {
        this.words = new ParserWords(words, transitions);
        buffer = new BufferFeatures(this.words, out);
        stack = new StackFeatures(this.words, out);
        MovingFeatures first = new MovingFeatures(this.words, out);
        moving = direction == ReadingDirection.BACKWARD
                ? List.of(first)
                : List.of(first, new GuideFeatures(words, this.words, out));
    }

    /** All features of a configuration; the vector is used again by the next call. */
    public FeatureVector extract(Configuration c) {
        out.clear();
        buffer.add(c);
        stack.add(c);
        addMoving(c);
        return out;
    }

    /** The features that stay until the next word is shifted. */
    FeatureVector ofBuffer(Configuration c) {
        out.clear();
        buffer.add(c);
        return out;
    }

    /** The features that stay as long as the top of the stack governs the same word and is on the stack. */
    FeatureVector ofStack(Configuration c) {
        out.clear(TEMPLATES_OF_BUFFER);
        stack.add(c);
        return out;
    }

    /** The features that change with every move. */
    FeatureVector moving(Configuration c) {
        out.clear(TEMPLATES_OF_BUFFER + TEMPLATES_OF_STACK);
        addMoving(c);
        return out;
    }

    private void addMoving(Configuration c) {
        for (ParserTemplates templates : moving) {
            templates.add(c);
        }
    }

    /** The preposition or conjunction that a word governs. */
    int governed(Configuration c, int index) {
        return words.governed(c, index);
    }
}
