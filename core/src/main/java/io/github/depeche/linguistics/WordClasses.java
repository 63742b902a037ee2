package io.github.depeche.linguistics;

import io.github.depeche.extension.Dictionary;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What a word may be, told without its sentence: the parts of speech of the dictionary, or its look. Lookups of one text are kept. */
final class WordClasses {

    private final Dictionary dictionary;
    private final Map<String, String> known = new HashMap<>();

    WordClasses(Dictionary dictionary) {
        this.dictionary = dictionary;
    }

    /** The parts of speech that the dictionary knows of a form, by the letters of its tags; for marks the mark, for figures 0. */
    String of(String form) {
        return form.isEmpty() ? "" : known.computeIfAbsent(form, this::lookup);
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
