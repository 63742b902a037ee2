package io.github.depeche.linguistics;

import io.github.depeche.NameType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The labels of words in names: beginning, inside, last, unit (a name of one word) for each class, and outside.
 *
 * <p>Events and works are told apart because they look like names, so that they are not taken for organisations; they are not returned.
 */
public final class NameLabels {

    /** The classes: persons, organisations, locations, events, products. */
    public static final int CLASSES = 5;

    /** The label of words outside all names. */
    public static final int OUTSIDE = 0;

    /** The number of labels. */
    public static final int COUNT = 1 + 4 * CLASSES;

    private static final int BEGIN = 0;
    private static final int INSIDE = 1;
    private static final int LAST = 2;
    private static final int UNIT = 3;

    private static final boolean[][] FOLLOWS = new boolean[COUNT][COUNT];

    static {
        for (int one = 0; one < COUNT; one++) {
            for (int next = 0; next < COUNT; next++) {
                FOLLOWS[one][next] = isOpen(one) ? continues(next) && classOf(one) == classOf(next) : !continues(next);
            }
        }
    }

    private NameLabels() {}

    /**
     * A name among words.
     *
     * @param begin its first word
     * @param end the word after its last
     * @param nameClass 0 person, 1 organisation, 2 location, 3 event, 4 product
     */
    public record Chunk(int begin, int end, int nameClass) {

        /** The type of the name; null for what is no actor and no place. */
        @Nullable
        NameType type() {
            return switch (nameClass) {
                case 0 -> NameType.PERSON;
                case 1 -> NameType.ORGANIZATION;
                case 2 -> NameType.LOCATION;
                default -> null;
            };
        }
    }

    /**
     * A label.
     *
     * @param nameClass its class
     * @param part 0 for a name's beginning, 1 inside, 2 last, 3 the whole
     */
    static int of(int nameClass, int part) {
        return 1 + 4 * nameClass + part;
    }

    /** Labels the words of a name. */
    public static void write(Chunk chunk, int[] labels) {
        int base = 1 + 4 * chunk.nameClass;
        if (chunk.end - chunk.begin == 1) {
            labels[chunk.begin] = base + UNIT;
            return;
        }
        for (int i = chunk.begin; i < chunk.end; i++) {
            labels[i] = base + (i == chunk.begin ? BEGIN : i == chunk.end - 1 ? LAST : INSIDE);
        }
    }

    /** The names among labelled words. */
    public static List<Chunk> read(int[] labels) {
        List<Chunk> chunks = new ArrayList<>();
        int begin = -1;
        for (int i = 0; i < labels.length; i++) {
            if (labels[i] == OUTSIDE) {
                begin = -1;
                continue;
            }
            int part = (labels[i] - 1) % 4;
            if (part == BEGIN || part == UNIT) {
                begin = i;
            }
            if (begin >= 0 && (part == LAST || part == UNIT)) {
                chunks.add(new Chunk(begin, i + 1, classOf(labels[i])));
                begin = -1;
            }
        }
        return chunks;
    }

    /** Whether the second label may follow the first. */
    public static boolean follows(int one, int next) {
        return FOLLOWS[one][next];
    }

    /** Whether a sentence may begin with the label. */
    public static boolean mayBegin(int label) {
        return !continues(label);
    }

    /** Whether a sentence may end with the label. */
    public static boolean mayEnd(int label) {
        return !isOpen(label);
    }

    /** Whether the label is that of the last word of a person's name of several words. */
    static boolean endsPerson(int label) {
        return label == 1 + LAST;
    }

    /** The class of a label other than outside. */
    static int classOf(int label) {
        return (label - 1) / 4;
    }

    private static boolean isOpen(int label) {
        return label != OUTSIDE && ((label - 1) % 4 == BEGIN || (label - 1) % 4 == INSIDE);
    }

    private static boolean continues(int label) {
        return label != OUTSIDE && ((label - 1) % 4 == INSIDE || (label - 1) % 4 == LAST);
    }
}
