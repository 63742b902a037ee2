package io.github.depeche.workshop.grammar;

import io.github.depeche.extension.Dictionary;
import io.github.depeche.linguistics.grammar.DependencyParser;
import io.github.depeche.linguistics.grammar.Lemmatizer;
import io.github.depeche.linguistics.grammar.MorphologyClassifier;
import io.github.depeche.linguistics.grammar.Tagger;
import io.github.depeche.linguistics.grammar.TransitionSystem;
import io.github.depeche.linguistics.grammar.WordForms;
import io.github.depeche.workshop.grammar.Treebank.GoldSentence;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/** Trains the four models one after the other. The same sentences give the same bytes. */
final class GrammarTrainer {

    private static final int FOLDS = 5;
    private static final int TAGGER_SEEDS = 3;
    private static final int MORPHOLOGY_SEEDS = 2;
    private static final int PARSER_SEEDS = 2;

    private static final int TAGGER_PRUNE = 5;
    private static final int MORPHOLOGY_PRUNE = 5;
    private static final int PARSER_PRUNE = 12;

    private final WordForms wordForms;

    GrammarTrainer(Dictionary dictionary) {
        this.wordForms = new WordForms(dictionary);
    }

    /** The model files by name. */
    Map<String, byte[]> train(List<GoldSentence> gold) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(
                Lemmatizer.RESOURCE,
                LemmaTrainer.train(gold, wordForms, FullForms.read()).file());
        files.put(Tagger.RESOURCE, trainTagger(gold, TAGGER_SEEDS).file());
        files.put(
                MorphologyClassifier.RESOURCE,
                trainMorphology(gold, MORPHOLOGY_SEEDS).file());
        files.put(
                DependencyParser.RESOURCE,
                trainParser(jackknife(gold), PARSER_SEEDS).file());
        return files;
    }

    Weights.Quantized trainTagger(List<GoldSentence> gold, int seeds) {
        List<Weights> trainings = IntStream.range(0, seeds)
                .parallel()
                .mapToObj(seed -> TaggerTrainer.train(Example.of(gold, wordForms), TaggerTrainer.EPOCHS, seed))
                .toList();
        List<String> classes = TaggerTrainer.classes();
        return Weights.mean(trainings, classes.size()).quantize(classes, TAGGER_PRUNE);
    }

    Weights.Quantized trainMorphology(List<GoldSentence> gold, int seeds) {
        MorphologyTrainer trainer = new MorphologyTrainer(gold);
        List<Weights> trainings = IntStream.range(0, seeds)
                .parallel()
                .mapToObj(seed -> trainer.train(Example.of(gold, wordForms), MorphologyTrainer.EPOCHS, seed))
                .toList();
        return Weights.mean(trainings, trainer.classes().size()).quantize(trainer.classes(), MORPHOLOGY_PRUNE);
    }

    Weights.Quantized trainParser(List<Example> examples, int seeds) {
        TransitionSystem transitions = ParserTrainer.transitions(examples);
        ParserTrainer trainer = new ParserTrainer(transitions);
        List<Weights> trainings = IntStream.range(0, seeds)
                .parallel()
                .mapToObj(seed -> trainer.train(examples, ParserTrainer.EPOCHS, seed))
                .toList();
        return Weights.mean(trainings, transitions.moves()).quantize(transitions.names(), PARSER_PRUNE);
    }

    /** Sentences tagged by models that have not seen them, so that the parser learns from tags as good as it will get at work. */
    List<Example> jackknife(List<GoldSentence> gold) {
        List<GoldSentence> shuffled = new ArrayList<>(gold);
        Collections.shuffle(shuffled, new Random(FOLDS));
        return IntStream.range(0, FOLDS)
                .parallel()
                .mapToObj(fold -> tagFold(shuffled, fold))
                .flatMap(List::stream)
                .toList();
    }

    private List<Example> tagFold(List<GoldSentence> gold, int fold) {
        List<GoldSentence> seen = new ArrayList<>();
        List<GoldSentence> unseen = new ArrayList<>();
        for (int i = 0; i < gold.size(); i++) {
            (i % FOLDS == fold ? unseen : seen).add(gold.get(i));
        }
        Tagger tagger = new Tagger(trainTagger(seen, 1).model());
        MorphologyClassifier classifier =
                new MorphologyClassifier(trainMorphology(seen, 1).model());
        List<Example> examples = Example.of(unseen, wordForms);
        for (Example example : examples) {
            tagger.tag(example.words());
            classifier.classify(example.words());
        }
        return examples;
    }
}
