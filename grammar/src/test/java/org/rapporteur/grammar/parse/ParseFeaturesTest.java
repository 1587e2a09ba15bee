// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.grammar.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.grammar.linear.TrainingTable;

class ParseFeaturesTest {
    private static final int RELATIONS = 7;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 12, 40})
    void groups_of_features_end_where_the_next_begins(int size) {
        Random random = new Random(size);
        ParseFeatures features = Sentences.features(random, size);
        int all = features.move(State.start());

        for (State state = State.start(); !isFinal(state, size); state = step(random, state, size)) {
            assertThat(features.ahead(state.next.word)).isEqualTo(ParseFeatures.STACK);
            if (state.top != null) {
                assertThat(features.stack(state.top)).isEqualTo(ParseFeatures.MEETING);
                assertThat(features.meeting(state.top, state.next)).isEqualTo(all);
            }
            assertThat(features.move(state)).isEqualTo(all).isLessThanOrEqualTo(features.features().length);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void moves_weigh_the_same_in_groups_and_all_at_once(long seed) {
        Random random = new Random(seed);
        int size = 1 + random.nextInt(30);
        ParseFeatures features = Sentences.features(random, size);
        TrainingTable weights = new TrainingTable(State.MOVES, 12);
        for (int i = 0; i < 2000; i++) {
            weights.update(new long[] {random.nextLong()}, 1, random.nextInt(3), random.nextInt(9) - 4);
        }
        MoveScorer scorer = new MoveScorer(size, features, weights);
        float[] grouped = new float[State.MOVES];
        float[] again = new float[State.MOVES];
        float[] atOnce = new float[State.MOVES];
        for (int walk = 0; walk < 10; walk++) {
            for (State state = State.start(); !isFinal(state, size); state = step(random, state, size)) {
                scorer.score(state, grouped);
                scorer.score(state, again);
                if (state.top == null) {
                    assertThat(grouped).containsOnly(0);
                } else {
                    weights.score(features.features(), 0, features.move(state), atOnce);
                    assertThat(grouped).containsExactly(atOnce);
                    assertThat(again).containsExactly(atOnce);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void an_arc_has_the_same_relation_whether_or_not_it_is_remembered(long seed) {
        Random random = new Random(seed);
        int size = 3 + random.nextInt(10);
        ParseFeatures features = Sentences.features(random, size);
        HashedWeights weights = new HashedWeights(RELATIONS, seed);
        Labeller remembering = new Labeller(size, features, weights);
        long arcs = 0;
        for (int walk = 0; walk < 40; walk++) {
            State state = State.start();
            while (!isFinal(state, size)) {
                int move = Sentences.move(random, state, size);
                State after = remembering.after(state, move, 2);
                if (move != State.SHIFT) {
                    int relation = new Labeller(size, features, new HashedWeights(RELATIONS, seed))
                            .relation(state.headOf(move), state.dependent());
                    assertThat(after.relation()).isEqualTo(relation).isBetween(1, RELATIONS - 1);
                    arcs++;
                }
                assertThat(after.previous()).isSameAs(state);
                assertThat(after.score()).isEqualTo(state.score() + 2);
                state = after;
            }
        }
        assertThat(weights.calls).as("some arcs are remembered").isLessThan(arcs);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 20})
    void relations_have_the_same_number_of_features_everywhere(int size) {
        Random random = new Random(size);
        ParseFeatures features = Sentences.features(random, size);
        int all = features.relation(Node.of(size), Node.of(0));

        State state = State.start();
        while (!isFinal(state, size)) {
            int move = Sentences.move(random, state, size);
            if (move != State.SHIFT) {
                assertThat(features.relation(state.headOf(move), state.dependent()))
                        .isEqualTo(all)
                        .isLessThanOrEqualTo(features.features().length);
            }
            state = Sentences.after(state, move, 1);
        }
    }

    private static boolean isFinal(State state, int size) {
        return state.top() == null && state.next().word() == size;
    }

    private static State step(Random random, State state, int size) {
        return Sentences.after(state, Sentences.move(random, state, size), 1 + random.nextInt(RELATIONS));
    }
}
