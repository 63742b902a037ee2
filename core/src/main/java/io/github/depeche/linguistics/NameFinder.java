package io.github.depeche.linguistics;

import io.github.depeche.Name;
import io.github.depeche.extension.LanguagePack;
import io.github.depeche.extension.Sentence;
import java.util.List;

/** Sentences → proper names. */
public final class NameFinder {

    private NameFinder() {}

    /** Loads the model of a language. */
    public static NameFinder load(LanguagePack pack) {
        return new NameFinder();
    }

    /** Finds the outermost names, in reading order. */
    public List<Name> find(String text, List<Sentence> sentences) {
        return List.of();
    }
}
