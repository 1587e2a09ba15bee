// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.grammar.tag;

import org.rapporteur.grammar.linear.Hash;
import org.rapporteur.grammar.words.WordSequence;

/** The features of one tagging decision, for one sentence; not to be shared between threads. */
public final class TagFeatures {
    private static final int TEMPLATES = 64;
    private static final long[] SEEDS = new long[TEMPLATES];
    private static final long K1 = 0x9E3779B97F4A7C15L;
    private static final long K2 = 0xC2B2AE3D27D4EB4FL;
    private static final long K3 = 0x165667B19E3779F9L;

    static {
        for (int i = 0; i < TEMPLATES; i++) {
            SEEDS[i] = Hash.of(0x7461670000L + i);
        }
    }

    private final WordSequence words;
    private final long[] sets;
    private final long[] features = new long[TEMPLATES];
    private int count;

    /**
     * Prepares the features of a sentence.
     *
     * @param words its words
     * @param dictionary the tags that words are known to bear
     */
    public TagFeatures(WordSequence words, TagDictionary dictionary) {
        this.words = words;
        int size = words.size();
        sets = new long[size + 4];
        for (int i = 0; i < size; i++) {
            sets[i + 2] = Hash.of(dictionary.set(words, i));
        }
    }

    /** Returns the hashed features of the last call of {@link #at}. */
    public long[] features() {
        return features;
    }

    /**
     * Computes the features of the tag of word {@code i}.
     *
     * @param i the word
     * @param tag1 hash of the tag before it
     * @param tag2 hash of the tag before that
     * @return how many features there are
     */
    public int at(int i, long tag1, long tag2) {
        count = 0;
        long w = words.lower(i);
        long next = words.lower(i + 1);
        long last = words.lower(i - 1);
        long shape = words.shape(i);
        // the word itself
        add(w);
        add(words.form(i));
        add(words.suffix(1, i));
        add(words.suffix(2, i));
        add(words.suffix(3, i));
        add(words.suffix(4, i));
        add(words.prefix(1, i));
        add(words.prefix(3, i));
        add(shape);
        add(words.suffix(2, i), shape);
        add(words.suffix(3, i), words.prefix(1, i));
        // the tags before it
        add(tag1);
        add(tag1, tag2);
        add(tag1, w);
        add(tag1, tag2, w);
        add(tag1, words.suffix(3, i));
        add(tag1, shape, i == 0 ? K1 : K2);
        // the words around it
        add(last);
        add(next);
        add(words.lower(i - 2));
        add(words.lower(i + 2));
        add(last, w);
        add(w, next);
        add(last, next);
        add(next, words.lower(i + 2));
        add(tag1, next);
        add(words.suffix(3, i + 1));
        add(words.suffix(2, i + 1));
        add(words.shape(i + 1));
        add(words.suffix(3, i - 1));
        add(words.shape(i - 1), shape, words.shape(i + 1));
        // the tags that this word and its neighbours are known to bear
        long set = sets[i + 2];
        long setNext = sets[i + 3];
        add(set);
        add(set, setNext);
        add(set, tag1);
        add(setNext, tag1);
        add(set, tag1, setNext);
        add(set, tag1, tag2);
        add(w, setNext);
        add(set, sets[i + 1], setNext);
        add(set, setNext, sets[i + 4]);
        // what the lexicon knows of it
        long cluster = words.cluster(i);
        long flags = words.flags(i);
        add(cluster);
        add(cluster, words.cluster(i + 1));
        add(cluster, tag1);
        add(words.cluster(i + 1));
        add(words.cluster(i - 1));
        add(words.clusterMiddle(i), tag1, words.clusterMiddle(i + 1));
        add(flags, shape);
        add(flags, tag1);
        add(flags, words.suffix(2, i));
        add(flags, tag1, words.flags(i + 1));
        add(words.noun(i), words.verb(i));
        return count;
    }

    private void add(long a) {
        features[count] = a * K1 + SEEDS[count];
        count++;
    }

    private void add(long a, long b) {
        features[count] = a * K1 + b * K2 + SEEDS[count];
        count++;
    }

    private void add(long a, long b, long c) {
        features[count] = a * K1 + b * K2 + c * K3 + SEEDS[count];
        count++;
    }
}
