package io.github.depeche.models.fr;

import io.github.depeche.extension.Dictionary;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;

/** LanguageTool's French full-form dictionary, a finite-state automaton read by Morfologik. */
final class MorfologikDictionary implements Dictionary {

    private static final String AUTOMATON = "org/languagetool/resource/fr/french.dict";
    private static final String DESCRIPTION = "org/languagetool/resource/fr/french.info";

    /** Loads the automaton once, on first use. */
    static final class Holder {
        static final Dictionary INSTANCE = load();

        private Holder() {}
    }

    private final morfologik.stemming.Dictionary automaton;

    /** Lookups that no call is using: each keeps buffers, and serves one call at a time. There are never more than calls at once. */
    private final ArrayDeque<DictionaryLookup> idle = new ArrayDeque<>();

    private MorfologikDictionary(morfologik.stemming.Dictionary automaton) {
        this.automaton = automaton;
    }

    private static Dictionary load() {
        ClassLoader loader = MorfologikDictionary.class.getClassLoader();
        try (InputStream fsa = loader.getResourceAsStream(AUTOMATON);
                InputStream info = loader.getResourceAsStream(DESCRIPTION)) {
            if (fsa == null || info == null) {
                throw new IllegalStateException(
                        "the French dictionary is missing; add the dependency org.languagetool:french-pos-dict");
            }
            return new MorfologikDictionary(morfologik.stemming.Dictionary.read(fsa, info));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the French dictionary", e);
        }
    }

    @Override
    public List<Reading> lookup(String form) {
        DictionaryLookup lookup = takeIdle();
        List<WordData> found = lookup.lookup(form);
        List<Reading> readings = new ArrayList<>(found.size());
        for (WordData word : found) {
            CharSequence tag = word.getTag();
            readings.add(new Reading(word.getStem().toString(), tag == null ? "" : tag.toString()));
        }
        synchronized (idle) {
            idle.push(lookup);
        }
        return readings;
    }

    private DictionaryLookup takeIdle() {
        synchronized (idle) {
            if (!idle.isEmpty()) {
                return idle.pop();
            }
        }
        return new DictionaryLookup(automaton);
    }
}
