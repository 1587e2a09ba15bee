// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.grammar.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BeamTest {
    // Every sum is a whole number below 2^24, so that sums in another order are equal.
    @ParameterizedTest
    @CsvSource({"1, 1e9", "4, 1e9", "8, 1e9", "8, 300", "8, 0", "64, 500"})
    void keeps_the_best_in_order_down_to_the_margin(int width, float margin) {
        int size = 14;
        for (int seed = 0; seed < 10; seed++) {
            ParseFeatures features = Sentences.features(new Random(seed), size);
            HashedWeights weights = new HashedWeights(State.MOVES, seed);
            MoveScorer scorer = new MoveScorer(size, features, weights);
            Beam beam = new Beam(width, margin);
            for (int step = 0; step < 2 * size; step++) {
                List<Float> expected = best(beam, size, features, weights, width, margin);

                beam.expand(size, scorer);

                assertThat(totals(beam)).as("seed %d, step %d", seed, step).isEqualTo(expected);
                move(beam, seed + step);
            }
        }
    }

    private static List<Float> best(
            Beam beam, int size, ParseFeatures features, HashedWeights weights, int width, float margin) {
        List<Float> totals = new ArrayList<>();
        for (int i = 0; i < beam.size(); i++) {
            State state = beam.state(i);
            float[] scores = new float[State.MOVES];
            if (state.top() != null) {
                weights.score(features.features(), 0, features.move(state), scores);
            }
            IntStream.range(0, State.MOVES)
                    .filter(move -> state.allows(move, size))
                    .forEach(move -> totals.add(state.score() + scores[move]));
        }
        totals.sort(Comparator.reverseOrder());
        return totals.stream()
                .limit(width)
                .filter(total -> total >= totals.get(0) - margin)
                .toList();
    }

    private static List<Float> totals(Beam beam) {
        return IntStream.range(0, beam.size())
                .mapToObj(i -> beam.state(i).score() + beam.gain(i))
                .toList();
    }

    private static void move(Beam beam, int seed) {
        Random random = new Random(seed);
        for (int i = 0; i < beam.size(); i++) {
            int move = beam.move(i);
            State state = beam.state(i);
            State after = move == State.SHIFT
                    ? state.shift(beam.gain(i))
                    : state.attach(move, 1 + random.nextInt(3), beam.gain(i));
            beam.replace(i, after);
        }
    }

    @Test
    void states_that_look_the_same_share_their_scores() {
        int size = 4;
        HashedWeights weights = new HashedWeights(State.MOVES, 1);
        MoveScorer scorer = new MoveScorer(size, Sentences.features(new Random(1), size), weights);
        Beam beam = new Beam(2, 1e9f);
        beam.expand(size, scorer);
        beam.replace(0, State.start().shift(0));
        beam.expand(size, scorer);
        beam.replace(0, State.start().shift(0).shift(0).attach(State.RIGHT, 1, 5));
        beam.replace(1, State.start().shift(0).shift(0).attach(State.RIGHT, 1, 5));
        weights.calls = 0;

        beam.expand(size, scorer);

        assertThat(weights.calls).as("place, stack, and both together").isEqualTo(3);
        assertThat(beam.gain(0)).isEqualTo(beam.gain(1));
        assertThat(beam.state(0)).isNotSameAs(beam.state(1));
    }
}
