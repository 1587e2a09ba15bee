// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.grammar.linear;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Map;

/** An unchangeable map from 64-bit hashes to numbers that makes no object when it is asked (open addressing). */
public final class HashIndex {
    private final long[] keys;
    private final int[] values;
    private final int mask;
    private final int size;

    private HashIndex(int size) {
        int capacity = Integer.highestOneBit(Math.max(8, size)) << 2;
        keys = new long[capacity];
        values = new int[capacity];
        mask = capacity - 1;
        this.size = size;
    }

    /**
     * Copies a map.
     *
     * @param entries hashes and their numbers; the hash 0 is not allowed
     * @throws IllegalArgumentException if 0 is among the hashes
     */
    public static HashIndex of(Map<Long, Integer> entries) {
        HashIndex index = new HashIndex(entries.size());
        entries.forEach(index::put);
        return index;
    }

    /**
     * Reads an index written by {@link #write}.
     *
     * @throws IOException if the stream ends early or cannot be read
     */
    public static HashIndex read(DataInputStream in) throws IOException {
        HashIndex index = new HashIndex(in.readInt());
        for (int i = 0; i < index.size; i++) {
            index.put(in.readLong(), in.readInt());
        }
        return index;
    }

    /**
     * Writes the index in a form that {@link #read} takes.
     *
     * @throws IOException if the stream cannot be written
     */
    public void write(DataOutputStream out) throws IOException {
        out.writeInt(size);
        for (int i = 0; i < keys.length; i++) {
            if (keys[i] != 0) {
                out.writeLong(keys[i]);
                out.writeInt(values[i]);
            }
        }
    }

    /** Returns the number of a hash, or {@code absent} where there is none. */
    public int get(long key, int absent) {
        for (int i = (int) key & mask; keys[i] != 0; i = (i + 1) & mask) {
            if (keys[i] == key) {
                return values[i];
            }
        }
        return absent;
    }

    private void put(long key, int value) {
        if (key == 0) {
            throw new IllegalArgumentException("The hash 0 marks an empty cell and cannot be a key");
        }
        int i = (int) key & mask;
        while (keys[i] != 0) {
            i = (i + 1) & mask;
        }
        keys[i] = key;
        values[i] = value;
    }
}
