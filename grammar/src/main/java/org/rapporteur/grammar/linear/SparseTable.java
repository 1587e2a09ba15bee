// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.grammar.linear;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;

/**
 * A frozen table for up to 64 classes that keeps, of each row, only the weights that are not zero.
 *
 * <p>An entry is a 16-bit number: six bits for the class, ten for the weight.
 */
public final class SparseTable implements WeightTable {
    /** The greatest number of classes. */
    public static final int MOST_CLASSES = 64;

    private final int classes;
    private final int bits;
    private final int[] starts;
    private final short[] entries;

    private SparseTable(int classes, int bits, int[] starts, short[] entries) {
        this.classes = classes;
        this.bits = bits;
        this.starts = starts;
        this.entries = entries;
    }

    /**
     * Rounds trained weights.
     *
     * @param classes how many weights a row has
     * @param bits how many bits of a hash choose the row
     * @param weights the weights of all rows
     * @param rounding how weights become small whole numbers
     * @return the frozen table
     * @throws IllegalArgumentException if there are more than {@link #MOST_CLASSES} classes
     */
    public static SparseTable freeze(int classes, int bits, float[] weights, Rounding rounding) {
        if (classes > MOST_CLASSES) {
            throw new IllegalArgumentException("Found " + classes + " classes, expected at most " + MOST_CLASSES
                    + "; merge rare tags or relations before training");
        }
        int rows = 1 << bits;
        int[] starts = new int[rows + 1];
        short[] entries = new short[1024];
        int count = 0;
        for (int row = 0; row < rows; row++) {
            starts[row] = count;
            for (int c = 0; c < classes; c++) {
                int weight = rounding.round(weights[row * classes + c]);
                if (weight != 0) {
                    if (count == entries.length) {
                        entries = Arrays.copyOf(entries, count * 2);
                    }
                    entries[count++] = (short) (weight << 6 | c);
                }
            }
        }
        starts[rows] = count;
        return new SparseTable(classes, bits, starts, Arrays.copyOf(entries, count));
    }

    /**
     * Reads a table written by {@link #write}.
     *
     * @throws IOException if the stream ends early or cannot be read
     */
    public static SparseTable read(DataInputStream in) throws IOException {
        int classes = in.readUnsignedByte();
        int bits = in.readUnsignedByte();
        int[] starts = new int[(1 << bits) + 1];
        for (int row = 1; row < starts.length; row++) {
            starts[row] = starts[row - 1] + RowCoder.read(in);
        }
        short[] entries = new short[starts[starts.length - 1]];
        for (int i = 0; i < entries.length; i++) {
            entries[i] = in.readShort();
        }
        return new SparseTable(classes, bits, starts, entries);
    }

    /**
     * Writes the table in a form that {@link #read} takes.
     *
     * @throws IOException if the stream cannot be written
     */
    public void write(DataOutputStream out) throws IOException {
        out.writeByte(classes);
        out.writeByte(bits);
        for (int row = 1; row < starts.length; row++) {
            RowCoder.write(out, starts[row] - starts[row - 1]);
        }
        for (short entry : entries) {
            out.writeShort(entry);
        }
    }

    @Override
    public int classes() {
        return classes;
    }

    @Override
    public int bits() {
        return bits;
    }

    @Override
    public void score(long[] features, int from, int to, float[] scores) {
        int shift = 64 - bits;
        Arrays.fill(scores, 0, classes, 0f);
        for (int k = from; k < to; k++) {
            int row = (int) (features[k] >>> shift);
            for (int i = starts[row]; i < starts[row + 1]; i++) {
                int entry = entries[i];
                scores[entry & 63] += entry >> 6;
            }
        }
    }
}
