package io.github.depeche.linguistics.grammar;

import io.github.depeche.extension.Dictionary;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Looks forms up, and remembers what it found: a bounded cache without locks. Two forms that want one place push each other out; a lost race
 * costs one more look-up, never a wrong answer, since a {@link WordForm} depends on nothing but its form.
 */
public final class WordForms {

    private static final int BITS = 14;

    /** Longer ones (a text without spaces) are worked out every time, so that the cache stays small. */
    private static final int LONGEST_KEPT = 40;

    private final Dictionary dictionary;
    private final AtomicReferenceArray<CachedForm> cache = new AtomicReferenceArray<>(1 << BITS);

    private record CachedForm(String form, WordForm wordForm) {}

    /** Over a dictionary. */
    public WordForms(Dictionary dictionary) {
        this.dictionary = dictionary;
    }

    /** What is known of a form. */
    public WordForm get(String form) {
        if (form.length() > LONGEST_KEPT) {
            return WordForm.of(form, dictionary);
        }
        int place = (form.hashCode() * 0x9E3779B1) >>> (32 - BITS);
        CachedForm cached = cache.get(place);
        if (cached != null && cached.form.equals(form)) {
            return cached.wordForm;
        }
        WordForm found = WordForm.of(form, dictionary);
        cache.set(place, new CachedForm(form, found));
        return found;
    }
}
