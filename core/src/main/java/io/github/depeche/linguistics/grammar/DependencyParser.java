package io.github.depeche.linguistics.grammar;

import io.github.depeche.extension.LanguagePack;
import java.util.List;

/**
 * Builds the dependency tree of a tagged sentence in two readings: what the first, from the end, makes of the words to come helps the second to
 * decide (« reverse revision » of Attardi and Dell'Orletta 2009, the other way round). Time is linear in the sentence's length.
 */
public final class DependencyParser {

    /** The model of the reading from the end, in the language pack. */
    public static final String BACKWARD_RESOURCE = "trees-backward.bin";

    /** The model of the reading from the beginning. */
    public static final String FORWARD_RESOURCE = "trees-forward.bin";

    private final TransitionParser backward;
    private final TransitionParser forward;

    /**
     * With a model for each reading.
     *
     * @throws IllegalArgumentException if their moves are not the same
     */
    public DependencyParser(LinearModel backward, LinearModel forward) {
        if (!backward.classes().equals(forward.classes())) {
            throw new IllegalArgumentException("the two readings of the parser know different moves");
        }
        this.backward = new TransitionParser(ReadingDirection.BACKWARD, backward);
        this.forward = new TransitionParser(ReadingDirection.FORWARD, forward);
    }

    static DependencyParser load(LanguagePack pack) {
        return new DependencyParser(
                LinearModel.load(pack, BACKWARD_RESOURCE), LinearModel.load(pack, FORWARD_RESOURCE));
    }

    /** The relations that it gives. */
    public List<String> relations() {
        return forward.relations();
    }

    /** Gives every word its head and relation. */
    public void parse(WordSequence words) {
        backward.parse(words);
        forward.parse(words);
    }
}
