package io.github.depeche.onnx;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.depeche.Name;
import io.github.depeche.extension.NameFinder;
import io.github.depeche.extension.Sentence;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds names by a token classifier in ONNX form, such as a CamemBERT tuned for named entities.
 *
 * <pre>{@code
 * try (OnnxNameFinder finder = OnnxNameFinder.load(Path.of("camembert-ner"))) {
 *     ArticleParser parser = ArticleParser.builder().replaceNameFinder(finder).build();
 *     …
 * }
 * }</pre>
 */
public final class OnnxNameFinder implements NameFinder, AutoCloseable {

    private final OrtEnvironment environment;
    private final OrtSession session;
    private final UnigramTokenizer tokenizer;
    private final Labels labels;

    private OnnxNameFinder(OrtEnvironment environment, OrtSession session, UnigramTokenizer tokenizer, Labels labels) {
        this.environment = environment;
        this.session = session;
        this.tokenizer = tokenizer;
        this.labels = labels;
    }

    /**
     * Loads a model.
     *
     * @param folder holds {@code model.onnx}, {@code tokenizer.json} and {@code config.json}, as Hugging Face's Optimum exports them
     * @throws IOException if a file cannot be read, or is not of the kind that this finder knows; the message tells which
     */
    public static OnnxNameFinder load(Path folder) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        UnigramTokenizer tokenizer = UnigramTokenizer.read(
                mapper.readTree(folder.resolve("tokenizer.json").toFile()));
        Labels labels =
                Labels.read(mapper.readTree(folder.resolve("config.json").toFile()));
        OrtEnvironment environment = OrtEnvironment.getEnvironment();
        Path model = folder.resolve("model.onnx");
        try {
            return new OnnxNameFinder(environment, environment.createSession(model.toString()), tokenizer, labels);
        } catch (OrtException e) {
            throw new IOException("cannot load " + model, e);
        }
    }

    @Override
    public List<Name> find(String text, List<Sentence> sentences) {
        List<Name> names = new ArrayList<>();
        for (Sentence sentence : sentences) {
            for (WordPieces window : WordPieces.of(text, sentence, tokenizer)) {
                names.addAll(labels.names(window, classify(window.ids())));
            }
        }
        return names;
    }

    /** For each piece the label that the model prefers. */
    private int[] classify(List<Integer> ids) {
        long[] pieces = ids.stream().mapToLong(Integer::longValue).toArray();
        Map<String, OnnxTensor> inputs = new HashMap<>();
        try {
            for (String input : session.getInputNames()) {
                inputs.put(input, OnnxTensor.createTensor(environment, new long[][] {valuesOf(input, pieces)}));
            }
            try (OrtSession.Result result = session.run(inputs)) {
                float[][] scores = ((float[][][]) result.get(0).getValue())[0];
                return Arrays.stream(scores).mapToInt(OnnxNameFinder::best).toArray();
            }
        } catch (OrtException e) {
            throw new IllegalStateException("the name model failed", e);
        } finally {
            inputs.values().forEach(OnnxTensor::close);
        }
    }

    private static long[] valuesOf(String input, long[] pieces) {
        long[] values = new long[pieces.length];
        return switch (input) {
            case "input_ids" -> pieces;
            case "attention_mask" -> {
                Arrays.fill(values, 1);
                yield values;
            }
            case "token_type_ids" -> values;
            default -> throw new IllegalStateException("the name model asks for an unknown input: " + input);
        };
    }

    private static int best(float[] scores) {
        int best = 0;
        for (int i = 1; i < scores.length; i++) {
            if (scores[i] > scores[best]) {
                best = i;
            }
        }
        return best;
    }

    /** Frees the model; the finder is of no use after that. */
    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException e) {
            throw new IllegalStateException("the name model cannot be closed", e);
        }
    }
}
