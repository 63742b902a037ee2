package io.github.depeche.linguistics;

import io.github.depeche.extension.LanguagePack;
import io.github.depeche.linguistics.grammar.FeatureVector;
import io.github.depeche.linguistics.grammar.ModelFile;
import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * Small decision trees over the values of named features, whose leaves are added up; learnt by the workshop, one after the other, each from
 * what the ones before leave wrong. They see what weights cannot: what two values mean together. Read-only and safe for use by several threads.
 *
 * <p>Every place of a value in a named feature is a column. A number stands in it as it is, less the smallest; a text as its rank among the
 * frequent ones, by how often it was right; 0 for a missing value, 1 for a rare text.
 */
public final class BoostedTrees {

    /** The highest number in a column. */
    public static final int HIGHEST = 255;

    /** A text that is not among the frequent ones. */
    public static final int RARE = 1;

    /** None at all. */
    public static final BoostedTrees NONE = new BoostedTrees(ByteBuffer.allocate(2));

    /** The places of values, in order. */
    private final int[] columns;
    /** The smallest number of each column. */
    private final int[] lowest;
    /** The frequent texts of each column, in order, and their ranks. */
    private final int[][] texts;

    private final byte[][] ranks;

    /** Where each tree begins. */
    private final int[] roots;
    /** The column that a node looks at; -1 for a leaf. */
    private final int[] looksAt;
    /** The highest number with which the next node is asked, and the node asked otherwise. */
    private final int[] highest;

    private final int[] otherwise;
    private final float[] leaves;

    private BoostedTrees(ByteBuffer in) {
        int count = ModelFile.readVariable(in);
        columns = new int[count];
        lowest = new int[count];
        texts = new int[count][];
        ranks = new byte[count][];
        for (int i = 0; i < count; i++) {
            columns[i] = in.getInt();
            lowest[i] = in.getInt();
            texts[i] = new int[ModelFile.readVariable(in)];
            ranks[i] = new byte[texts[i].length];
            for (int j = 0; j < texts[i].length; j++) {
                texts[i][j] = in.getInt();
                ranks[i][j] = in.get();
            }
        }
        roots = new int[ModelFile.readVariable(in)];
        int nodes = roots.length == 0 ? 0 : in.getInt();
        looksAt = new int[nodes];
        highest = new int[nodes];
        otherwise = new int[nodes];
        leaves = new float[nodes];
        int node = 0;
        for (int tree = 0; tree < roots.length; tree++) {
            roots[tree] = node;
            int end = node + ModelFile.readVariable(in);
            for (; node < end; node++) {
                looksAt[node] = ModelFile.readVariable(in) - 1;
                if (looksAt[node] < 0) {
                    leaves[node] = in.getFloat();
                } else {
                    highest[node] = in.get() & 0xFF;
                    otherwise[node] = roots[tree] + ModelFile.readVariable(in);
                }
            }
        }
    }

    /** The model file of a language pack. */
    public static BoostedTrees load(LanguagePack pack, String resource) {
        return new BoostedTrees(ModelFile.read(pack, resource));
    }

    /** Reads the payload of a model file that the workshop has just made. */
    public static BoostedTrees of(byte[] payload) {
        return new BoostedTrees(ByteBuffer.wrap(payload));
    }

    /** Whether there are any. */
    boolean isEmpty() {
        return roots.length == 0;
    }

    /** What all trees say of the features of these vectors together. */
    public double score(FeatureVector... vectors) {
        int[] row = new int[columns.length];
        for (FeatureVector features : vectors) {
            for (int i = 0; i < features.size(); i++) {
                for (int which = 0; which < features.values(i); which++) {
                    int column = Arrays.binarySearch(columns, features.place(i, which));
                    if (column >= 0) {
                        row[column] = number(column, features.value(i, which), features.isText(i, which));
                    }
                }
            }
        }
        double sum = 0;
        for (int root : roots) {
            int node = root;
            while (looksAt[node] >= 0) {
                node = row[looksAt[node]] <= highest[node] ? node + 1 : otherwise[node];
            }
            sum += leaves[node];
        }
        return sum;
    }

    private int number(int column, int value, boolean text) {
        if (!text) {
            return number(value, lowest[column]);
        }
        int at = Arrays.binarySearch(texts[column], value);
        return at < 0 ? RARE : ranks[column][at] & 0xFF;
    }

    /** How a number stands in its column, of which the smallest is known. */
    public static int number(int value, int lowest) {
        return (int) Math.max(1, Math.min(HIGHEST, (long) value - lowest + 1));
    }
}
