package io.github.depeche.linguistics;

import io.github.depeche.extension.Dictionary;
import io.github.depeche.linguistics.grammar.FormCache;
import java.util.List;
import java.util.Locale;

/** What a word may be, told without its sentence: the parts of speech of the dictionary, or its look. */
final class WordClasses {

    private static final int CACHE_BITS = 13;

    private final Dictionary dictionary;
    private final FormCache<String> known = new FormCache<>(CACHE_BITS, this::lookup);

    WordClasses(Dictionary dictionary) {
        this.dictionary = dictionary;
    }

    /** The parts of speech that the dictionary knows of a form, by the letters of its tags; for marks the mark, for figures 0. */
    String of(String form) {
        return form.isEmpty() ? "" : known.get(form);
    }

    private String lookup(String form) {
        if (!Character.isLetter(form.charAt(0))) {
            return Character.isDigit(form.charAt(0)) ? "0" : form.substring(0, 1);
        }
        List<Dictionary.Reading> readings = dictionary.lookup(form.toLowerCase(Locale.ROOT));
        if (readings.isEmpty()) {
            return Character.isUpperCase(form.charAt(0)) ? "X" : "x";
        }
        return readings.stream()
                .map(reading -> reading.tag().split(" ", 2)[0])
                .distinct()
                .sorted()
                .reduce("", (all, tag) -> all + tag);
    }
}
