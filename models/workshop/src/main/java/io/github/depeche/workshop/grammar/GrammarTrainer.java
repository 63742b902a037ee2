package io.github.depeche.workshop.grammar;

import io.github.depeche.extension.Dictionary;
import io.github.depeche.linguistics.grammar.DependencyParser;
import io.github.depeche.linguistics.grammar.Lemmatizer;
import io.github.depeche.linguistics.grammar.MorphologyClassifier;
import io.github.depeche.linguistics.grammar.ReadingDirection;
import io.github.depeche.linguistics.grammar.Tagger;
import io.github.depeche.linguistics.grammar.TransitionParser;
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
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Trains the four models one after the other. The same sentences give the same bytes. */
final class GrammarTrainer {

    private static final int FOLDS = 5;
    private static final int TAGGER_SEEDS = 3;
    private static final int MORPHOLOGY_SEEDS = 2;
    private static final int PARSER_SEEDS = 2;
    private static final int FOLD_EPOCHS = 5;
    private static final double REPORTED_SPEECH = 0.5;

    private static final int TAGGER_PRUNE = 16;
    private static final int MORPHOLOGY_PRUNE = 5;
    private static final int BACKWARD_PRUNE = 15;
    private static final int FORWARD_PRUNE = 17;

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
     * @param news proofread trees of news, without morphology
     */
    Map<String, byte[]> train(
            List<GoldSentence> written,
            List<GoldSentence> questions,
            List<GoldSentence> spoken,
            List<GoldSentence> news)
            throws IOException {
        requireRelationsOf(written, news);
        List<FullForm> dictionary = FullForms.read();
        List<GoldSentence> gold = new ArrayList<>(written);
        gold.addAll(questions);
        List<GoldSentence> enriched = new ArrayList<>(gold);
        enriched.addAll(new ReportedSpeech(written, InciseVerb.read(dictionary), 1).make(written, REPORTED_SPEECH));

        List<GoldSentence> everything = new ArrayList<>(enriched);
        everything.addAll(spoken);
        everything.addAll(news);
        Weights.Quantized tags = trainTagger(everything, TAGGER_SEEDS);
        Weights.Quantized features = trainMorphology(enriched, MORPHOLOGY_SEEDS);
        List<Example> examples = jackknife(enriched, news);
        TransitionSystem transitions = ParserTrainer.transitions(enriched);
        Weights.Quantized backward = trainReading(ReadingDirection.BACKWARD, transitions, examples, BACKWARD_PRUNE);
        readByOthers(examples, transitions);
        Weights.Quantized forward = trainReading(ReadingDirection.FORWARD, transitions, examples, FORWARD_PRUNE);

        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(
                Lemmatizer.RESOURCE,
                LemmaTrainer.train(gold, wordForms, dictionary).file());
        files.put(Tagger.RESOURCE, tags.file());
        files.put(MorphologyClassifier.RESOURCE, features.file());
        files.put(DependencyParser.BACKWARD_RESOURCE, backward.file());
        files.put(DependencyParser.FORWARD_RESOURCE, forward.file());
        return files;
    }

    /** A relation that only the news had would be a new move of the parser: most likely it is misspelt. */
    private static void requireRelationsOf(List<GoldSentence> treebanks, List<GoldSentence> news) {
        Set<String> known = relations(treebanks);
        Set<String> unknown = relations(news);
        unknown.removeAll(known);
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException("the treebanks have no relation " + unknown);
        }
    }

    private static Set<String> relations(List<GoldSentence> sentences) {
        return sentences.stream()
                .flatMap(sentence -> sentence.words().stream())
                .map(Treebank.Word::relation)
                .collect(Collectors.toCollection(TreeSet::new));
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

    private static Weights.Quantized trainReading(
            ReadingDirection direction, TransitionSystem transitions, List<Example> examples, int prune) {
        ParserTrainer trainer = new ParserTrainer(transitions, direction);
        List<Weights> trainings = IntStream.range(0, PARSER_SEEDS)
                .parallel()
                .mapToObj(seed -> trainer.train(examples, ParserTrainer.EPOCHS, seed))
                .toList();
        return Weights.mean(trainings, transitions.moves()).quantize(transitions.names(), prune);
    }

    /** Gives sentences the trees of parsers that have not seen them, so that the second reading learns how far the first is to be trusted. */
    private static void readByOthers(List<Example> examples, TransitionSystem transitions) {
        ParserTrainer trainer = new ParserTrainer(transitions, ReadingDirection.BACKWARD);
        IntStream.range(0, FOLDS).parallel().forEach(fold -> {
            Weights weights = trainer.train(part(examples, fold, false), FOLD_EPOCHS, fold);
            TransitionParser parser = new TransitionParser(
                    ReadingDirection.BACKWARD,
                    weights.quantize(transitions.names(), 0).model());
            part(examples, fold, true).forEach(example -> parser.parse(example.words()));
        });
    }

    /** Sentences tagged by models that have not seen them, so that the parser learns from tags as good as it will get at work. */
    private List<Example> jackknife(List<GoldSentence> treebanks, List<GoldSentence> news) {
        List<GoldSentence> shuffledTreebanks = shuffled(treebanks);
        List<GoldSentence> shuffledNews = shuffled(news);
        return IntStream.range(0, FOLDS)
                .parallel()
                .mapToObj(fold -> tagFold(shuffledTreebanks, shuffledNews, fold))
                .flatMap(List::stream)
                .toList();
    }

    private static List<GoldSentence> shuffled(List<GoldSentence> sentences) {
        List<GoldSentence> shuffled = new ArrayList<>(sentences);
        Collections.shuffle(shuffled, new Random(FOLDS));
        return shuffled;
    }

    private List<Example> tagFold(List<GoldSentence> treebanks, List<GoldSentence> news, int fold) {
        List<GoldSentence> withMorphology = part(treebanks, fold, false);
        List<GoldSentence> seen = new ArrayList<>(withMorphology);
        seen.addAll(part(news, fold, false));
        List<GoldSentence> unseen = part(treebanks, fold, true);
        unseen.addAll(part(news, fold, true));
        Tagger tagger = new Tagger(trainTagger(seen, 1).model());
        MorphologyClassifier classifier =
                new MorphologyClassifier(trainMorphology(withMorphology, 1).model());
        List<Example> examples = Example.of(unseen, wordForms);
        for (Example example : examples) {
            tagger.tag(example.words());
            classifier.classify(example.words());
        }
        return examples;
    }

    /** The sentences of a fold, or all others. */
    private static <T> List<T> part(List<T> sentences, int fold, boolean inside) {
        return IntStream.range(0, sentences.size())
                .filter(i -> (i % FOLDS == fold) == inside)
                .mapToObj(sentences::get)
                .collect(Collectors.toCollection(ArrayList::new));
    }
}
