// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.grammar.segment;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The tokens of a text as they are cut, each with what parts it from the one before and how its full stop ends. */
final class Tokens {
    /** nothing parts two tokens */
    static final byte TOUCHING = 0;
    /** blanks on one line */
    static final byte BLANK = 1;
    /** one line break */
    static final byte LINE = 2;
    /** a line with nothing on it */
    static final byte PARAGRAPH = 3;

    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private byte[] gaps = new byte[64];
    private @Nullable Ending[] endings = new Ending[64];
    private int size;
    private byte gap = PARAGRAPH;

    /** Says what parts the next token from the last. */
    void part(byte by) {
        gap = by;
    }

    void add(int start, int end) {
        if (size == starts.length) {
            grow();
        }
        starts[size] = start;
        ends[size] = end;
        gaps[size] = gap;
        endings[size] = null;
        size++;
        gap = TOUCHING;
    }

    void add(int start, int end, Ending ending) {
        add(start, end);
        endings[size - 1] = ending;
    }

    private void grow() {
        int capacity = size * 2;
        starts = Arrays.copyOf(starts, capacity);
        ends = Arrays.copyOf(ends, capacity);
        gaps = Arrays.copyOf(gaps, capacity);
        endings = Arrays.copyOf(endings, capacity);
    }

    int size() {
        return size;
    }

    int start(int index) {
        return starts[index];
    }

    int end(int index) {
        return ends[index];
    }

    int length(int index) {
        return ends[index] - starts[index];
    }

    /** Returns what parts a token from the one before; the first begins a paragraph. */
    byte gap(int index) {
        return gaps[index];
    }

    /** Tells whether a token is an abbreviation that keeps its full stop. */
    boolean isAbbreviation(int index) {
        return endings[index] != null;
    }

    /** Returns how an abbreviation ends; only an abbreviation is asked. */
    Ending ending(int index) {
        return Objects.requireNonNull(endings[index], "The token is no abbreviation");
    }

    int[] starts(int from, int to) {
        return Arrays.copyOfRange(starts, from, to);
    }

    int[] ends(int from, int to) {
        return Arrays.copyOfRange(ends, from, to);
    }
}
