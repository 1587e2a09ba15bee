// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.grammar.tag;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import org.rapporteur.grammar.linear.HashIndex;
import org.rapporteur.grammar.words.WordSequence;

/**
 * Which tags a word was seen with: a tag where it is practically always the same one, and else the set of its tags, which
 * is a strong feature of the word and of its neighbours.
 *
 * @param always from the hash of a form to its one tag
 * @param sets from the hash of a form, as written or in lower case, to a number that stands for its set of tags
 */
public record TagDictionary(HashIndex always, HashIndex sets) {
    /** Stands for words that have no entry. */
    public static final int NONE = -1;

    /**
     * Reads a dictionary written by {@link #write}.
     *
     * @throws IOException if the stream ends early or cannot be read
     */
    public static TagDictionary read(DataInputStream in) throws IOException {
        return new TagDictionary(HashIndex.read(in), HashIndex.read(in));
    }

    /**
     * Writes the dictionary in a form that {@link #read} takes.
     *
     * @throws IOException if the stream cannot be written
     */
    public void write(DataOutputStream out) throws IOException {
        always.write(out);
        sets.write(out);
    }

    /** Returns the one tag of a word, or {@link #NONE}. */
    public int always(WordSequence words, int i) {
        return always.get(words.form(i), NONE);
    }

    /** Returns the number of the word's set of tags, or {@link #NONE}. */
    public int set(WordSequence words, int i) {
        int set = sets.get(words.form(i), NONE);
        return set != NONE ? set : sets.get(words.lower(i), NONE);
    }
}
