package io.github.depeche.linguistics;

import io.github.depeche.Name;
import io.github.depeche.NameType;
import io.github.depeche.extension.LanguagePack;
import io.github.depeche.extension.Sentence;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Sentences → proper names. */
public final class NameFinder {

    private final NameFeatures features;
    private final NameModel model;

    private NameFinder(NameFeatures features, NameModel model) {
        this.features = features;
        this.model = model;
    }

    /**
     * Loads the model of a language.
     *
     * @throws UncheckedIOException if it cannot be read
     */
    public static NameFinder load(LanguagePack pack) {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(pack.open("names.bin"), 1 << 16))) {
            return new NameFinder(NameFeatures.load(pack), NameModel.read(in));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the name model", e);
        }
    }

    /** Finds the outermost names, in reading order. */
    public List<Name> find(String text, List<Sentence> sentences) {
        NameText words = NameText.ofSentences(text, sentences);
        int[] labels = model.label(words, features.extract(words, null));
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
