package io.github.depeche.workshop;

import io.github.depeche.linguistics.FirstReading;
import io.github.depeche.linguistics.NameLabels;
import io.github.depeche.linguistics.NameText;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import opennlp.tools.ml.BeamSearch;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.ml.perceptron.PerceptronTrainer;
import opennlp.tools.namefind.BilouCodec;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.CollectionObjectStream;
import opennlp.tools.util.Span;
import opennlp.tools.util.TrainingParameters;

/** Trains OpenNLP's name finder on labelled documents. */
final class FirstReadingTrainer {

    private static final String FEATURES = "first-reading.xml";

    private static final int ITERATIONS = 20;
    private static final int CUTOFF = 2;
    /** The second reading mends more than a wider beam would, at less cost. */
    private static final int BEAM = 1;

    /** The perceptron in OpenNLP's model. */
    private static final String PERCEPTRON = "nameFinder.model";

    private final List<NameSample> samples = new ArrayList<>();

    void add(NameText text, int[] labels) {
        List<NameLabels.Chunk> chunks = NameLabels.read(labels);
        for (int sentence = 0; sentence < text.sentences(); sentence++) {
            int begin = text.start(sentence);
            int end = text.start(sentence + 1);
            String[] words = new String[end - begin];
            Arrays.setAll(words, i -> text.form(begin + i));
            Span[] names = chunks.stream()
                    .filter(chunk -> chunk.begin() >= begin && chunk.end() <= end)
                    .map(chunk -> new Span(
                            chunk.begin() - begin, chunk.end() - begin, FirstReading.CLASSES.get(chunk.nameClass())))
                    .toArray(Span[]::new);
            samples.add(new NameSample(words, names, sentence == 0));
        }
    }

    TokenNameFinderModel train() throws IOException {
        TrainingParameters parameters = new TrainingParameters();
        parameters.put(TrainingParameters.ALGORITHM_PARAM, PerceptronTrainer.PERCEPTRON_VALUE);
        parameters.put(TrainingParameters.ITERATIONS_PARAM, ITERATIONS);
        parameters.put(TrainingParameters.CUTOFF_PARAM, CUTOFF);
        parameters.put(BeamSearch.BEAM_SIZE_PARAMETER, BEAM);
        parameters.put("PrintMessages", false);
        try (InputStream features = FirstReadingTrainer.class.getResourceAsStream(FEATURES)) {
            if (features == null) {
                throw new IllegalStateException("missing resource " + FEATURES);
            }
            TokenNameFinderFactory factory =
                    new TokenNameFinderFactory(features.readAllBytes(), Map.of(), new BilouCodec());
            return NameFinderME.train("fr", null, new CollectionObjectStream<>(samples), parameters, factory);
        }
    }

    /** The first reading by a model. Weights are averages over the iterations: whole numbers of their parts. */
    static FirstReading reading(TokenNameFinderModel model) {
        AbstractModel perceptron = model.getArtifact(PERCEPTRON);
        // the weights of each feature, and the outcomes
        Object[] data = perceptron.getDataStructures();
        String[] outcomes = (String[]) data[2];
        Map<String, short[]> weights = new HashMap<>();
        ((Map<?, ?>) data[1]).forEach((feature, row) -> {
            Context context = (Context) row;
            short[] parts = new short[outcomes.length];
            boolean weighs = false;
            for (int i = 0; i < context.getOutcomes().length; i++) {
                short part = (short) Math.round(context.getParameters()[i] * ITERATIONS);
                parts[context.getOutcomes()[i]] = part;
                weighs |= part != 0;
            }
            // most features weigh nothing in the end
            if (weighs) {
                weights.put((String) feature, parts);
            }
        });
        return FirstReading.of(List.of(outcomes), weights);
    }
}
