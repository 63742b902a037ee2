package io.github.depeche.linguistics.grammar;

import io.github.depeche.extension.LanguagePack;
import java.util.List;

/** Builds the dependency tree of a tagged sentence, with two moves for every word and no search: time is linear in the sentence's length. */
public final class DependencyParser {

    /** The model's name in the language pack. */
    public static final String RESOURCE = "trees.bin";

    private final LinearModel model;
    private final TransitionSystem transitions;

    /** With a model whose classes are the names of moves. */
    public DependencyParser(LinearModel model) {
        this.model = model;
        this.transitions = TransitionSystem.ofNames(model.classes());
    }

    static DependencyParser load(LanguagePack pack) {
        return new DependencyParser(LinearModel.load(pack, RESOURCE));
    }

    /** The relations that it gives. */
    public List<String> relations() {
        return transitions.relations();
    }

    /** Gives every word its head and relation. */
    public void parse(WordSequence words) {
        Configuration configuration = new Configuration(words.size);
        MoveScores scores = new MoveScores(model, new ParserFeatures(words, transitions));
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
