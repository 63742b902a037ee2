package io.github.depeche.linguistics;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.Span;

/** The first reading for names: Apache OpenNLP's name finder, sentence by sentence from left to right. */
public final class FirstReading {

    /** The names of the classes in the model, in the order of {@link NameLabels}. */
    public static final List<String> CLASSES = List.of("person", "organization", "location", "event", "product");

    private final TokenNameFinderModel model;

    /** A reading with this model. */
    public FirstReading(TokenNameFinderModel model) {
        this.model = model;
    }

    static FirstReading read(InputStream in) throws IOException {
        return new FirstReading(new TokenNameFinderModel(in));
    }

    /** Labels all words of a document. */
    public int[] label(NameText text) {
        // the finder remembers names from sentence to sentence: one for each document, never shared
        NameFinderME finder = new NameFinderME(model);
        int[] labels = new int[text.size()];
        for (int sentence = 0; sentence < text.sentences(); sentence++) {
            int begin = text.start(sentence);
            String[] words = new String[text.start(sentence + 1) - begin];
            for (int i = 0; i < words.length; i++) {
                words[i] = text.form(begin + i);
            }
            for (Span name : finder.find(words)) {
                int nameClass = CLASSES.indexOf(name.getType());
                NameLabels.write(
                        new NameLabels.Chunk(begin + name.getStart(), begin + name.getEnd(), nameClass), labels);
            }
        }
        return labels;
    }
}
