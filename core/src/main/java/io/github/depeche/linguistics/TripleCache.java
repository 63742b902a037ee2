package io.github.depeche.linguistics;

import org.jspecify.annotations.Nullable;

/**
 * Remembers the scores that three numbers give together: a bounded cache without locks, like {@link
 * io.github.depeche.linguistics.grammar.FormCache}. Few triples of shapes, or of labels, are most of a text.
 */
final class TripleCache {

    /** Adds the features that three numbers make. */
    interface Features {
        void add(int before, int here, int after, NameFeatureList out);
    }

    /** Complete for every thread that sees it, as its fields are final. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Known(int before, int here, int after, int[] scores) {}

    private final Features features;
    private final NameModel model;
    private final int shift;
    private final @Nullable Known[] known;

    /**
     * An empty cache.
     *
     * @param bits room for 2 to this power, at least 1
     */
    TripleCache(Features features, NameModel model, int bits) {
        this.features = features;
        this.model = model;
        this.shift = Integer.SIZE - bits;
        this.known = new Known[1 << bits];
    }

    /** The scores of each label; not to be changed. */
    int[] get(int before, int here, int after) {
        int place = (((before * 31 + here) * 31 + after) * 0x9E3779B1) >>> shift;
        Known cached = known[place];
        if (cached == null || cached.before != before || cached.here != here || cached.after != after) {
            NameFeatureList list = new NameFeatureList();
            features.add(before, here, after, list);
            cached = new Known(before, here, after, model.score(list));
            known[place] = cached;
        }
        return cached.scores;
    }
}
