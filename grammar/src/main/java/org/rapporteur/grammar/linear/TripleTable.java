// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.grammar.linear;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * A frozen table for three classes: the weights of a row share one number, ten bits each.
 *
 * <p>A decision of the parser looks at a hundred rows far apart from each other, so its time is the time of a hundred
 * accesses to memory; one number a row keeps the table small enough for the cache.
 */
public final class TripleTable implements WeightTable {
    private static final int CLASSES = 3;

    private final int bits;
    private final int[] cells;

    private TripleTable(int bits, int[] cells) {
        this.bits = bits;
        this.cells = cells;
    }

    /**
     * Rounds trained weights.
     *
     * @param bits how many bits of a hash choose the row
     * @param weights three for each row
     * @param rounding how weights become small whole numbers
     * @return the frozen table
     */
    public static TripleTable freeze(int bits, float[] weights, Rounding rounding) {
        int[] cells = new int[1 << bits];
        for (int row = 0; row < cells.length; row++) {
            cells[row] = pack(
                    rounding.round(weights[row * CLASSES]),
                    rounding.round(weights[row * CLASSES + 1]),
                    rounding.round(weights[row * CLASSES + 2]));
        }
        return new TripleTable(bits, cells);
    }

    private static int pack(int a, int b, int c) {
        return a & 0x3FF | (b & 0x3FF) << 10 | (c & 0x3FF) << 20;
    }

    /**
     * Reads a table written by {@link #write}.
     *
     * @throws IOException if the stream ends early or cannot be read
     */
    public static TripleTable read(DataInputStream in) throws IOException {
        int bits = in.readUnsignedByte();
        int[] cells = new int[1 << bits];
        for (int left = in.readInt(), row = -1; left > 0; left--) {
            row += RowCoder.read(in);
            cells[row] = in.readInt();
        }
        return new TripleTable(bits, cells);
    }

    /**
     * Returns this table without its smallest weights.
     *
     * @param least weights smaller than this, either side of zero, are dropped
     */
    public TripleTable without(int least) {
        int[] kept = new int[cells.length];
        for (int row = 0; row < cells.length; row++) {
            int cell = cells[row];
            kept[row] = pack(
                    orNothing(cell << 22 >> 22, least),
                    orNothing(cell << 12 >> 22, least),
                    orNothing(cell << 2 >> 22, least));
        }
        return new TripleTable(bits, kept);
    }

    private static int orNothing(int weight, int least) {
        return Math.abs(weight) < least ? 0 : weight;
    }

    /**
     * Writes the rows that are not all zero in a form that {@link #read} takes.
     *
     * @throws IOException if the stream cannot be written
     */
    public void write(DataOutputStream out) throws IOException {
        out.writeByte(bits);
        int count = 0;
        for (int cell : cells) {
            count += cell != 0 ? 1 : 0;
        }
        out.writeInt(count);
        int last = -1;
        for (int row = 0; row < cells.length; row++) {
            if (cells[row] != 0) {
                RowCoder.write(out, row - last);
                out.writeInt(cells[row]);
                last = row;
            }
        }
    }

    @Override
    public int classes() {
        return CLASSES;
    }

    @Override
    public int bits() {
        return bits;
    }

    @Override
    public void score(long[] features, int from, int to, float[] scores) {
        int shift = 64 - bits;
        int a = 0;
        int b = 0;
        int c = 0;
        for (int k = from; k < to; k++) {
            int cell = cells[(int) (features[k] >>> shift)];
            a += cell << 22 >> 22;
            b += cell << 12 >> 22;
            c += cell << 2 >> 22;
        }
        scores[0] = a;
        scores[1] = b;
        scores[2] = c;
    }
}
