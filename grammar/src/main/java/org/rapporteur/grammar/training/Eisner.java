// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.grammar.training;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The projective tree of the highest weight (Eisner 1996, <i>Three new probabilistic models for dependency parsing</i>).
 *
 * <p>Time grows with the cube of the length: for training, on sentences of limited length.
 */
final class Eisner {
    private static final float NEVER = -1e9f;

    /** Makes a second dependent of the root dearer than any arc is worth. */
    private static final float ROOT_COST = 1e4f;

    private static final int LEFTWARD = 0;
    private static final int RIGHTWARD = 1;

    private final int nodes;
    private final float[][] arc;
    private final float[][][] complete;
    private final float[][][] open;
    private final int[][][] completeSplit;
    private final int[][] openSplit;

    private record Item(int from, int to, int direction, boolean isComplete) {}

    /**
     * Finds the tree.
     *
     * @param votes {@code votes[head][dependent]}; the last head is the root
     */
    Eisner(float[][] votes) {
        nodes = votes.length;
        arc = new float[nodes][nodes];
        for (int head = 0; head < nodes; head++) {
            for (int dependent = 0; dependent < nodes - 1; dependent++) {
                boolean root = head == nodes - 1;
                arc[root ? 0 : head + 1][dependent + 1] = votes[head][dependent] - (root ? ROOT_COST : 0);
            }
        }
        complete = new float[nodes][nodes][2];
        open = new float[nodes][nodes][2];
        completeSplit = new int[nodes][nodes][2];
        openSplit = new int[nodes][nodes];
        for (int length = 1; length < nodes; length++) {
            for (int from = 0; from + length < nodes; from++) {
                fill(from, from + length);
            }
        }
    }

    private void fill(int from, int to) {
        float best = NEVER;
        for (int split = from; split < to; split++) {
            float sum = complete[from][split][RIGHTWARD] + complete[split + 1][to][LEFTWARD];
            if (sum > best) {
                best = sum;
                openSplit[from][to] = split;
            }
        }
        open[from][to][RIGHTWARD] = best + arc[from][to];
        open[from][to][LEFTWARD] = from == 0 ? NEVER : best + arc[to][from];
        float leftward = 2 * NEVER;
        for (int split = from; split < to; split++) {
            float sum = complete[from][split][LEFTWARD] + open[split][to][LEFTWARD];
            if (sum > leftward) {
                leftward = sum;
                completeSplit[from][to][LEFTWARD] = split;
            }
        }
        complete[from][to][LEFTWARD] = leftward;
        float rightward = 2 * NEVER;
        for (int split = from + 1; split <= to; split++) {
            float sum = open[from][split][RIGHTWARD] + complete[split][to][RIGHTWARD];
            if (sum > rightward) {
                rightward = sum;
                completeSplit[from][to][RIGHTWARD] = split;
            }
        }
        complete[from][to][RIGHTWARD] = rightward;
    }

    /** Returns the head of each word; the number of words stands for the root. */
    int[] heads() {
        int words = nodes - 1;
        int[] heads = new int[words];
        Deque<Item> agenda = new ArrayDeque<>();
        agenda.push(new Item(0, words, RIGHTWARD, true));
        while (!agenda.isEmpty()) {
            Item item = agenda.pop();
            if (item.from() == item.to()) {
                continue;
            }
            if (item.isComplete()) {
                int split = completeSplit[item.from()][item.to()][item.direction()];
                boolean rightward = item.direction() == RIGHTWARD;
                agenda.push(new Item(item.from(), split, item.direction(), !rightward));
                agenda.push(new Item(split, item.to(), item.direction(), rightward));
            } else {
                boolean rightward = item.direction() == RIGHTWARD;
                int head = rightward ? item.from() : item.to();
                int dependent = rightward ? item.to() : item.from();
                heads[dependent - 1] = head == 0 ? words : head - 1;
                int split = openSplit[item.from()][item.to()];
                agenda.push(new Item(item.from(), split, RIGHTWARD, true));
                agenda.push(new Item(split + 1, item.to(), LEFTWARD, true));
            }
        }
        return heads;
    }
}
