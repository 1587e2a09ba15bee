// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.collation;

import java.util.Arrays;

/** Numbers parted into sets, of which any two can be made one: a disjoint-set forest (Galler and Fischer 1964), whose roots are the least. */
final class Partition {
    private final int[] above;

    /** Makes one in which each number from zero on is alone. */
    Partition(int size) {
        above = new int[size];
        Arrays.setAll(above, number -> number);
    }

    /** Makes one set of those of two numbers. */
    void join(int one, int other) {
        int first = first(one);
        int second = first(other);
        above[Math.max(first, second)] = Math.min(first, second);
    }

    /** Returns the least number of a set. */
    int first(int number) {
        int at = number;
        while (above[at] != at) {
            above[at] = above[above[at]];
            at = above[at];
        }
        return at;
    }
}
