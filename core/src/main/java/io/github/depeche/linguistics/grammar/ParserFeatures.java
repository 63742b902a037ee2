package io.github.depeche.linguistics.grammar;

/**
 * What the parser sees of a configuration: the templates of Zhang and Nivre (2011), with lemmas and agreement beside forms, the preposition or
 * conjunction that a word already governs, and the punctuation, verbs and conjunctions in between.
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
    private final StackFeatures stack;
    private final MovingFeatures moving;

    /** Of a tagged sentence. */
    public ParserFeatures(WordSequence words, TransitionSystem transitions) {
        this.words = new ParserWords(words, transitions);
        stack = new StackFeatures(this.words, out);
        moving = new MovingFeatures(this.words, out);
    }

    /** All features of a configuration; the vector is used again by the next call. */
    public FeatureVector extract(Configuration c) {
        out.clear();
        addBuffer(c.front);
        stack.add(c);
        moving.add(c);
        return out;
    }

    /** The features that stay until the next word is shifted. */
    FeatureVector ofBuffer(Configuration c) {
        out.clear();
        addBuffer(c.front);
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
        moving.add(c);
        return out;
    }

    private void addBuffer(int b0) {
        int[] form = words.form;
        int[] lemma = words.lemma;
        int[] tag = words.tag;
        int[] agreement = words.agreement;
        int b1 = b0 + 1;
        int b2 = b0 + 2;
        out.add();
        out.add(tag[b0]);
        out.add(form[b0]);
        out.add(form[b0], tag[b0]);
        out.add(tag[b0], agreement[b0]);
        out.add(lemma[b0], tag[b0]);
        out.add(tag[b1]);
        out.add(form[b1], tag[b1]);
        out.add(tag[b1], agreement[b1]);
        out.add(tag[b2]);
        out.add(form[b2], tag[b2]);
        out.add(tag[b0], tag[b1]);
        out.add(form[b0], form[b1]);
        out.add(form[b0], tag[b1]);
        out.add(tag[b0], form[b1]);
        out.add(tag[b0], tag[b1], tag[b2]);
        out.add(tag[b0], tag[b1], tag[b2], tag[b0 + 3]);
        out.add(form[b0], form[b1], form[b2]);
        out.add(form[b0 - 1], form[b0]);
    }

    /** The preposition or conjunction that a word governs. */
    int governed(Configuration c, int index) {
        return words.governed(c, index);
    }
}
