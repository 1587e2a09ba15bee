// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.grammar;

import java.util.Arrays;

/**
 * The tokens of one sentence as cut from a text, before tags and dependencies.
 *
 * <p>Offsets are UTF-16 units of the text, half-open. Tokens are in order, never empty and never overlap.
 */
public final class Segment {
    private final int[] starts;
    private final int[] ends;
    private final boolean startsParagraph;

    /**
     * Makes a segment of tokens.
     *
     * @param starts where each token begins, ascending
     * @param ends where each token ends, exclusive; as many as {@code starts}
     * @param startsParagraph whether this is the first sentence of its paragraph
     * @throws IllegalArgumentException if the arrays are empty or of different length
     */
    public Segment(int[] starts, int[] ends, boolean startsParagraph) {
        if (starts.length == 0 || starts.length != ends.length) {
            throw new IllegalArgumentException("A segment needs as many ends as starts, and at least one; found "
                    + starts.length + " starts and " + ends.length + " ends");
        }
        this.starts = starts.clone();
        this.ends = ends.clone();
        this.startsParagraph = startsParagraph;
    }

    /** Returns how many tokens there are: at least one. */
    public int size() {
        return starts.length;
    }

    /** Returns where token {@code index} begins. */
    public int start(int index) {
        return starts[index];
    }

    /** Returns where token {@code index} ends, exclusive. */
    public int end(int index) {
        return ends[index];
    }

    /** Tells whether this is the first sentence of its paragraph. */
    public boolean startsParagraph() {
        return startsParagraph;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Segment that
                && startsParagraph == that.startsParagraph
                && Arrays.equals(starts, that.starts)
                && Arrays.equals(ends, that.ends);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * Arrays.hashCode(starts) + Arrays.hashCode(ends)) + Boolean.hashCode(startsParagraph);
    }

    @Override
    public String toString() {
        return "Segment[starts=" + Arrays.toString(starts) + ", ends=" + Arrays.toString(ends) + ", startsParagraph="
                + startsParagraph + "]";
    }
}
