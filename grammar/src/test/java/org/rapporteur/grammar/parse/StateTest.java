// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.grammar.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class StateTest {
    private static final int SIZE = 3;

    // "She left early": 0 to the left of 1, 2 to the right of 1, 1 under the root.
    @Test
    void a_sequence_of_moves_writes_its_arcs() {
        State state = State.start()
                .shift(1)
                .attach(State.LEFT, 5, 2)
                .shift(3)
                .shift(4)
                .attach(State.RIGHT, 6, 5)
                .attach(State.LEFT, 7, 6);
        int[] heads = new int[SIZE];
        int[] relations = new int[SIZE];

        state.arcs(heads, relations);

        assertThat(heads).containsExactly(1, 3, 1);
        assertThat(relations).containsExactly(5, 7, 6);
        assertThat(state.score()).isEqualTo(21);
        assertThat(state.top()).isNull();
        assertThat(state.next().word()).isEqualTo(SIZE);
        assertThat(state.move()).isEqualTo(State.LEFT);
        assertThat(state.relation()).isEqualTo(7);
    }

    @Test
    void a_state_stays_as_it_is_when_moves_are_made_from_it() {
        State state = State.start().shift(0);

        State left = state.attach(State.LEFT, 5, 0);
        State shifted = state.shift(0);

        assertThat(state.top().word()).isZero();
        assertThat(state.next().left).isEqualTo(Node.NONE);
        assertThat(left.next().left).isZero();
        assertThat(left.previous()).isSameAs(state);
        assertThat(shifted.next().left).isEqualTo(Node.NONE);
    }

    @Test
    void nodes_know_their_outermost_dependents() {
        State state = State.start().shift(0).shift(0).attach(State.LEFT, 5, 0).attach(State.LEFT, 6, 0);

        Node next = state.next();

        assertThat(next.word()).isEqualTo(2);
        assertThat(next.left).isZero();
        assertThat(next.leftRelation).isEqualTo(6);
        assertThat(next.leftSecond).isEqualTo(1);
        assertThat(next.leftSecondRelation).isEqualTo(5);
        assertThat(next.leftCount).isEqualTo(2);

        State right = State.start()
                .shift(0)
                .shift(0)
                .attach(State.RIGHT, 5, 0)
                .shift(0)
                .attach(State.RIGHT, 6, 0);
        Node top = right.top();

        assertThat(top.right).isEqualTo(2);
        assertThat(top.rightRelation).isEqualTo(6);
        assertThat(top.rightSecond).isEqualTo(1);
        assertThat(top.rightSecondRelation).isEqualTo(5);
        assertThat(top.rightCount).isEqualTo(2);
        assertThat(top.below()).isNull();
    }

    @Test
    void the_first_move_is_a_shift() {
        State start = State.start();

        assertThat(start.allows(State.SHIFT, SIZE)).isTrue();
        assertThat(start.allows(State.LEFT, SIZE)).isFalse();
        assertThat(start.allows(State.RIGHT, SIZE)).isFalse();
        assertThat(start.allows(State.SHIFT, 0)).isFalse();
    }

    @Test
    void a_word_alone_on_the_stack_has_nothing_to_its_left() {
        State one = State.start().shift(0);
        State two = one.shift(0);

        assertThat(one.allows(State.LEFT, SIZE)).isTrue();
        assertThat(one.allows(State.RIGHT, SIZE)).isFalse();
        assertThat(two.allows(State.SHIFT, SIZE)).isTrue();
        assertThat(two.allows(State.LEFT, SIZE)).isTrue();
        assertThat(two.allows(State.RIGHT, SIZE)).isTrue();
    }

    @Test
    void the_root_is_not_shifted_and_takes_one_dependent() {
        State two = State.start().shift(0).shift(0);
        State one = two.attach(State.RIGHT, 1, 0);

        assertThat(two.allows(State.SHIFT, 2)).isFalse();
        assertThat(two.allows(State.LEFT, 2)).isFalse();
        assertThat(two.allows(State.RIGHT, 2)).isTrue();
        assertThat(one.allows(State.SHIFT, 2)).isFalse();
        assertThat(one.allows(State.LEFT, 2)).isTrue();
        assertThat(one.allows(State.RIGHT, 2)).isFalse();
    }

    @Test
    void says_what_is_missing_for_an_arc() {
        State start = State.start();
        State one = start.shift(0);

        assertThatThrownBy(start::dependent)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("no word on the stack");
        assertThatThrownBy(() -> one.headOf(State.RIGHT))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("no word under the top");
    }

    @Test
    void a_node_looks_like_another_with_the_same_word_and_dependents() {
        Node node = Node.of(3).withLeft(2, 1).withLeft(1, 1).withRight(4, 2).withRight(5, 2);

        assertThat(node.looksLike(node)).isTrue();
        assertThat(node.looksLike(
                        Node.of(3).withLeft(2, 1).withLeft(1, 1).withRight(4, 2).withRight(5, 2)))
                .isTrue();
        assertThat(node.looksLike(node.on(Node.of(0)))).as("on a stack").isTrue();
    }

    @Test
    void a_node_does_not_look_like_one_that_differs_in_a_single_part() {
        Node node = Node.of(9).withLeft(7, 1).withLeft(5, 2).withRight(11, 3).withRight(13, 4);

        assertThat(new Node[] {
                    Node.of(8).withLeft(7, 1).withLeft(5, 2).withRight(11, 3).withRight(13, 4),
                    Node.of(9).withLeft(6, 1).withLeft(5, 2).withRight(11, 3).withRight(13, 4),
                    Node.of(9).withLeft(7, 9).withLeft(5, 2).withRight(11, 3).withRight(13, 4),
                    Node.of(9).withLeft(7, 1).withLeft(4, 2).withRight(11, 3).withRight(13, 4),
                    Node.of(9).withLeft(7, 1).withLeft(5, 9).withRight(11, 3).withRight(13, 4),
                    Node.of(9).withLeft(7, 1).withLeft(5, 2).withRight(12, 3).withRight(13, 4),
                    Node.of(9).withLeft(7, 1).withLeft(5, 2).withRight(11, 9).withRight(13, 4),
                    Node.of(9).withLeft(7, 1).withLeft(5, 2).withRight(11, 3).withRight(14, 4),
                    Node.of(9).withLeft(7, 1).withLeft(5, 2).withRight(11, 3).withRight(13, 9),
                    Node.of(9)
                            .withLeft(8, 1)
                            .withLeft(7, 1)
                            .withLeft(5, 2)
                            .withRight(11, 3)
                            .withRight(13, 4),
                    Node.of(9)
                            .withLeft(7, 1)
                            .withLeft(5, 2)
                            .withRight(10, 1)
                            .withRight(11, 3)
                            .withRight(13, 4)
                })
                .noneMatch(node::looksLike);
    }
}
