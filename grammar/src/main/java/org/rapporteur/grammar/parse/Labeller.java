// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.grammar.parse;

import org.rapporteur.grammar.linear.WeightTable;

/** Makes moves, and gives each new arc its relation; for one sentence, not to be shared between threads. */
public final class Labeller {
    private final ParseFeatures features;
    private final WeightTable weights;
    private final float[] scores;
    private int count;

    /** Prepares to label the arcs of a sentence. */
    public Labeller(ParseFeatures features, WeightTable weights) {
        this.features = features;
        this.weights = weights;
        this.scores = new float[weights.classes()];
    }

    /** Returns the scores of the relations as of the last call of {@link #relation}. */
    public float[] scores() {
        return scores;
    }

    /** Returns the number of features of the last call of {@link #relation}. */
    public int count() {
        return count;
    }

    /** Returns the best relation of an arc between two nodes as they are before it is made. */
    public int relation(Node head, Node dependent) {
        count = features.relation(head, dependent);
        weights.score(features.features(), count, scores);
        int best = 1;
        for (int c = 2; c < scores.length; c++) {
            if (scores[c] > scores[best]) {
                best = c;
            }
        }
        return best;
    }

    /** Returns the state after a move that is allowed and scored {@code gain}. */
    public State after(State state, int move, float gain) {
        if (move == State.SHIFT) {
            return state.shift(gain);
        }
        return state.attach(move, relation(state.headOf(move), state.dependent()), gain);
    }
}
