package io.github.depeche.linguistics;

import io.github.depeche.extension.Dictionary;

/** The parts of speech that the dictionary gives a form, as a number: a common word or not. */
final class DictionaryClasses {

    private final Dictionary dictionary;

    DictionaryClasses(Dictionary dictionary) {
        this.dictionary = dictionary;
    }

    /** The number of a form in lower case. */
    int of(String form) {
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
