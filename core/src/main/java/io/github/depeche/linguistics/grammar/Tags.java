package io.github.depeche.linguistics.grammar;

import io.github.depeche.extension.PartOfSpeech;

/** Parts of speech as small numbers, for features and arrays: 0 stands for no word. */
public final class Tags {

    private static final PartOfSpeech[] ALL = PartOfSpeech.values();

    /** One more than the highest number. */
    public static final int COUNT = ALL.length + 1;

    /** No word here. */
    public static final int NONE = 0;

    private Tags() {}

    /** The number of a part of speech. */
    public static int of(PartOfSpeech partOfSpeech) {
        return partOfSpeech.ordinal() + 1;
    }

    /** The part of speech with this number. */
    public static PartOfSpeech partOfSpeech(int tag) {
        return ALL[tag - 1];
    }
}
