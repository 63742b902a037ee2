package io.github.depeche.linguistics;

import io.github.depeche.Name;
import io.github.depeche.NameType;
import io.github.depeche.extension.LanguagePack;
import io.github.depeche.extension.NameFinder;
import io.github.depeche.extension.Sentence;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** Sentences → proper names, as a trained model labels their words. */
public final class LearnedNameFinder implements NameFinder {

    private static final int BUFFER = 1 << 16;

    private final NameLabeler labeler;

    private LearnedNameFinder(NameLabeler labeler) {
        this.labeler = labeler;
    }

    /**
     * Loads the model of a language.
     *
     * @throws UncheckedIOException if it cannot be read
     */
    public static LearnedNameFinder load(LanguagePack pack) {
        try (InputStream first = new BufferedInputStream(pack.open("names-first.bin"), BUFFER);
                InputStream second = pack.open("names-second.bin")) {
            return new LearnedNameFinder(new NameLabeler(
                    FirstReading.read(first),
                    NameFeatures.load(pack),
                    NameModel.read(ByteBuffer.wrap(second.readAllBytes()))));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the name model", e);
        }
    }

    /** The outermost names, in reading order. */
    @Override
    public List<Name> find(String text, List<Sentence> sentences) {
        NameText words = NameText.ofSentences(text, sentences);
        int[] labels = labeler.label(words);
        List<Name> names = new ArrayList<>();
        for (NameLabels.Chunk chunk : NameLabels.read(labels)) {
            NameType type = chunk.type();
            if (type != null) {
                names.add(new Name(words.span(chunk.begin()).cover(words.span(chunk.end() - 1)), type));
            }
        }
        return names;
    }
}
