package io.github.depeche.workshop.grammar;

import io.github.depeche.extension.Dictionary;
import io.github.depeche.linguistics.grammar.DependencyParser;
import io.github.depeche.linguistics.grammar.Lemmatizer;
import io.github.depeche.linguistics.grammar.LinearModel;
import io.github.depeche.linguistics.grammar.MorphologyClassifier;
import io.github.depeche.linguistics.grammar.Tagger;
import io.github.depeche.linguistics.grammar.TransitionSystem;
import io.github.depeche.linguistics.grammar.WordForms;
import io.github.depeche.linguistics.grammar.WordSequence;
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
    private static final int PARSER_EPOCHS = 5;
    private static final List<Integer> FORWARD = List.of(0, 2, 4);
    private static final List<Integer> BACKWARD = List.of(1, 3, 5);
    private static final double REPORTED_SPEECH = 0.5;

    private static final int TAGGER_PRUNE = 3;
    private static final int MORPHOLOGY_PRUNE = 5;
    private static final int ENSEMBLE_PRUNE = 3;
    private static final int PARSER_PRUNE = 12;

    private final WordForms wordForms;

    GrammarTrainer(Dictionary dictionary) {
        this.wordForms = new WordForms(dictionary);
    }

    /**
     * The model files by name.
     *
     * @param written what linguists have annotated in written statements; reported speech is made of it
     * @param questions the same in questions
     * @param spoken the same in speech; it helps the tagger alone
     * @param unlabelled sentences of news, cut into words: the ensemble annotates them for the parser
     * @param judged what was decided by reading where the ensemble's parsers disagree
     */
    Map<String, byte[]> train(
            List<GoldSentence> written,
            List<GoldSentence> questions,
            List<GoldSentence> spoken,
            List<List<String>> unlabelled,
            JudgedArcs judged)
            throws IOException {
        List<FullForm> dictionary = FullForms.read();
        List<GoldSentence> gold = new ArrayList<>(written);
        gold.addAll(questions);
        List<GoldSentence> enriched = new ArrayList<>(gold);
        enriched.addAll(new ReportedSpeech(written, InciseVerb.read(dictionary), 1).make(written, REPORTED_SPEECH));

        List<GoldSentence> everything = new ArrayList<>(enriched);
        everything.addAll(spoken);
        Weights.Quantized tags = trainTagger(everything, TAGGER_SEEDS);
        Weights.Quantized features = trainMorphology(enriched, MORPHOLOGY_SEEDS);
        List<Example> examples = new ArrayList<>(jackknife(enriched));
        int linguists = examples.size();
        TransitionSystem transitions = ParserTrainer.transitions(examples);
        Tagger tagger = new Tagger(tags.model());
        MorphologyClassifier classifier = new MorphologyClassifier(features.model());
        ParserEnsemble first = trainEnsemble(
                trainParsers(examples, transitions, ParserTrainer.EPOCHS, FORWARD), examples, transitions);
        List<List<String>> read =
                unlabelled.stream().filter(words -> !judged.of(words).isEmpty()).toList();
        examples.addAll(annotate(read, judged, tagger, classifier, first, transitions));
        List<Weights> forward = trainParsers(examples, transitions, ParserTrainer.EPOCHS, FORWARD);
        ParserEnsemble second = trainEnsemble(forward, examples, transitions);
        // what was read is annotated anew, by better parsers
        examples.subList(linguists, examples.size()).clear();
        examples.addAll(annotate(unlabelled, judged, tagger, classifier, second, transitions));
        List<Weights> selfTrained = trainParsers(examples, transitions, PARSER_EPOCHS, List.of(0, 1));
        int moves = transitions.moves();
        // those that learnt from what was read and those that learnt from the ensemble too: their mean is better than
        // either
        Weights parser = Weights.mean(List.of(Weights.mean(selfTrained, moves), Weights.mean(forward, moves)), moves);

        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(
                Lemmatizer.RESOURCE,
                LemmaTrainer.train(gold, wordForms, dictionary).file());
        files.put(Tagger.RESOURCE, tags.file());
        files.put(MorphologyClassifier.RESOURCE, features.file());
        files.put(
                DependencyParser.RESOURCE,
                parser.quantize(transitions.names(), PARSER_PRUNE).file());
        return files;
    }

    private List<Example> annotate(
            List<List<String>> sentences,
            JudgedArcs judged,
            Tagger tagger,
            MorphologyClassifier classifier,
            ParserEnsemble ensemble,
            TransitionSystem transitions) {
        return sentences.parallelStream()
                .map(sentence -> {
                    WordSequence words = new WordSequence(sentence, wordForms);
                    tagger.tag(words);
                    classifier.classify(words);
                    ensemble.parse(words, judged.of(sentence));
                    return Example.silver(words, sentence, transitions.relations());
                })
                .toList();
    }

    private Weights.Quantized trainTagger(List<GoldSentence> gold, int seeds) {
        List<Weights> trainings = IntStream.range(0, seeds)
                .parallel()
                .mapToObj(seed -> TaggerTrainer.train(Example.of(gold, wordForms), TaggerTrainer.EPOCHS, seed))
                .toList();
        List<String> classes = TaggerTrainer.classes();
        return Weights.mean(trainings, classes.size()).quantize(classes, TAGGER_PRUNE);
    }

    private Weights.Quantized trainMorphology(List<GoldSentence> gold, int seeds) {
        MorphologyTrainer trainer = new MorphologyTrainer(gold);
        List<Weights> trainings = IntStream.range(0, seeds)
                .parallel()
                .mapToObj(seed -> trainer.train(Example.of(gold, wordForms), MorphologyTrainer.EPOCHS, seed))
                .toList();
        return Weights.mean(trainings, trainer.classes().size()).quantize(trainer.classes(), MORPHOLOGY_PRUNE);
    }

    /** Parsers that read from the left, and others that read from the right. */
    private static ParserEnsemble trainEnsemble(
            List<Weights> forward, List<Example> examples, TransitionSystem transitions) {
        List<Example> mirrored = examples.stream().map(Example::reversed).toList();
        List<Weights> backward = trainParsers(mirrored, transitions, ParserTrainer.EPOCHS, BACKWARD);
        List<ParserEnsemble.Member> members = new ArrayList<>();
        for (int i = 0; i < forward.size(); i++) {
            members.add(member(forward.get(i), transitions, false));
            members.add(member(backward.get(i), transitions, true));
        }
        return new ParserEnsemble(members);
    }

    private static ParserEnsemble.Member member(Weights weights, TransitionSystem transitions, boolean reversed) {
        LinearModel model =
                weights.quantize(transitions.names(), ENSEMBLE_PRUNE).model();
        return new ParserEnsemble.Member(new DependencyParser(model), reversed);
    }

    private static List<Weights> trainParsers(
            List<Example> examples, TransitionSystem transitions, int epochs, List<Integer> seeds) {
        ParserTrainer trainer = new ParserTrainer(transitions);
        return seeds.parallelStream()
                .map(seed -> trainer.train(examples, epochs, seed))
                .toList();
    }

    /** Sentences tagged by models that have not seen them, so that the parser learns from tags as good as it will get at work. */
    private List<Example> jackknife(List<GoldSentence> gold) {
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
