package io.github.depeche.linguistics.grammar;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Remembers what was found for forms: a bounded cache without locks. Of the forms that want the same two places the two asked for last
 * stay, so that rare ones push no frequent one out. A lost race costs one more look-up, never a wrong answer, since what is found depends on
 * nothing but the form.
 *
 * @param <T> what is found
 */
public final class FormCache<T> {

    /** Longer forms (a text without spaces) are looked up every time, so that the cache stays small. */
    private static final int LONGEST_KEPT = 40;

    /** Half as many forms are kept in a smaller heap than this. */
    private static final long SMALL_HEAP = 128L << 20;

    private final Function<String, T> lookup;
    private final int shift;
    private final @Nullable Known<T>[] known;

    /** Complete for every thread that sees it, as its fields are final: the array needs no other care. */
    private record Known<T>(String form, T found) {}

    /**
     * An empty cache.
     *
     * @param bits room for 2 to this power, at least 1
     */
    @SuppressWarnings("unchecked")
    public FormCache(int bits, Function<String, T> lookup) {
        this.lookup = lookup;
        int kept = Runtime.getRuntime().maxMemory() < SMALL_HEAP ? Math.max(1, bits - 1) : bits;
        this.shift = Integer.SIZE - kept;
        this.known = (Known<T>[]) new Known<?>[1 << kept];
    }

    /** What is found for a form. */
    public T get(String form) {
        if (form.length() > LONGEST_KEPT) {
            return lookup.apply(form);
        }
        int place = ((form.hashCode() * 0x9E3779B1) >>> shift) & ~1;
        Known<T> latest = known[place];
        if (latest != null && latest.form.equals(form)) {
            return latest.found;
        }
        Known<T> other = known[place + 1];
        if (other == null || !other.form.equals(form)) {
            other = new Known<>(form, lookup.apply(form));
        }
        known[place] = other;
        known[place + 1] = latest;
        return other.found;
    }
}
