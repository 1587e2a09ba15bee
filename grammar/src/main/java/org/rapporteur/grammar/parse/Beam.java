// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.grammar.parse;

/**
 * The best analyses of the words read so far, the best first.
 *
 * <p>All of them have made the same number of moves. A round goes: {@link #expand} weighs each allowed move of each
 * analysis and keeps the best; for each of these {@link #replace} puts the state after the move.
 */
public final class Beam {
    private final int width;
    private final float margin;
    private State[] states;
    private int size;

    private final State[] from;
    private final int[] move;
    private final float[] gain;
    private final float[] total;
    private final float[][] scores;

    /**
     * Starts with the state before the first move.
     *
     * @param width how many analyses are kept at most
     * @param margin how far behind the best one an analysis may lie
     */
    public Beam(int width, float margin) {
        this.width = width;
        this.margin = margin;
        states = new State[width];
        from = new State[width];
        move = new int[width];
        gain = new float[width];
        total = new float[width];
        scores = new float[width][State.MOVES];
        states[0] = State.start();
        size = 1;
    }

    /** Returns how many analyses are kept now. */
    public int size() {
        return size;
    }

    /** Returns an analysis; after {@link #expand} the one that move {@code i} starts from. */
    public State state(int i) {
        return states[i];
    }

    /** Returns the move chosen by the last {@link #expand} for place {@code i}. */
    public int move(int i) {
        return move[i];
    }

    /** Returns the score of that move. */
    public float gain(int i) {
        return gain[i];
    }

    /** Puts the state after a move. */
    public void replace(int i, State state) {
        states[i] = state;
    }

    /**
     * Weighs every allowed move of every analysis and keeps the best.
     *
     * @param words the number of words of the sentence
     * @param scorer weighs the moves
     */
    public void expand(int words, MoveScorer scorer) {
        int found = 0;
        for (int h = 0; h < size; h++) {
            State state = states[h];
            float[] gains = score(h, scorer);
            for (int m = 0; m < State.MOVES; m++) {
                if (state.allows(m, words)) {
                    found = insert(found, state, m, gains[m]);
                }
            }
        }
        float bound = total[0] - margin;
        size = 0;
        while (size < found && total[size] >= bound) {
            states[size] = from[size];
            size++;
        }
    }

    /** Weighs the moves of a state, or takes over what was found for a better one that looks the same. */
    private float[] score(int h, MoveScorer scorer) {
        State state = states[h];
        for (int other = 0; other < h; other++) {
            if (state.looksLike(states[other])) {
                System.arraycopy(scores[other], 0, scores[h], 0, State.MOVES);
                return scores[h];
            }
        }
        scorer.score(state, scores[h]);
        return scores[h];
    }

    private int insert(int found, State state, int m, float score) {
        float sum = state.score + score;
        if (found == width && sum <= total[found - 1]) {
            return found;
        }
        int i = found < width ? found : found - 1;
        while (i > 0 && total[i - 1] < sum) {
            total[i] = total[i - 1];
            from[i] = from[i - 1];
            move[i] = move[i - 1];
            gain[i] = gain[i - 1];
            i--;
        }
        total[i] = sum;
        from[i] = state;
        move[i] = m;
        gain[i] = score;
        return Math.min(found + 1, width);
    }
}
