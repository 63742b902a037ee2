package io.github.depeche.linguistics.grammar;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;

/** Gives the features of a {@link LinearModel} and their weights their places, in the order of the features' keys. */
final class LinearModelBuilder {

    /** Rows are as long as the vectors of processors like them. */
    private static final int ROW_STEP = 8;

    final List<String> classes;
    final float scale;
    final long[] table;
    final int shift;
    final short[] entries;
    final int[] squares = new int[256];
    final int stride;

    /** From how many weights on a feature has a full row. */
    private final int fewestForRow;

    private int entryCount;

    /** For each row so far, where its entries begin and end. */
    private int[] rowBounds = new int[256];

    /** The first row has no weights. */
    private int rowCount = 1;

    LinearModelBuilder(List<String> classes, float scale, int features, short[] entries) {
        this.classes = List.copyOf(classes);
        this.scale = scale;
        this.entries = entries;
        int bits = Math.max(4, 32 - Integer.numberOfLeadingZeros(features + features / 2));
        table = new long[1 << bits];
        shift = 32 - bits;
        stride = (classes.size() + ROW_STEP - 1) / ROW_STEP * ROW_STEP;
        fewestForRow = Math.max(4, classes.size() / 9);
        for (int code = -128; code < 128; code++) {
            squares[code & 0xFF] = code * Math.abs(code);
        }
    }

    /**
     * Adds the features of a file: for each the distance of its key from the one before ({@link ModelFile#readVariable}) and the number of its
     * weights; then the classes of all weights; then their codes. Loops over bytes that call little: they run before the virtual machine
     * has compiled them, in every start.
     */
    void readAll(ByteBuffer file, int features) {
        byte[] bytes = file.array();
        int codes = file.arrayOffset() + file.limit() - entries.length;
        readEntries(bytes, codes - entries.length, codes);
        int at = file.arrayOffset() + file.position();
        int key = 0;
        for (int i = 0; i < features; i++) {
            byte next = bytes[at++];
            int distance = next & 0x7F;
            for (int bits = 7; next < 0; bits += 7) {
                next = bytes[at++];
                distance |= (next & 0x7F) << bits;
            }
            key += distance;
            add(key, bytes[at++] & 0xFF);
        }
    }

    private void readEntries(byte[] bytes, int classesOfEntries, int codes) {
        for (int i = 0; i < entries.length; i++) {
            entries[i] = (short) ((bytes[classesOfEntries + i] << 8) | (bytes[codes + i] & 0xFF));
        }
    }

    /** Adds the next feature, whose weights are the next entries. */
    void add(int key, int length) {
        int at = key >>> shift;
        while (table[at] != 0) {
            at = (at + 1) & (table.length - 1);
        }
        if (length < fewestForRow) {
            table[at] = LinearModel.slot(key, entryCount, length);
        } else {
            table[at] = LinearModel.slotOfRow(key, rowCount);
            addRow(length);
        }
        entryCount += length;
    }

    private void addRow(int length) {
        if (2 * rowCount == rowBounds.length) {
            rowBounds = Arrays.copyOf(rowBounds, 2 * rowBounds.length);
        }
        rowBounds[2 * rowCount] = entryCount;
        rowBounds[2 * rowCount + 1] = entryCount + length;
        rowCount++;
    }

    /** The full rows. */
    int[] rows() {
        int[] rows = new int[rowCount * stride];
        for (int row = 0; row < rowCount; row++) {
            fill(rows, row);
        }
        return rows;
    }

    private void fill(int[] rows, int row) {
        for (int i = rowBounds[2 * row]; i < rowBounds[2 * row + 1]; i++) {
            rows[row * stride + ((entries[i] >>> 8) & 0xFF)] = squares[entries[i] & 0xFF];
        }
    }
}
