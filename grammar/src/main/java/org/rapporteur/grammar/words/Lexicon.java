// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.grammar.words;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.grammar.linear.Hash;
import org.rapporteur.grammar.linear.HashIndex;

/** Classes of words: cluster, most frequent noun and verb supersense, and the parts of speech that WordNet lists. */
public final class Lexicon {
    /** An entry for words that are not listed. */
    static final int NONE = 0;

    /** The letter for words all of whose senses as a noun are names. */
    private static final char NAME = 'p';

    /** A row for each distinct combination; row 0 is the unlisted word. */
    private final List<Entry> rows;

    private final HashIndex index;

    /**
     * What is known of a word.
     *
     * @param cluster the path of its cluster from the root as a string of 0 and 1; empty where unknown
     * @param noun the supersense of its most frequent noun sense; empty where there is none
     * @param verb the supersense of its most frequent verb sense; empty where there is none
     * @param flags letters for the parts of speech that it is listed under
     */
    public record Entry(String cluster, String noun, String verb, String flags) {
        static final Entry UNKNOWN = new Entry("", "", "", "");
    }

    /** What the features need of a row: hashes, computed once. */
    static final class Codes {
        final long cluster;
        final long clusterShort;
        final long clusterMiddle;
        final long noun;
        final long verb;
        final long flags;
        /** Whether it is listed under a part of speech; where all its senses as a noun are names, as a verb or an adverb. */
        final boolean common;

        Codes(Entry entry) {
            String bits = entry.cluster();
            cluster = code("c", bits);
            clusterShort = code("s", bits.substring(0, Math.min(4, bits.length())));
            clusterMiddle = code("m", bits.substring(0, Math.min(6, bits.length())));
            noun = code("n", entry.noun());
            verb = code("v", entry.verb());
            flags = code("f", entry.flags());
            boolean name = entry.flags().indexOf(NAME) >= 0;
            common = name ? isAmong(entry.flags(), "vVrR") : !entry.flags().isEmpty();
        }

        private static boolean isAmong(String flags, String kinds) {
            return flags.chars().anyMatch(flag -> kinds.indexOf(flag) >= 0);
        }

        private static long code(String kind, String value) {
            return Hash.of(kind + value);
        }
    }

    private final Codes[] codes;

    private Lexicon(List<Entry> rows, HashIndex index) {
        this.rows = List.copyOf(rows);
        this.index = index;
        this.codes = rows.stream().map(Codes::new).toArray(Codes[]::new);
    }

    /**
     * Makes a lexicon of the given words.
     *
     * @param entries what is known of each word; words are normalised here, and the first of two that become equal stays
     */
    public static Lexicon of(Map<String, Entry> entries) {
        Map<Entry, Integer> distinct = new LinkedHashMap<>();
        distinct.put(Entry.UNKNOWN, NONE);
        Map<Long, Integer> words = new LinkedHashMap<>();
        entries.forEach((word, entry) -> {
            int row = distinct.computeIfAbsent(entry, unused -> distinct.size());
            words.putIfAbsent(hashOf(word), row);
        });
        return new Lexicon(new ArrayList<>(distinct.keySet()), HashIndex.of(words));
    }

    /**
     * Reads a lexicon written by {@link #write}.
     *
     * @throws IOException if the stream ends early or cannot be read
     */
    public static Lexicon read(DataInputStream in) throws IOException {
        int rowCount = in.readInt();
        List<Entry> rows = new ArrayList<>(rowCount);
        for (int i = 0; i < rowCount; i++) {
            rows.add(new Entry(in.readUTF(), in.readUTF(), in.readUTF(), in.readUTF()));
        }
        return new Lexicon(rows, HashIndex.read(in));
    }

    /**
     * Writes the lexicon in a form that {@link #read} takes.
     *
     * @throws IOException if the stream cannot be written
     */
    public void write(DataOutputStream out) throws IOException {
        out.writeInt(rows.size());
        for (Entry row : rows) {
            out.writeUTF(row.cluster());
            out.writeUTF(row.noun());
            out.writeUTF(row.verb());
            out.writeUTF(row.flags());
        }
        index.write(out);
    }

    /** Returns the codes of the word with this normalised hash, or those of the unlisted word. */
    Codes codes(long hash) {
        return codes[index.get(hash, NONE)];
    }

    /** Tells whether a word is listed under a part of speech, and not only as a name. */
    public boolean lists(String word) {
        return codes(hashOf(word)).common;
    }

    private static long hashOf(String word) {
        char[] characters = word.toCharArray();
        WordSequence.normalise(characters, characters.length);
        return Hash.of(characters, 0, characters.length, 0);
    }
}
