// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.collation;

import java.util.Arrays;

/** A sum for each of some numbers that are not negative, without an object for any: hashed, with steps of one where places are taken. */
final class Sums {
    /** The sum of what has none; a sum is never zero else. */
    static final double NONE = 0;

    private static final int FEW = 8;
    private static final int FREE = -1;
    private static final int SPREAD = 0x9E3779B9; // 2^32 divided by the golden ratio (Knuth 1973)

    private int[] keys = free(FEW);
    private double[] values = new double[FEW];
    private int size;

    private static int[] free(int length) {
        int[] keys = new int[length];
        Arrays.fill(keys, FREE);
        return keys;
    }

    int size() {
        return size;
    }

    /** Returns the sum of a number, or {@link #NONE}. */
    double get(int key) {
        int place = place(key);
        return keys[place] == key ? values[place] : NONE;
    }

    void put(int key, double value) {
        int place = place(key);
        if (keys[place] == FREE) {
            keys[place] = key;
            size++;
        }
        values[place] = value;
        if (2 * size > keys.length) {
            grow();
        }
    }

    private void grow() {
        int[] oldKeys = keys;
        double[] oldValues = values;
        keys = free(2 * oldKeys.length);
        values = new double[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != FREE) {
                int place = place(oldKeys[i]);
                keys[place] = oldKeys[i];
                values[place] = oldValues[i];
            }
        }
    }

    /** Takes a number out, and moves up those that its place kept from their own (Knuth 1973, algorithm 6.4 R). */
    void remove(int key) {
        int hole = place(key);
        if (keys[hole] == FREE) {
            return;
        }
        size--;
        int mask = keys.length - 1;
        for (int at = hole + 1 & mask; keys[at] != FREE; at = at + 1 & mask) {
            int home = home(keys[at]);
            if ((at - home & mask) >= (at - hole & mask)) {
                keys[hole] = keys[at];
                values[hole] = values[at];
                hole = at;
            }
        }
        keys[hole] = FREE;
    }

    /** Returns the first place from this one on that is taken; below zero if there is none. */
    int next(int from) {
        int place = from;
        while (place < keys.length && keys[place] == FREE) {
            place++;
        }
        return place < keys.length ? place : -1;
    }

    int key(int place) {
        return keys[place];
    }

    double value(int place) {
        return values[place];
    }

    /** Where a number is, or where it would be put. */
    private int place(int key) {
        int mask = keys.length - 1;
        int place = home(key);
        while (keys[place] != FREE && keys[place] != key) {
            place = place + 1 & mask;
        }
        return place;
    }

    private int home(int key) {
        return key * SPREAD >>> Integer.numberOfLeadingZeros(keys.length - 1);
    }
}
