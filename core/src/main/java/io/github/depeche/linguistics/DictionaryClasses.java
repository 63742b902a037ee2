package io.github.depeche.linguistics;

import io.github.depeche.extension.Dictionary;
import io.github.depeche.linguistics.grammar.FormCache;

/** The parts of speech that the dictionary gives a form, as a number: a common word or not. */
final class DictionaryClasses {

    private static final int CACHE_BITS = 13;

    private final Dictionary dictionary;
    private final FormCache<Integer> cache = new FormCache<>(CACHE_BITS, this::lookup);

    DictionaryClasses(Dictionary dictionary) {
        this.dictionary = dictionary;
    }

    /** The number of a form in lower case. */
    int of(String form) {
        return cache.get(form);
    }

    private int lookup(String form) {
        if (!Character.isLetter(form.charAt(0))) {
            return 1;
        }
        int classes = 0;
        for (Dictionary.Reading reading : dictionary.lookup(form)) {
            String tag = reading.tag();
            int end = tag.indexOf(' ');
            classes |= 2 << Math.floorMod((end < 0 ? tag : tag.substring(0, end)).hashCode(), 23);
        }
        return classes;
    }
}
