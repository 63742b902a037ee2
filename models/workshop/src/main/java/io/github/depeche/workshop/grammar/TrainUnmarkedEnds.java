package io.github.depeche.workshop.grammar;

import io.github.depeche.Block;
import io.github.depeche.BlockType;
import io.github.depeche.Span;
import io.github.depeche.linguistics.Tokenizer;
import io.github.depeche.linguistics.grammar.Tagger;
import io.github.depeche.linguistics.grammar.WordForms;
import io.github.depeche.models.fr.FrenchPack;
import io.github.depeche.workshop.grammar.Treebank.GoldSentence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Learns where sentences end without a mark. */
@Command(
        name = "train-unmarked-ends",
        mixinStandardHelpOptions = true,
        description =
                "Learns from treebanks, ten sentences to a paragraph, and from running news where sentences end without"
                        + " a mark; after train-grammar.")
public final class TrainUnmarkedEnds implements Callable<Integer> {

    private static final List<String> SEQUOIA =
            List.of("ud-sequoia/fr_sequoia-ud-train.conllu", "ud-sequoia/fr_sequoia-ud-dev.conllu");
    private static final List<String> GSD = List.of("ud-gsd/fr_gsd-ud-dev.conllu");
    private static final List<String> QUESTIONS = List.of("ud-fqb/fr_fqb-ud-test.conllu");

    private static final int FOLDS = 6;
    /** Other neighbours teach more than the same ones again. */
    private static final int ORDERS = 6;

    private static final int SENTENCES_OF_QUESTIONS = 800;
    private static final int TAGGER_EPOCHS = 6;
    private static final int TAGGER_PRUNE = 3;
    private static final int PRUNE = 12;

    /** How much a stretch of running text counts beside one of a treebank: there are many, all alike. */
    private static final double RUNNING_TEXT = 0.15;

    /** How much a stretch counts whose sentences something was done to. */
    private static final double CHANGED = 0.5;

    /** Headings amid the sentences of Sequoia, which is for a third of leaflets. */
    private static final int ORDERS_WITH_HEADINGS = 2;

    private static final int ORDERS_WITH_LOST_CAPITALS = 3;

    /** Sentences of GSD whose full stop is lost: its running text shows but a dozen. */
    private static final int ORDERS_WITH_LOST_STOPS = 3;

    private static final double LOST_STOPS = 0.05;
    /** « 21. » is an item of a list. */
    private static final int SHORTEST_WITH_LOST_STOP = 20;

    @Mixin
    private Corpora corpora = new Corpora();

    @Parameters(index = "1", paramLabel = "OUTPUT", description = "The folder to write sentence-ends.bin to.")
    private Path output = Path.of("");

    private final FrenchPack pack = new FrenchPack();
    private final WordForms wordForms = new WordForms(pack.dictionary());

    @Override
    public Integer call() throws IOException {
        Files.createDirectories(output);
        SegmentationTrainer trainer = new SegmentationTrainer();
        addNews(trainer);
        List<List<GoldSentence>> treebanks = List.of(corpora.treebanks(SEQUOIA), corpora.treebanks(GSD));
        List<GoldSentence> questions = corpora.treebanks(QUESTIONS).subList(0, SENTENCES_OF_QUESTIONS);
        LeafletHeadings headings = LeafletHeadings.load();
        LostCapitals lostCapitals = LostCapitals.load(pack);
        for (int fold = 0; fold < FOLDS; fold++) {
            Tokenizer tokenizer = Tokenizer.withoutUnmarkedEnds(pack, tagger(treebanks, questions, fold));
            for (List<GoldSentence> treebank : treebanks) {
                List<GoldSentence> part = fold(treebank, fold, true);
                addTreebank(part, tokenizer, trainer);
                addChanged(
                        ORDERS_WITH_LOST_CAPITALS, random -> lostCapitals.amid(part, random), fold, tokenizer, trainer);
            }
            List<GoldSentence> sequoia = fold(treebanks.get(0), fold, true);
            List<GoldSentence> gsd = fold(treebanks.get(1), fold, true);
            addChanged(ORDERS_WITH_HEADINGS, random -> headings.amid(texts(sequoia), random), fold, tokenizer, trainer);
            addChanged(ORDERS_WITH_LOST_STOPS, random -> withLostStops(gsd, random), fold, tokenizer, trainer);
        }
        byte[] model = trainer.train().quantize(List.of("end"), PRUNE).file();
        Files.write(output.resolve("sentence-ends.bin"), model);
        System.out.printf(Locale.ROOT, "sentence-ends.bin: %d bytes%n", model.length);
        return 0;
    }

    private static List<GoldSentence> fold(List<GoldSentence> sentences, int fold, boolean inside) {
        return IntStream.range(0, sentences.size())
                .filter(i -> (i % FOLDS == fold) == inside)
                .mapToObj(sentences::get)
                .toList();
    }

    /** One that has not seen the fold, so that its tags are as good as they will be at work. */
    private Tagger tagger(List<List<GoldSentence>> treebanks, List<GoldSentence> questions, int fold) {
        List<GoldSentence> seen = new ArrayList<>(questions);
        treebanks.forEach(treebank -> seen.addAll(fold(treebank, fold, false)));
        Weights weights = TaggerTrainer.train(Example.of(seen, wordForms), TAGGER_EPOCHS, fold);
        return new Tagger(
                weights.quantize(TaggerTrainer.classes(), TAGGER_PRUNE).model());
    }

    private static void addTreebank(List<GoldSentence> treebank, Tokenizer tokenizer, SegmentationTrainer trainer) {
        List<String> sentences = texts(treebank);
        for (int order = 0; order < ORDERS; order++) {
            add(sentences, 1, tokenizer, trainer);
            Collections.shuffle(sentences, new Random(order));
        }
    }

    /** Joins sentences that something was done to, in several orders. */
    private static void addChanged(
            int orders,
            Function<Random, List<String>> sentences,
            int fold,
            Tokenizer tokenizer,
            SegmentationTrainer trainer) {
        for (int order = 0; order < orders; order++) {
            Random random = new Random((long) order * FOLDS + fold);
            add(sentences.apply(random), CHANGED, tokenizer, trainer);
        }
    }

    private static List<String> withLostStops(List<GoldSentence> treebank, Random random) {
        List<String> sentences = texts(treebank);
        sentences.replaceAll(sentence -> withLostStop(sentence.strip(), random));
        Collections.shuffle(sentences, random);
        return sentences;
    }

    private static String withLostStop(String sentence, Random random) {
        boolean lost = sentence.endsWith(".")
                && sentence.length() > SHORTEST_WITH_LOST_STOP
                && random.nextDouble() < LOST_STOPS;
        return lost ? sentence.substring(0, sentence.length() - 1).strip() : sentence;
    }

    private static List<String> texts(List<GoldSentence> treebank) {
        return new ArrayList<>(treebank.stream().map(GoldSentence::text).toList());
    }

    private static void add(
            List<String> sentences, double importance, Tokenizer tokenizer, SegmentationTrainer trainer) {
        StringBuilder text = new StringBuilder();
        List<Block> paragraphs = new ArrayList<>();
        BitSet begins = new BitSet();
        for (int first = 0; first < sentences.size(); first += GoldText.SENTENCES_IN_PARAGRAPH) {
            int begin = text.length();
            int end = Math.min(sentences.size(), first + GoldText.SENTENCES_IN_PARAGRAPH);
            for (String sentence : sentences.subList(first, end)) {
                begins.set(text.length());
                text.append(sentence.strip()).append(' ');
            }
            paragraphs.add(paragraph(begin, text.length() - 1));
        }
        trainer.addAll(tokenizer.openStretches(text.toString(), paragraphs, begins), importance);
    }

    private void addNews(SegmentationTrainer trainer) throws IOException {
        Tokenizer tokenizer = Tokenizer.withoutUnmarkedEnds(pack, Tagger.load(pack));
        for (UnlabelledText article : corpora.wikinews()) {
            trainer.addAll(tokenizer.openStretches(article.text(), article.lines(), null), RUNNING_TEXT);
        }
    }

    private static Block paragraph(int begin, int end) {
        return new Block(BlockType.PARAGRAPH, new Span(begin, end), "");
    }
}
