// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.grammar.training.cluster;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rapporteur.grammar.training.cluster.WordClusters.Entry;

/**
 * Word classes on disk: UTF-8, a header row, then word, bits and count between tabs, sorted by word.
 *
 * <p>There are no comments and no quoting, since {@code #} and {@code "} are words like any other.
 */
public final class ClusterFile {

    private static final String HEADER = "word\tbits\tcount";

    private ClusterFile() {}

    /**
     * Writes classes to a file.
     *
     * @param clusters what to write
     * @param file made, or overwritten
     * @throws IOException if the file cannot be written
     */
    public static void write(WordClusters clusters, Path file) throws IOException {
        try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            out.write(HEADER + "\n");
            for (Entry entry : clusters.entries()) {
                out.write(entry.word() + "\t" + entry.bits() + "\t" + entry.count() + "\n");
            }
        }
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @param file to read
     * @return its classes
     * @throws IOException if the file cannot be read
     * @throws IllegalArgumentException if the file is not of this form; the message names file, line, what was found and
     *     what was expected
     */
    public static WordClusters read(Path file) throws IOException {
        List<String> lines;
        try (BufferedReader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            lines = in.lines().toList();
        }
        if (lines.isEmpty() || !lines.get(0).equals(HEADER)) {
            throw malformed(file, 1, lines.isEmpty() ? "" : lines.get(0), "the header word, bits, count between tabs");
        }
        Set<String> words = new HashSet<>();
        List<Entry> entries = new ArrayList<>(lines.size());
        for (int i = 1; i < lines.size(); i++) {
            Entry entry = entry(file, i + 1, lines.get(i));
            if (!words.add(entry.word())) {
                throw malformed(file, i + 1, lines.get(i), "each word once");
            }
            entries.add(entry);
        }
        return WordClusters.of(entries);
    }

    private static Entry entry(Path file, int number, String line) {
        String[] columns = line.split("\t", -1);
        if (columns.length != 3) {
            throw malformed(file, number, line, "word, bits and count between tabs");
        }
        try {
            return new Entry(columns[0], columns[1], Integer.parseInt(columns[2]));
        } catch (IllegalArgumentException e) {
            throw malformed(file, number, line, "a word, bits of 0 and 1, and a count of at least 1");
        }
    }

    private static IllegalArgumentException malformed(Path file, int number, String found, String expected) {
        return new IllegalArgumentException(file + ":" + number + ": found '" + found + "', expected " + expected);
    }
}
