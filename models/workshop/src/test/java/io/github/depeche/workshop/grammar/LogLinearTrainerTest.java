package io.github.depeche.workshop.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.depeche.linguistics.LogLinearModel;
import io.github.depeche.linguistics.grammar.FeatureVector;
import io.github.depeche.workshop.grammar.LogLinearTrainer.Option;
import java.util.List;
import org.junit.jupiter.api.Test;

class LogLinearTrainerTest {

    private static final List<String> CLASSES = List.of("any", "WIN", "DIE");
    private static final int WIN = 1;
    private static final int DIE = 2;

    @Test
    void learnsYesAndNo() {
        LogLinearTrainer trainer = new LogLinearTrainer(List.of("yes"));
        for (int i = 0; i < 20; i++) {
            trainer.add(lemma("signer"), true);
            trainer.add(lemma("sembler"), false);
        }
        LogLinearModel model = LogLinearModel.of(trainer.learn(1).model());

        assertThat(model.probability(lemma("signer"))).isGreaterThan(0.8);
        assertThat(model.probability(lemma("sembler"))).isLessThan(0.2);
        assertThat(model.probability(lemma("inconnu"))).isEqualTo(0.5);
    }

    @Test
    void learnsTheClassOfAnOptionFromTheFeaturesOfTheCase() {
        LogLinearModel model = LogLinearModel.of(trained().learn(1).model());

        float[] byClass = model.byClass(lemma("gagner"));
        assertThat(LogLinearModel.score(byClass, WIN)).isGreaterThan(LogLinearModel.score(byClass, DIE));
    }

    @Test
    void learnsFromTheFeaturesOfAnOptionForOptionsOfEveryClass() {
        LogLinearModel model = LogLinearModel.of(trained().learn(1).model());

        FeatureVector listed = new FeatureVector();
        listed.add("listed");
        FeatureVector unlisted = new FeatureVector();
        unlisted.add("unlisted");
        assertThat(model.own(listed)).isPositive();
        assertThat(model.own(unlisted)).isNegative();
    }

    @Test
    void sameCasesGiveTheSameFile() {
        assertThat(trained().learn(1).file()).isEqualTo(trained().learn(1).file());
    }

    /** « gagner » tells WIN, « mourir » DIE, « sembler » nothing; what the lexicon lists is right. */
    private static LogLinearTrainer trained() {
        LogLinearTrainer trainer = new LogLinearTrainer(CLASSES);
        for (int i = 0; i < 20; i++) {
            trainer.add(lemma("gagner"), options("listed", "unlisted"), 0);
            trainer.add(lemma("mourir"), options("unlisted", "listed"), 1);
            trainer.add(lemma("sembler"), options("unlisted", "unlisted"), LogLinearTrainer.NONE);
        }
        return trainer;
    }

    private static List<Option> options(String win, String die) {
        FeatureVector ofWin = new FeatureVector();
        ofWin.add(win);
        FeatureVector ofDie = new FeatureVector();
        ofDie.add(die);
        return List.of(new Option(WIN, ofWin), new Option(DIE, ofDie));
    }

    private static FeatureVector lemma(String lemma) {
        FeatureVector features = new FeatureVector();
        features.add("lemma", lemma);
        return features;
    }
}
