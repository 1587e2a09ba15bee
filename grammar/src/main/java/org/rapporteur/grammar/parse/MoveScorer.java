// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.grammar.parse;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.rapporteur.grammar.linear.WeightTable;

/**
 * Weighs the moves of a state; for one sentence, not to be shared between threads.
 *
 * <p>The analyses on a beam, and the states that follow each other, share most of their stack and their place in the text.
 * What depends on one of these alone is summed once and kept: for a place here, for a stack in its top node.
 */
public final class MoveScorer {
    private final ParseFeatures features;
    private final WeightTable weights;
    private final float[] @Nullable [] ahead;
    private final float[] sum = new float[State.MOVES];

    /**
     * Prepares to weigh the moves of a sentence.
     *
     * @param size the number of its words
     * @param features its features
     * @param weights weights of the moves, which must not change while this is used
     */
    public MoveScorer(int size, ParseFeatures features, WeightTable weights) {
        this.features = features;
        this.weights = weights;
        this.ahead = new float[size + 1][];
    }

    /**
     * Writes the score of each move.
     *
     * @param state any state; with an empty stack every score is 0
     * @param scores receives a score for each move
     */
    public void score(State state, float[] scores) {
        Node top = state.top;
        if (top == null) {
            Arrays.fill(scores, 0f);
            return;
        }
        float[] place = ahead(state.next.word);
        if (!top.weighed) {
            weights.score(features.features(), ParseFeatures.STACK, features.stack(top), sum);
            top.weigh(sum);
        }
        weights.score(features.features(), ParseFeatures.MEETING, features.meeting(top, state.next), scores);
        scores[State.SHIFT] += top.shiftScore + place[State.SHIFT];
        scores[State.LEFT] += top.leftScore + place[State.LEFT];
        scores[State.RIGHT] += top.rightScore + place[State.RIGHT];
    }

    private float[] ahead(int word) {
        float[] place = ahead[word];
        if (place == null) {
            place = new float[State.MOVES];
            weights.score(features.features(), 0, features.ahead(word), place);
            ahead[word] = place;
        }
        return place;
    }
}
