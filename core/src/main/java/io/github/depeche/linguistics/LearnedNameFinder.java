package io.github.depeche.linguistics;

import io.github.depeche.Name;
import io.github.depeche.NameType;
import io.github.depeche.extension.LanguagePack;
import io.github.depeche.extension.NameFinder;
import io.github.depeche.extension.Sentence;
import io.github.depeche.lexicon.VerifiedPack;
import java.util.ArrayList;
import java.util.List;

/** Sentences → proper names, as a trained model labels their words. */
public final class LearnedNameFinder implements NameFinder {

    private final NameLabeler labeler;

    private LearnedNameFinder(NameLabeler labeler) {
        this.labeler = labeler;
    }

    /**
     * Loads the model of a language.
     *
     * @throws java.io.UncheckedIOException if it cannot be read
     */
    public static LearnedNameFinder load(LanguagePack pack) {
        return new LearnedNameFinder(new NameLabeler(
                FirstReading.read(VerifiedPack.read(pack, "names-first.bin")),
                new SecondReading(
                        NameFeatures.load(pack), NameModel.read(VerifiedPack.read(pack, "names-second.bin")))));
    }

    /** The outermost names, in reading order. */
    @Override
    public List<Name> find(String text, List<Sentence> sentences) {
        return find(text, sentences, () -> {});
    }

    /**
     * The same by any finder.
     *
     * @param checkpoint is run often if the finder is one of these, and may end the search by an exception
     */
    public static List<Name> find(NameFinder finder, String text, List<Sentence> sentences, Runnable checkpoint) {
        return finder instanceof LearnedNameFinder learned
                ? learned.find(text, sentences, checkpoint)
                : finder.find(text, sentences);
    }

    private List<Name> find(String text, List<Sentence> sentences, Runnable checkpoint) {
        NameText words = NameText.ofSentences(text, sentences, checkpoint);
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
