// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.grammar.parse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Trees over the words of a sentence, as heads; the number of words stands for the root. */
public final class Trees {
    private Trees() {}

    /** Tells whether one word has no head, every word leads to it, and no arc crosses another. */
    public static boolean isProjectiveTree(int[] heads) {
        long roots = Arrays.stream(heads).filter(head -> head == heads.length).count();
        return roots == 1 && leadsToRoot(heads) && !crosses(heads);
    }

    private static boolean leadsToRoot(int[] heads) {
        for (int word = 0; word < heads.length; word++) {
            int at = word;
            for (int steps = 0; at != heads.length; steps++) {
                if (steps > heads.length || at < 0 || at > heads.length) {
                    return false;
                }
                at = heads[at];
            }
        }
        return true;
    }

    private static boolean crosses(int[] heads) {
        for (int a = 0; a < heads.length; a++) {
            int from = Math.min(a, heads[a]);
            int to = Math.max(a, heads[a]);
            for (int b = 0; b < heads.length; b++) {
                int low = Math.min(b, heads[b]);
                int high = Math.max(b, heads[b]);
                if (from < low && low < to && to < high) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Returns all projective trees over a few words. */
    public static List<int[]> all(int words) {
        List<int[]> trees = new ArrayList<>();
        long combinations = Math.round(Math.pow(words + 1, words));
        for (long number = 0; number < combinations; number++) {
            int[] heads = new int[words];
            long rest = number;
            for (int i = 0; i < words; i++) {
                heads[i] = (int) (rest % (words + 1));
                rest /= words + 1;
            }
            if (isProjectiveTree(heads)) {
                trees.add(heads);
            }
        }
        return trees;
    }

    /** Draws a projective tree. */
    public static int[] random(Random random, int words) {
        int[] heads = new int[words];
        grow(random, heads, 0, words, words);
        return heads;
    }

    private static void grow(Random random, int[] heads, int from, int to, int head) {
        int top = from + random.nextInt(to - from);
        heads[top] = head;
        divide(random, heads, from, top, top);
        divide(random, heads, top + 1, to, top);
    }

    private static void divide(Random random, int[] heads, int from, int to, int head) {
        int at = from;
        while (at < to) {
            int end = at + 1 + random.nextInt(to - at);
            grow(random, heads, at, end, head);
            at = end;
        }
    }
}
