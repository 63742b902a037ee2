package io.github.depeche.linguistics.grammar;

import java.util.Arrays;

/**
 * A state of the arc-hybrid parser (Kuhlmann, Gómez-Rodríguez and Satta 2011): a stack of words that wait, a buffer that begins at {@link
 * #front}, and the arcs so far. The root of the tree stands after the last word.
 */
public final class Configuration {

    final int size;
    final int[] stack;
    int depth;
    int front = 1;

    final int[] heads;
    final int[] relations;
    final int[] leftmost;
    final int[] leftmostButOne;
    final int[] rightmost;
    final int[] rightmostButOne;
    final int[] leftValency;
    final int[] rightValency;
    final long[] leftRelations;
    final long[] rightRelations;

    /** Before the first move. */
    public Configuration(int size) {
        this.size = size;
        int length = size + 6;
        stack = new int[length];
        heads = new int[length];
        relations = new int[length];
        Arrays.fill(relations, -1);
        leftmost = new int[length];
        leftmostButOne = new int[length];
        rightmost = new int[length];
        rightmostButOne = new int[length];
        leftValency = new int[length];
        rightValency = new int[length];
        leftRelations = new long[length];
        rightRelations = new long[length];
    }

    /** The word at this depth of the stack, 0 for the top; 0 if the stack is not so deep. */
    public int stack(int fromTop) {
        return fromTop < depth ? stack[depth - 1 - fromTop] : 0;
    }

    /** How many words wait. */
    public int depth() {
        return depth;
    }

    /** The first word of the buffer; the root if no word is left. */
    public int front() {
        return front;
    }

    /** Whether the root alone is left. */
    public boolean isFinal() {
        return front == size + 1 && depth == 0;
    }

    boolean canShift() {
        return front <= size;
    }

    /** One word alone may hang on the root. */
    boolean canAttachLeft() {
        return depth > 0 && (front <= size || depth == 1);
    }

    boolean canAttachRight() {
        return depth > 1;
    }

    void shift() {
        stack[depth++] = front++;
    }

    /** The top of the stack becomes a dependent of the front of the buffer. */
    void attachLeft(int relation, int group) {
        int dependent = stack[--depth];
        int head = front;
        heads[dependent] = head;
        relations[dependent] = relation;
        leftmostButOne[head] = leftmost[head];
        leftmost[head] = dependent;
        leftValency[head]++;
        leftRelations[head] |= 1L << group;
    }

    /** The top of the stack becomes a dependent of the word below it. */
    void attachRight(int relation, int group) {
        int dependent = stack[--depth];
        int head = stack[depth - 1];
        heads[dependent] = head;
        relations[dependent] = relation;
        rightmostButOne[head] = rightmost[head];
        rightmost[head] = dependent;
        rightValency[head]++;
        rightRelations[head] |= 1L << group;
    }
}
