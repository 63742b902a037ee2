package io.github.depeche.linguistics;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.Span;

/** The first reading for names: Apache OpenNLP's name finder, sentence by sentence from left to right. */
public final class FirstReading {

    /** The names of the classes in the model, in the order of {@link NameLabels}. */
    public static final List<String> CLASSES = List.of("person", "organization", "location", "event", "product");

    private final TokenNameFinderModel model;

    /**
     * Finders that no call is using. A finder serves one call at a time; making one parses its feature description, which costs as much as
     * reading a paragraph. There are never more than calls at once.
     */
    private final Queue<NameFinderME> idle = new ConcurrentLinkedQueue<>();

    /** A reading with this model. */
    public FirstReading(TokenNameFinderModel model) {
        this.model = model;
    }

    static FirstReading read(InputStream in) throws IOException {
        return new FirstReading(new TokenNameFinderModel(in));
    }

    /** Labels all words of a document. */
    public int[] label(NameText text) {
        NameFinderME waiting = idle.poll();
        NameFinderME finder = waiting == null ? new NameFinderME(model) : waiting;
        int[] labels = read(text, finder);
        // it remembers the names of a document
        finder.clearAdaptiveData();
        idle.add(finder);
        return labels;
    }

    private static int[] read(NameText text, NameFinderME finder) {
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
