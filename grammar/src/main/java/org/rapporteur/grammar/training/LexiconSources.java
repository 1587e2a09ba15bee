// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.grammar.training;

import java.io.Reader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.grammar.training.cluster.WordClusters;
import org.rapporteur.grammar.words.Lexicon;
import org.rapporteur.table.Table;

/**
 * What a lexicon is made of: what WordNet lists, and classes induced from text.
 *
 * @param listings what WordNet knows of a word
 * @param clusters the classes
 */
public record LexiconSources(Map<String, Listing> listings, WordClusters clusters) {
    private static final String NOTHING = "-";
    private static final List<String> COLUMNS = List.of("word", "noun", "verb", "flags");

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

    private record Line(String word, Listing listing) {}

    /**
     * Reads what WordNet lists.
     *
     * @param file the name used in messages
     * @param table columns word, noun, verb, flags; {@code -} stands for nothing
     * @return the listing of each lower-cased word
     * @throws org.rapporteur.table.TableException if a line is wrong
     */
    public static Map<String, Listing> readListings(String file, Reader table) {
        Map<String, Listing> listings = new LinkedHashMap<>();
        List<Line> lines = Table.read(
                file,
                table,
                COLUMNS,
                row -> new Line(
                        row.text("word"),
                        new Listing(value(row.text("noun")), value(row.text("verb")), value(row.text("flags")))));
        lines.forEach(line -> listings.put(line.word(), line.listing()));
        return listings;
    }

    /** Puts both together. */
    public Lexicon lexicon() {
        Map<String, Lexicon.Entry> entries = new LinkedHashMap<>();
        listings.forEach(
                (word, listing) -> entries.put(word, entry(clusters.bits(word).orElse(""), listing)));
        clusters.entries()
                .forEach(cluster ->
                        entries.computeIfAbsent(cluster.word(), unused -> entry(cluster.bits(), Listing.NONE)));
        return Lexicon.of(entries);
    }

    private static Lexicon.Entry entry(String cluster, Listing listing) {
        return new Lexicon.Entry(cluster, listing.noun(), listing.verb(), listing.flags());
    }

    private static String value(String text) {
        return text.equals(NOTHING) ? "" : text;
    }
}
