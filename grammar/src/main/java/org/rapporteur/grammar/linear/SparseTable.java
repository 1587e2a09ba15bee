// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.grammar.linear;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;

/**
 * A frozen table for up to 64 classes, small and quick for rows of which few weights are not zero as for those of which many
 * are.
 *
 * <p>A sum is kept for four classes at once in the four quarters of a 64-bit number. A row with few weights is a list of
 * 16-bit entries, six bits for the class and ten for the weight; one with many is added as a whole, a dozen numbers for fifty
 * classes. Borrows between quarters cancel out, since each starts so high that its own sum cannot fall below zero.
 */
public final class SparseTable implements WeightTable {
    /** The greatest number of classes. */
    public static final int MOST_CLASSES = 64;

    /** The greatest number of features that may be summed at once, so that no sum leaves its quarter. */
    public static final int MOST_FEATURES = 64;

    /** A row with more weights than this is kept as a whole. */
    private static final int LONGEST_LIST = 6;

    private static final int QUARTER = 16;
    private static final int MIDDLE = 1 << QUARTER - 1;
    private static final long ALL_MIDDLE = 0x8000_8000_8000_8000L;

    private final int classes;
    private final int bits;
    private final int width;

    /** For each row where its list begins (its length comes first) or, below zero, the complement of its place below. */
    private final int[] places;

    private final short[] lists;
    private final long[] wholes;

    private SparseTable(int classes, int bits, int[] starts, short[] entries) {
        this.classes = classes;
        this.bits = bits;
        this.width = (classes + 3) / 4;
        this.places = new int[1 << bits];
        int lengthOfLists = 1;
        int countOfWholes = 0;
        for (int row = 0; row < places.length; row++) {
            int length = starts[row + 1] - starts[row];
            if (length > LONGEST_LIST) {
                places[row] = ~(countOfWholes++ * width);
            } else if (length > 0) {
                places[row] = lengthOfLists;
                lengthOfLists += length + 1;
            }
        }
        this.lists = new short[lengthOfLists];
        this.wholes = new long[countOfWholes * width];
        for (int row = 0; row < places.length; row++) {
            keep(places[row], entries, starts[row], starts[row + 1]);
        }
    }

    private void keep(int place, short[] entries, int start, int end) {
        if (place > 0) {
            lists[place] = (short) (end - start);
            System.arraycopy(entries, start, lists, place + 1, end - start);
        } else if (place < 0) {
            for (int i = start; i < end; i++) {
                wholes[~place + quarters(entries[i])] += shifted(entries[i]);
            }
        }
    }

    /** Returns which number holds the quarter of an entry's class. */
    private static int quarters(int entry) {
        return (entry & 63) >> 2;
    }

    /** Returns the weight of an entry, in the quarter of its class. */
    private static long shifted(int entry) {
        return (long) (entry >> 6) << (entry & 3) * QUARTER;
    }

    /** Returns the weight of a class in a sum that began in the middle. */
    private static int unpack(long[] sums, int start, int c) {
        return (int) (sums[start + (c >> 2)] >>> (c & 3) * QUARTER & 0xFFFF) - MIDDLE;
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
     * Returns this table without its smallest weights.
     *
     * @param least weights smaller than this, either side of zero, are dropped
     */
    public SparseTable without(int least) {
        int[] starts = new int[places.length + 1];
        short[] kept = new short[1024];
        int count = 0;
        for (int row = 0; row < places.length; row++) {
            for (short entry : entries(row)) {
                if (Math.abs(entry >> 6) >= least) {
                    if (count == kept.length) {
                        kept = Arrays.copyOf(kept, count * 2);
                    }
                    kept[count++] = entry;
                }
            }
            starts[row + 1] = count;
        }
        return new SparseTable(classes, bits, starts, kept);
    }

    /**
     * Writes the table in a form that {@link #read} takes.
     *
     * @throws IOException if the stream cannot be written
     */
    public void write(DataOutputStream out) throws IOException {
        out.writeByte(classes);
        out.writeByte(bits);
        for (int row = 0; row < places.length; row++) {
            RowCoder.write(out, entries(row).length);
        }
        for (int row = 0; row < places.length; row++) {
            for (short entry : entries(row)) {
                out.writeShort(entry);
            }
        }
    }

    /** Returns the weights of a row that are not zero, in the order of their classes. */
    private short[] entries(int row) {
        int place = places[row];
        if (place >= 0) {
            return Arrays.copyOfRange(lists, place + 1, place + 1 + lists[place]);
        }
        long[] whole = Arrays.copyOfRange(wholes, ~place, ~place + width);
        for (int i = 0; i < width; i++) {
            whole[i] += ALL_MIDDLE;
        }
        short[] entries = new short[classes];
        int count = 0;
        for (int c = 0; c < classes; c++) {
            int weight = unpack(whole, 0, c);
            if (weight != 0) {
                entries[count++] = (short) (weight << 6 | c);
            }
        }
        return Arrays.copyOf(entries, count);
    }

    @Override
    public int classes() {
        return classes;
    }

    @Override
    public int bits() {
        return bits;
    }

    /**
     * Sums the rows of the given features, at most {@link #MOST_FEATURES}.
     *
     * @throws IllegalArgumentException if there are more
     */
    @Override
    public void score(long[] features, int from, int to, float[] scores) {
        if (to - from > MOST_FEATURES) {
            throw new IllegalArgumentException(
                    "Found " + (to - from) + " features to sum at once, expected at most " + MOST_FEATURES);
        }
        long[] sums = new long[width];
        Arrays.fill(sums, ALL_MIDDLE);
        int[] rows = new int[to - from];
        int listed = 0;
        int whole = rows.length;
        int shift = 64 - bits;
        // Two passes: where the rows are is looked up for all of them at once, so that none waits for the one before.
        for (int k = from; k < to; k++) {
            int place = places[(int) (features[k] >>> shift)];
            if (place >= 0) {
                rows[listed++] = place;
            } else {
                rows[--whole] = ~place;
            }
        }
        for (int k = whole; k < rows.length; k++) {
            int start = rows[k];
            for (int i = 0; i < sums.length; i++) {
                sums[i] += wholes[start + i];
            }
        }
        for (int k = 0; k < listed; k++) {
            int place = rows[k];
            for (int i = place + 1, end = place + lists[place]; i <= end; i++) {
                int entry = lists[i];
                sums[quarters(entry)] += shifted(entry);
            }
        }
        for (int c = 0; c < classes; c++) {
            scores[c] = unpack(sums, 0, c);
        }
    }
}
