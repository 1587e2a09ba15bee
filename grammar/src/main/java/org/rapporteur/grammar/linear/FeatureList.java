// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.grammar.linear;

/**
 * The hashed features of one decision; filled anew for each, and not to be shared between threads.
 *
 * <p>A feature is made of up to four hashes. Its place in the list is part of it, so that two templates over the same words
 * are two features.
 */
public final class FeatureList {
    private static final long K1 = 0x9E3779B97F4A7C15L;
    private static final long K2 = 0xC2B2AE3D27D4EB4FL;
    private static final long K3 = 0x165667B19E3779F9L;
    private static final long K4 = 0xD6E8FEB86659FD93L;

    private final long[] seeds;
    private final long[] features;
    private int count;

    /**
     * Makes an empty list.
     *
     * @param seeds a number for each place, as {@link #seeds} makes them; shared, never written to
     */
    public FeatureList(long[] seeds) {
        this.seeds = seeds;
        this.features = new long[seeds.length];
    }

    /**
     * Returns numbers that tell the places of a list apart.
     *
     * @param name a number that tells lists of different purpose apart
     * @param places how many features a list may hold
     */
    public static long[] seeds(long name, int places) {
        long[] seeds = new long[places];
        for (int i = 0; i < places; i++) {
            seeds[i] = Hash.of(name + i);
        }
        return seeds;
    }

    /** Begins anew at a place. */
    public void startAt(int place) {
        count = place;
    }

    /** Returns the place after the last feature. */
    public int end() {
        return count;
    }

    /** Returns the features; those from the start to {@link #end} are of this decision. */
    public long[] features() {
        return features;
    }

    /** Adds a feature of one hash. */
    public void add(long a) {
        features[count] = a * K1 + seeds[count];
        count++;
    }

    /** Adds a feature of two hashes. */
    public void add(long a, long b) {
        features[count] = a * K1 + b * K2 + seeds[count];
        count++;
    }

    /** Adds a feature of three hashes. */
    public void add(long a, long b, long c) {
        features[count] = a * K1 + b * K2 + c * K3 + seeds[count];
        count++;
    }

    /** Adds a feature of four hashes. */
    public void add(long a, long b, long c, long d) {
        features[count] = a * K1 + b * K2 + c * K3 + d * K4 + seeds[count];
        count++;
    }
}
