package io.github.depeche.workshop.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.depeche.linguistics.BoostedTrees;
import io.github.depeche.linguistics.ChoiceModel;
import io.github.depeche.linguistics.grammar.FeatureVector;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ChoiceTrainerTest {

    private static final int CASES = 3000;

    @Test
    void treesLearnWhatTwoValuesMeanTogether() {
        ChoiceTrainer trainer = new ChoiceTrainer(List.of("any"));
        Random random = new Random(3);
        for (int i = 0; i < CASES; i++) {
            boolean marks = random.nextBoolean();
            int words = random.nextInt(10);
            int right = marks == words < 5 ? 0 : LogLinearTrainer.NONE;
            trainer.add(i, new FeatureVector(), List.of(option(marks, words)), right);
        }

        ChoiceModel model = trainer.learn(1).model();

        for (boolean marks : new boolean[] {true, false}) {
            for (int words = 0; words < 10; words++) {
                double score = model.scores(new FeatureVector(), List.of(option(marks, words)))[0];
                assertThat(score > 0).as(marks + " " + words).isEqualTo(marks == words < 5);
            }
        }
    }

    @Test
    void numbersBeyondThoseSeenStandAtTheEnds() {
        assertThat(BoostedTrees.number(Integer.MIN_VALUE, -3)).isEqualTo(1);
        assertThat(BoostedTrees.number(-3, -3)).isEqualTo(1);
        assertThat(BoostedTrees.number(4, -3)).isEqualTo(8);
        assertThat(BoostedTrees.number(Integer.MAX_VALUE, -3)).isEqualTo(BoostedTrees.HIGHEST);
    }

    @Test
    void theSameCasesGiveTheSameTrees() {
        assertThat(learnt().model().scores(new FeatureVector(), List.of(option(true, 2))))
                .isEqualTo(learnt().model().scores(new FeatureVector(), List.of(option(true, 2))));
    }

    private static ChoiceTrainer.Learnt learnt() {
        ChoiceTrainer trainer = new ChoiceTrainer(List.of("any"));
        Random random = new Random(5);
        for (int i = 0; i < CASES / 3; i++) {
            boolean marks = random.nextBoolean();
            trainer.add(i, new FeatureVector(), List.of(option(marks, i % 10)), marks ? 0 : LogLinearTrainer.NONE);
        }
        return trainer.learn(1);
    }

    private static ChoiceModel.Option option(boolean marks, int words) {
        FeatureVector own = new FeatureVector();
        own.add("marks", marks ? "yes" : "no");
        own.add("words", words);
        return new ChoiceModel.Option(ChoiceModel.ANY, own.copy());
    }
}
