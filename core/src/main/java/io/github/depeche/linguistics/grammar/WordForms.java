package io.github.depeche.linguistics.grammar;

import io.github.depeche.extension.Dictionary;

/** Looks forms up, and remembers what it found. */
public final class WordForms {

    private static final int BITS = 14;

    private final FormCache<WordForm> cache;

    /** Over a dictionary. */
    public WordForms(Dictionary dictionary) {
        cache = new FormCache<>(BITS, form -> WordForm.of(form, dictionary));
    }

    /** What is known of a form. */
    public WordForm get(String form) {
        return cache.get(form);
    }
}
