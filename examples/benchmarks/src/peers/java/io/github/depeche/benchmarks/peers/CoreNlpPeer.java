package io.github.depeche.benchmarks.peers;

import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Properties;

/** Stanford CoreNLP with its French models as they are set up by its authors, one thread. */
final class CoreNlpPeer implements Peer {

    static final String NAMES_AND_TREES = "tokenize,mwt,pos,ner,depparse";
    static final String TREES = "tokenize,mwt,pos,depparse";

    private static final String SETTINGS = "StanfordCoreNLP-french.properties";

    private final StanfordCoreNLP pipeline;

    CoreNlpPeer(String annotators) {
        Properties properties = new Properties();
        try (InputStream in = StanfordCoreNLP.class.getClassLoader().getResourceAsStream(SETTINGS)) {
            if (in == null) {
                throw new IllegalStateException("missing resource " + SETTINGS);
            }
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        properties.setProperty("annotators", annotators);
        properties.setProperty("threads", "1");
        pipeline = new StanfordCoreNLP(properties, true);
    }

    @Override
    public void read(String text, LocalDate published) {
        pipeline.annotate(new CoreDocument(text));
    }
}
