// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.grammar.tag;

import org.rapporteur.grammar.linear.FeatureList;
import org.rapporteur.grammar.linear.Hash;
import org.rapporteur.grammar.words.WordSequence;

/** The features of one tagging decision, for one sentence; not to be shared between threads. */
public final class TagFeatures {
    private static final int TEMPLATES = 64;
    private static final long[] SEEDS = FeatureList.seeds(0x7461670000L, TEMPLATES);
    private static final long FIRST = 0x9E3779B97F4A7C15L;
    private static final long LATER = 0xC2B2AE3D27D4EB4FL;

    private final WordSequence words;
    private final long[] sets;
    private final FeatureList list = new FeatureList(SEEDS);

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
        return list.features();
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
        list.startAt(0);
        long w = words.lower(i);
        long next = words.lower(i + 1);
        long last = words.lower(i - 1);
        long shape = words.shape(i);
        // the word itself
        list.add(w);
        list.add(words.form(i));
        list.add(words.suffix(1, i));
        list.add(words.suffix(2, i));
        list.add(words.suffix(3, i));
        list.add(words.suffix(4, i));
        list.add(words.prefix(1, i));
        list.add(words.prefix(3, i));
        list.add(shape);
        list.add(words.suffix(2, i), shape);
        list.add(words.suffix(3, i), words.prefix(1, i));
        // the tags before it
        list.add(tag1);
        list.add(tag1, tag2);
        list.add(tag1, w);
        list.add(tag1, tag2, w);
        list.add(tag1, words.suffix(3, i));
        list.add(tag1, shape, i == 0 ? FIRST : LATER);
        // the words around it
        list.add(last);
        list.add(next);
        list.add(words.lower(i - 2));
        list.add(words.lower(i + 2));
        list.add(last, w);
        list.add(w, next);
        list.add(last, next);
        list.add(next, words.lower(i + 2));
        list.add(tag1, next);
        list.add(words.suffix(3, i + 1));
        list.add(words.suffix(2, i + 1));
        list.add(words.shape(i + 1));
        list.add(words.suffix(3, i - 1));
        list.add(words.shape(i - 1), shape, words.shape(i + 1));
        // the tags that this word and its neighbours are known to bear
        long set = sets[i + 2];
        long setNext = sets[i + 3];
        list.add(set);
        list.add(set, setNext);
        list.add(set, tag1);
        list.add(setNext, tag1);
        list.add(set, tag1, setNext);
        list.add(set, tag1, tag2);
        list.add(w, setNext);
        list.add(set, sets[i + 1], setNext);
        list.add(set, setNext, sets[i + 4]);
        // what the lexicon knows of it
        long cluster = words.cluster(i);
        long flags = words.flags(i);
        list.add(cluster);
        list.add(cluster, words.cluster(i + 1));
        list.add(cluster, tag1);
        list.add(words.cluster(i + 1));
        list.add(words.cluster(i - 1));
        list.add(words.clusterMiddle(i), tag1, words.clusterMiddle(i + 1));
        list.add(flags, shape);
        list.add(flags, tag1);
        list.add(flags, words.suffix(2, i));
        list.add(flags, tag1, words.flags(i + 1));
        list.add(words.noun(i), words.verb(i));
        return list.end();
    }
}
