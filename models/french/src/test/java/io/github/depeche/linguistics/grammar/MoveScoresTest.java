package io.github.depeche.linguistics.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.depeche.models.fr.FrenchPack;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MoveScoresTest {

    private static final FrenchPack PACK = new FrenchPack();
    private static final LinearModel MODEL = LinearModel.load(PACK, DependencyParser.FORWARD_RESOURCE);

    private static final List<String> CLAUSE = List.of(
            "La",
            "maire",
            "de",
            "Brest",
            "veut",
            "que",
            "le",
            "chantier",
            "de",
            "la",
            "gare",
            "parte",
            "du",
            "port",
            ".");

    /** Long enough for stacks deeper than what is kept at first. */
    private static final List<String> SENTENCE =
            Stream.of(CLAUSE, CLAUSE, CLAUSE).flatMap(List::stream).toList();

    /** Few relations, so that many a word on the stack gets something on its right that it governs: what was kept for it is out of date. */
    private static final List<String> RELATIONS = List.of("case", "mark", "nsubj", "root");

    /** What is kept from move to move must never be out of date, whatever the moves. */
    @Test
    void areThoseOfAllFeaturesTogetherAfterEveryMove() {
        TransitionSystem transitions = TransitionSystem.ofNames(MODEL.classes());
        WordSequence words = new WordSequence(SENTENCE, new WordForms(PACK.dictionary()));
        Tagger.load(PACK).tag(words);
        new TransitionParser(ReadingDirection.BACKWARD, LinearModel.load(PACK, DependencyParser.BACKWARD_RESOURCE))
                .parse(words);
        Random random = new Random(17);
        for (int walk = 0; walk < 50; walk++) {
            ParserFeatures features = new ParserFeatures(words, transitions, ReadingDirection.FORWARD);
            MoveScores scores = new MoveScores(MODEL, features);
            Configuration configuration = new Configuration(words.size());
            while (!configuration.isFinal()) {
                int[] kept = scores.of(configuration).clone();
                int[] anew = new int[MODEL.stride()];
                MODEL.add(features.extract(configuration), anew);
                assertThat(kept).isEqualTo(anew);

                int[] allowed = IntStream.range(0, transitions.moves())
                        .filter(move -> transitions.allows(configuration, move))
                        .filter(move -> move == TransitionSystem.SHIFT
                                || RELATIONS.contains(transitions.relations().get(transitions.relation(move))))
                        .toArray();
                boolean shift = allowed[0] == TransitionSystem.SHIFT && random.nextInt(walk + 1) > 0;
                transitions.apply(
                        configuration, shift ? TransitionSystem.SHIFT : allowed[random.nextInt(allowed.length)]);
            }
        }
    }
}
