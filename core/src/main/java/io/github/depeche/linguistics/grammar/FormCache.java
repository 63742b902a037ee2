package io.github.depeche.linguistics.grammar;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Remembers what was found for forms: a bounded cache without locks. Two forms that want the same two places stay there as long as both are
 * asked for again and again, so that rare ones push no frequent one out. A lost race costs one more look-up, never a wrong answer, since what
 * is found depends on nothing but the form.
 *
 * @param <T> what is found
 */
public final class FormCache<T> {

    /** Longer forms (a text without spaces) are looked up every time, so that the cache stays small. */
    private static final int LONGEST_KEPT = 40;

    private final Function<String, T> lookup;
    private final int shift;
    private final @Nullable Known<T>[] known;

    /** Complete for every thread that sees it, as what is found is final: the array needs no other care. */
    private static final class Known<T> {

        private final String form;
        private final T found;
        /** Whether it was asked for again since a form last wanted its place; threads may see it late. */
        private boolean again;

        Known(String form, T found) {
            this.form = form;
            this.found = found;
        }

        /** Writes once, not at every word: processors that share the cache then need not wait for each other. */
        T ask() {
            if (!again) {
                again = true;
            }
            return found;
        }
    }

    /**
     * An empty cache.
     *
     * @param bits room for 2 to this power, at least 1
     */
    @SuppressWarnings("unchecked")
    public FormCache(int bits, Function<String, T> lookup) {
        this.lookup = lookup;
        this.shift = Integer.SIZE - bits;
        this.known = (Known<T>[]) new Known<?>[1 << bits];
    }

    /** What is found for a form. */
    public T get(String form) {
        if (form.length() > LONGEST_KEPT) {
            return lookup.apply(form);
        }
        int place = ((form.hashCode() * 0x9E3779B1) >>> shift) & ~1;
        Known<T> older = known[place];
        if (older != null && older.form.equals(form)) {
            return older.ask();
        }
        Known<T> newer = known[place + 1];
        if (newer != null && newer.form.equals(form)) {
            return newer.ask();
        }
        T found = lookup.apply(form);
        keep(new Known<>(form, found), place, older, newer);
        return found;
    }

    private void keep(Known<T> found, int place, @Nullable Known<T> older, @Nullable Known<T> newer) {
        if (older == null) {
            known[place] = found;
        } else if (newer == null) {
            known[place + 1] = found;
        } else if (!older.again) {
            known[place] = newer;
            known[place + 1] = found;
        } else if (!newer.again) {
            known[place + 1] = found;
        } else {
            // both are in use: whichever is not asked for before the next form comes makes room
            older.again = false;
            newer.again = false;
        }
    }
}
