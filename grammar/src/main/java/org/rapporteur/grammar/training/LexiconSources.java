// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.grammar.training;

import java.io.Reader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.grammar.table.Table;
import org.rapporteur.grammar.words.Lexicon;

/**
 * The tables that a lexicon is made of: what WordNet lists, and classes induced from text.
 *
 * @param classes what WordNet knows of a word
 * @param clusters the path to a word's cluster
 */
public record LexiconSources(Map<String, Listing> classes, Map<String, String> clusters) {
    private static final String NOTHING = "-";

    /**
     * What WordNet knows of a word.
     *
     * @param noun supersense of the most frequent noun sense; empty where there is none
     * @param verb supersense of the most frequent verb sense; empty where there is none
     * @param flags letters for the parts of speech
     */
    public record Listing(String noun, String verb, String flags) {
        static final Listing NONE = new Listing("", "", "");
    }

    private record Line<T>(String word, T value) {}

    /**
     * Reads the tables.
     *
     * @param classes columns word, noun, verb, flags; {@code -} stands for nothing
     * @param clusters columns word, bits, count
     * @throws org.rapporteur.grammar.table.TableException if a line is wrong
     */
    public static LexiconSources read(Reader classes, Reader clusters) {
        Map<String, Listing> listings = new LinkedHashMap<>();
        Table.read(
                        "classes",
                        classes,
                        List.of("word", "noun", "verb", "flags"),
                        row -> new Line<>(
                                row.text("word"),
                                new Listing(or(row.text("noun")), or(row.text("verb")), or(row.text("flags")))))
                .forEach(line -> listings.put(line.word(), line.value()));
        Map<String, String> bits = new LinkedHashMap<>();
        Table.read(
                        "clusters",
                        clusters,
                        List.of("word", "bits", "count"),
                        row -> new Line<>(row.text("word"), row.text("bits")))
                .forEach(line -> bits.put(line.word(), line.value()));
        return new LexiconSources(listings, bits);
    }

    /** Puts the two tables together. */
    public Lexicon lexicon() {
        Map<String, Lexicon.Entry> entries = new LinkedHashMap<>();
        classes.forEach((word, listing) -> entries.put(word, entry(clusters.getOrDefault(word, ""), listing)));
        clusters.forEach((word, path) -> entries.computeIfAbsent(word, unused -> entry(path, Listing.NONE)));
        return Lexicon.of(entries);
    }

    private static Lexicon.Entry entry(String cluster, Listing listing) {
        return new Lexicon.Entry(cluster, listing.noun(), listing.verb(), listing.flags());
    }

    private static String or(String text) {
        return text.equals(NOTHING) ? "" : text;
    }
}
