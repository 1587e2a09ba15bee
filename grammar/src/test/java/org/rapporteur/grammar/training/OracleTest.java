// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.grammar.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.grammar.parse.State;
import org.rapporteur.grammar.parse.Trees;

class OracleTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void moves_that_cost_nothing_rebuild_any_projective_tree(int words) {
        Random random = new Random(words);
        for (int round = 0; round < 50; round++) {
            int[] tree = Trees.random(random, words);
            Oracle oracle = new Oracle(tree);
            State state = State.start();
            for (int step = 0; step < 2 * words; step++) {
                State before = state;
                int[] free = IntStream.range(0, State.MOVES)
                        .filter(move -> before.allows(move, words) && oracle.cost(before, move) == 0)
                        .toArray();
                assertThat(free)
                        .as("free moves at step %d of %s", step, Arrays.toString(tree))
                        .isNotEmpty();
                int move = free[random.nextInt(free.length)];
                oracle.moved(before, move);
                state = after(before, move);
            }

            int[] heads = new int[words];
            state.arcs(heads, new int[words]);
            assertThat(heads).containsExactly(tree);
        }
    }

    // The oracle lets the root have several dependents, as the search does here.
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void a_move_costs_the_arcs_that_no_way_on_can_make(int words) {
        Random random = new Random(words);
        for (int[] tree : Trees.all(words)) {
            for (int walk = 0; walk < 3; walk++) {
                Oracle oracle = new Oracle(tree);
                State state = State.start();
                for (int step = 0; step < 2 * words; step++) {
                    List<Integer> moves = moves(state, words);
                    for (int move : moves) {
                        assertThat(oracle.cost(state, move))
                                .as("move %d at step %d of %s", move, step, Arrays.toString(tree))
                                .isEqualTo(loss(after(state, move), tree) - loss(state, tree));
                    }
                    int move = moves.get(random.nextInt(moves.size()));
                    oracle.moved(state, move);
                    state = after(state, move);
                }
            }
        }
    }

    private static List<Integer> moves(State state, int words) {
        List<Integer> moves = new ArrayList<>();
        if (state.next().word() < words) {
            moves.add(State.SHIFT);
        }
        if (state.top() != null) {
            moves.add(State.LEFT);
            if (state.top().below() != null) {
                moves.add(State.RIGHT);
            }
        }
        return moves;
    }

    private static State after(State state, int move) {
        return move == State.SHIFT ? state.shift(0) : state.attach(move, 1, 0);
    }

    /** The fewest wrong heads of all complete analyses that begin like this one. */
    private static int loss(State state, int[] tree) {
        List<Integer> moves = moves(state, tree.length);
        if (moves.isEmpty()) {
            int[] heads = new int[tree.length];
            state.arcs(heads, new int[tree.length]);
            return (int) IntStream.range(0, tree.length)
                    .filter(i -> heads[i] != tree[i])
                    .count();
        }
        return moves.stream()
                .mapToInt(move -> loss(after(state, move), tree))
                .min()
                .orElseThrow();
    }
}
