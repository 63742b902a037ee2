package io.github.depeche.linguistics.grammar;

import java.util.List;

/** One reading of a sentence: two moves for every word and no search. */
public final class TransitionParser {

    private final ReadingDirection direction;
    private final LinearModel model;
    private final TransitionSystem transitions;

    /** With a model that was trained for the reading, whose classes are the names of moves. */
    public TransitionParser(ReadingDirection direction, LinearModel model) {
        this.direction = direction;
        this.model = model;
        this.transitions = TransitionSystem.ofNames(model.classes());
    }

    /** The relations that it gives. */
    List<String> relations() {
        return transitions.relations();
    }

    /** Gives every word its head and relation; those that it has are looked at by the reading that comes second. */
    public void parse(WordSequence words) {
        if (direction == ReadingDirection.BACKWARD) {
            WordSequence reversed = words.reversed();
            read(reversed);
            words.takeArcs(reversed.reversed());
        } else {
            read(words);
        }
    }

    private void read(WordSequence words) {
        Configuration configuration = new Configuration(words.size);
        MoveScores scores = new MoveScores(model, new ParserFeatures(words, transitions, direction));
        while (!configuration.isFinal()) {
            int move;
            if (configuration.depth == 0) {
                move = TransitionSystem.SHIFT;
            } else {
                move = transitions.best(configuration, scores.of(configuration));
            }
            transitions.apply(configuration, move);
        }
        for (int i = 1; i <= words.size; i++) {
            words.setArc(i, configuration.heads[i], configuration.relations[i]);
        }
    }
}
