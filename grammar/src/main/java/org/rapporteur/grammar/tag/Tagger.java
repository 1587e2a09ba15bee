// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.grammar.tag;

import java.util.List;
import org.rapporteur.grammar.linear.Hash;
import org.rapporteur.grammar.linear.WeightTable;
import org.rapporteur.grammar.words.WordSequence;

/** Gives each word of a sentence its fine-grained tag. */
public final class Tagger {
    /** Stands in features for the tags before the first word. */
    public static final long BEFORE = Hash.of(-1);

    /** What the tags of names begin with. */
    private static final String NAME = "NNP";

    private final List<String> tags;
    private final long[] codes;
    private final TagDictionary dictionary;
    private final WeightTable weights;

    /**
     * Makes a tagger of trained parts.
     *
     * @param tags the names of the classes
     * @param dictionary the tags that words are known to bear
     * @param weights a table with as many classes as there are tags
     * @throws IllegalArgumentException if the table has another number of classes
     */
    public Tagger(List<String> tags, TagDictionary dictionary, WeightTable weights) {
        if (tags.size() != weights.classes()) {
            throw new IllegalArgumentException(
                    "Found " + tags.size() + " tags and weights for " + weights.classes() + " classes");
        }
        this.tags = List.copyOf(tags);
        this.codes = codes(tags.size());
        this.dictionary = dictionary;
        this.weights = weights;
    }

    /** Returns the hashes by which tags stand in features, for {@code count} tags. */
    public static long[] codes(int count) {
        long[] codes = new long[count];
        for (int i = 0; i < count; i++) {
            codes[i] = Hash.of(i);
        }
        return codes;
    }

    /** Returns the names of the tags, in the order of their numbers. */
    public List<String> tags() {
        return tags;
    }

    /** Returns the tags of a sentence as numbers into {@link #tags()}. */
    public int[] tag(WordSequence words) {
        int[] result = new int[words.size()];
        float[] scores = new float[tags.size()];
        TagFeatures features = new TagFeatures(words, dictionary);
        long tag1 = BEFORE;
        long tag2 = BEFORE;
        for (int i = 0; i < result.length; i++) {
            int best = dictionary.always(words, i);
            if (best == TagDictionary.NONE) {
                weights.score(features.features(), 0, features.at(i, tag1, tag2), scores);
                best = argmax(scores);
            }
            result[i] = best;
            tag2 = tag1;
            tag1 = codes[best];
        }
        return result;
    }

    /** Tells whether a word, as it is written, bears practically always the same tag, and none of a name. */
    public boolean knows(String word) {
        int tag = dictionary.always().get(Hash.of(word), TagDictionary.NONE);
        return tag != TagDictionary.NONE && !tags.get(tag).startsWith(NAME);
    }

    /** Returns the class with the highest score; of equals the first. */
    public static int argmax(float[] scores) {
        int best = 0;
        for (int c = 1; c < scores.length; c++) {
            if (scores[c] > scores[best]) {
                best = c;
            }
        }
        return best;
    }
}
