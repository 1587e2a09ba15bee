// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.grammar.training;

import org.jspecify.annotations.Nullable;
import org.rapporteur.grammar.parse.Node;
import org.rapporteur.grammar.parse.State;

/**
 * Tells how many arcs of the right tree a move makes unreachable: the dynamic oracle of the arc-hybrid system.
 *
 * <p>Goldberg and Nivre 2013, section 4.2. It is exact for projective trees; of a crossing arc it counts what is left.
 */
final class Oracle {
    private final int[] head;
    private final int[][] dependents;
    private final boolean[] attached;

    /**
     * Prepares the oracle of a sentence.
     *
     * @param head the right head of each word; the root is numbered as the word after the last
     */
    Oracle(int[] head) {
        this.head = head;
        attached = new boolean[head.length + 1];
        int[] counts = new int[head.length + 1];
        for (int h : head) {
            counts[h]++;
        }
        dependents = new int[head.length + 1][];
        for (int h = 0; h <= head.length; h++) {
            dependents[h] = new int[counts[h]];
        }
        for (int d = head.length - 1; d >= 0; d--) {
            dependents[head[d]][--counts[head[d]]] = d;
        }
    }

    /** Tells the oracle which move was made, so that it knows which words wait for a head no longer. */
    void moved(State before, int move) {
        Node top = before.top();
        if (move != State.SHIFT && top != null) {
            attached[top.word()] = true;
        }
    }

    /** Returns the number of right arcs that can no longer be made after a move that is allowed. */
    int cost(State state, int move) {
        Node top = state.top();
        int next = state.next().word();
        if (move == State.SHIFT || top == null) {
            return costOfShift(next, top);
        }
        int word = top.word();
        Node below = top.below();
        int lost = waiting(next, word);
        if (move == State.LEFT) {
            return lost + (head[word] > next || below != null && head[word] == below.word() ? 1 : 0);
        }
        return lost + (head[word] >= next ? 1 : 0);
    }

    private int costOfShift(int word, @Nullable Node top) {
        int governor = head[word];
        boolean governorIsTop = top != null && top.word() == governor;
        int cost = governor < word && !governorIsTop && !attached[governor] ? 1 : 0;
        for (int d : dependents[word]) {
            if (d < word && !attached[d]) {
                cost++;
            }
        }
        return cost;
    }

    private int waiting(int next, int word) {
        int waiting = 0;
        for (int i = dependents[word].length - 1; i >= 0 && dependents[word][i] >= next; i--) {
            waiting++;
        }
        return waiting;
    }
}
