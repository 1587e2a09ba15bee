// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.grammar.parse;

import org.jspecify.annotations.Nullable;
import org.rapporteur.grammar.linear.WeightTable;

/** Makes moves, and gives each new arc its relation; for one sentence, not to be shared between threads. */
public final class Labeller {
    private final ParseFeatures features;
    private final WeightTable weights;
    private final float[] scores;
    private int count;

    /** The arcs labelled last, a place for each dependent and side: analyses on a beam mostly make the same ones. */
    private final @Nullable Node[] lastHead;

    private final @Nullable Node[] lastDependent;
    private final int[] lastRelation;

    /**
     * Prepares to label the arcs of a sentence.
     *
     * @param size the number of its words
     * @param features its features
     * @param weights weights of the relations
     */
    public Labeller(int size, ParseFeatures features, WeightTable weights) {
        this.lastHead = new Node[2 * size];
        this.lastDependent = new Node[2 * size];
        this.lastRelation = new int[2 * size];
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
        weights.score(features.features(), 0, count, scores);
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
        Node head = state.headOf(move);
        Node dependent = state.dependent();
        int place = 2 * dependent.word + (move == State.LEFT ? 0 : 1);
        Node knownHead = lastHead[place];
        Node knownDependent = lastDependent[place];
        if (knownHead == null
                || knownDependent == null
                || !knownHead.looksLike(head)
                || !knownDependent.looksLike(dependent)) {
            lastHead[place] = head;
            lastDependent[place] = dependent;
            lastRelation[place] = relation(head, dependent);
        }
        return state.attach(move, lastRelation[place], gain);
    }
}
