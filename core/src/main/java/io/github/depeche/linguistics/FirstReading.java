package io.github.depeche.linguistics;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import opennlp.tools.ml.BeamSearch;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.ml.perceptron.BinaryPerceptronModelReader;
import opennlp.tools.namefind.BilouCodec;
import opennlp.tools.namefind.DefaultNameContextGenerator;
import opennlp.tools.namefind.NameContextGenerator;
import opennlp.tools.util.SequenceValidator;
import opennlp.tools.util.Span;
import opennlp.tools.util.featuregen.AdaptiveFeatureGenerator;
import opennlp.tools.util.featuregen.AggregatedFeatureGenerator;
import opennlp.tools.util.featuregen.BigramNameFeatureGenerator;
import opennlp.tools.util.featuregen.CachedFeatureGenerator;
import opennlp.tools.util.featuregen.PrefixFeatureGenerator;
import opennlp.tools.util.featuregen.PreviousMapFeatureGenerator;
import opennlp.tools.util.featuregen.SentenceFeatureGenerator;
import opennlp.tools.util.featuregen.SuffixFeatureGenerator;
import opennlp.tools.util.featuregen.TokenClassFeatureGenerator;
import opennlp.tools.util.featuregen.TokenFeatureGenerator;
import opennlp.tools.util.featuregen.WindowFeatureGenerator;

/**
 * The first reading for names: Apache OpenNLP's name finder, sentence by sentence from left to right.
 *
 * <p>The parts of the finder are put together here: OpenNLP's own way through a model file reads the description of the features as XML,
 * once for the model and once for each finder, which costs more than reading the weights.
 */
public final class FirstReading {

    /** The names of the classes in the model, in the order of {@link NameLabels}. */
    public static final List<String> CLASSES = List.of("person", "organization", "location", "event", "product");

    private static final String WEIGHTS = "nameFinder.model";
    /** The second reading mends more than a wider beam would, at less cost. */
    private static final int BEAM = 1;

    private static final int WINDOW = 2;
    private static final int AFFIX = 4;

    /**
     * What serves one call at a time: the search has a buffer, the features remember things between words.
     *
     * @param search over the outcomes
     * @param features what looks at the words
     */
    private record Finder(BeamSearch search, NameContextGenerator features) {}

    private final MaxentModel weights;
    private final BilouCodec codec = new BilouCodec();
    private final SequenceValidator<String> validator = codec.createSequenceValidator();

    /** Finders that no call is using. There are never more than calls at once. */
    private final Queue<Finder> idle = new ConcurrentLinkedQueue<>();

    /** A reading with these weights. */
    public FirstReading(MaxentModel weights) {
        this.weights = weights;
    }

    /** Reads the weights out of a model file of OpenNLP's name finder. */
    static FirstReading read(InputStream in) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(in)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(WEIGHTS)) {
                    return new FirstReading(new BinaryPerceptronModelReader(new DataInputStream(zip)).getModel());
                }
            }
        }
        throw new IOException("no " + WEIGHTS + " in the model of the first reading for names");
    }

    private Finder newFinder() {
        // the features of the model, as first-reading.xml of the workshop tells them to the trainer
        AdaptiveFeatureGenerator features = new CachedFeatureGenerator(new AggregatedFeatureGenerator(
                new WindowFeatureGenerator(new TokenClassFeatureGenerator(true), WINDOW, WINDOW),
                new WindowFeatureGenerator(new TokenFeatureGenerator(true), WINDOW, WINDOW),
                new SuffixFeatureGenerator(AFFIX),
                new PrefixFeatureGenerator(AFFIX),
                new PreviousMapFeatureGenerator(),
                new BigramNameFeatureGenerator(),
                new SentenceFeatureGenerator(true, false)));
        return new Finder(new BeamSearch(BEAM, weights), new DefaultNameContextGenerator(features));
    }

    /** Labels all words of a document. */
    public int[] label(NameText text) {
        Finder waiting = idle.poll();
        Finder finder = waiting == null ? newFinder() : waiting;
        int[] labels = read(text, finder);
        // it remembers the names of a document
        finder.features.clearAdaptiveData();
        idle.add(finder);
        return labels;
    }

    private int[] read(NameText text, Finder finder) {
        int[] labels = new int[text.size()];
        for (int sentence = 0; sentence < text.sentences(); sentence++) {
            int begin = text.start(sentence);
            String[] words = new String[text.start(sentence + 1) - begin];
            for (int i = 0; i < words.length; i++) {
                words[i] = text.form(begin + i);
            }
            List<String> outcomes = finder.search
                    .bestSequence(words, new Object[0], finder.features, validator)
                    .getOutcomes();
            finder.features.updateAdaptiveData(words, outcomes.toArray(String[]::new));
            for (Span name : codec.decode(outcomes)) {
                int nameClass = CLASSES.indexOf(name.getType());
                NameLabels.write(
                        new NameLabels.Chunk(begin + name.getStart(), begin + name.getEnd(), nameClass), labels);
            }
        }
        return labels;
    }
}
