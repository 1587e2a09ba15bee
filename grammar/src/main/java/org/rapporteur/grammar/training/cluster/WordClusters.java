// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.grammar.training.cluster;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Words with the class each was found to behave like.
 *
 * <p>A class is a string of bits, the path to it in a binary tree of classes: words that share a prefix are alike, the
 * longer the prefix the more so. Words are kept in their {@linkplain #normalised(String) normalised} form. Immutable.
 *
 * @see ClusterFile
 */
public final class WordClusters {

    private final Map<String, Entry> entries;

    private WordClusters(Map<String, Entry> entries) {
        this.entries = Collections.unmodifiableMap(entries);
    }

    /**
     * One word, its class and how often it was seen.
     *
     * @param word the normalised form
     * @param bits the path to its class, of the digits 0 and 1; empty when there is only one class
     * @param count its occurrences in the text the classes were induced from
     */
    public record Entry(String word, String bits, int count) {

        /**
         * Checks the parts.
         *
         * @throws IllegalArgumentException if the word is empty or holds a tab or a line end, the bits are other than 0 and
         *     1, or the count is not positive
         */
        public Entry {
            if (word.isEmpty() || word.chars().anyMatch(c -> c == '\t' || c == '\n' || c == '\r')) {
                throw new IllegalArgumentException("expected a word without tabs and line ends, found '" + word + "'");
            }
            if (bits.chars().anyMatch(c -> c != '0' && c != '1')) {
                throw new IllegalArgumentException("expected bits of 0 and 1, found '" + bits + "'");
            }
            if (count < 1) {
                throw new IllegalArgumentException("expected a count of at least 1, found " + count);
            }
        }
    }

    /**
     * How finely to divide, and when to stop.
     *
     * @param classes the number of classes, at least 2; a text with fewer words gets as many classes as words
     * @param minimalCount words seen less often get no class, at least 1
     * @param rounds how often each word may be moved at most, at least 1
     * @param seed decides the order of words that are equally frequent; the same seed and text give the same classes
     */
    public record Options(int classes, int minimalCount, int rounds, long seed) {

        /**
         * Checks the numbers.
         *
         * @throws IllegalArgumentException if one is below its least value
         */
        public Options {
            atLeast(2, classes, "classes");
            atLeast(1, minimalCount, "minimal count");
            atLeast(1, rounds, "rounds");
        }

        /**
         * Returns what suits a few million words of English.
         *
         * @return 800 classes, words seen 4 times, 16 rounds, seed 1
         */
        public static Options usual() {
            return new Options(800, 4, 16, 1);
        }

        private static void atLeast(int least, int found, String name) {
            if (found < least) {
                throw new IllegalArgumentException("expected " + name + " of at least " + least + ", found " + found);
            }
        }
    }

    /**
     * Divides the words of a text into classes.
     *
     * @param sentences the text, read once from beginning to end; tokens are normalised here, empty ones are passed over
     * @param options how finely
     * @return every word seen often enough, with its class
     */
    public static WordClusters induce(Iterable<? extends List<String>> sentences, Options options) {
        Bigrams bigrams = Bigrams.count(sentences, options.minimalCount(), options.seed());
        ClassCounts counts = new ClassCounts(bigrams, Math.min(options.classes(), bigrams.words()));
        new Exchange(bigrams, counts).run(options.rounds());
        String[] paths = new ClassTree(counts).paths();
        List<Entry> entries = new ArrayList<>(bigrams.words());
        for (int word = 0; word < bigrams.words(); word++) {
            entries.add(new Entry(bigrams.form(word), paths[counts.classOf(word)], bigrams.count(word)));
        }
        return of(entries);
    }

    /**
     * Takes classes found elsewhere.
     *
     * @param entries one for each word
     * @return the same, to be looked up
     * @throws IllegalArgumentException if a word comes twice
     */
    public static WordClusters of(Iterable<Entry> entries) {
        Map<String, Entry> map = new TreeMap<>();
        for (Entry entry : entries) {
            if (map.put(entry.word(), entry) != null) {
                throw new IllegalArgumentException("expected each word once, found '" + entry.word() + "' twice");
            }
        }
        return new WordClusters(map);
    }

    /**
     * Returns the form under which a token is looked up.
     *
     * @param token as it stands in the text
     * @return in lower case, each digit a 0
     */
    public static String normalised(String token) {
        String lower = token.toLowerCase(Locale.ROOT);
        StringBuilder form = new StringBuilder(lower.length());
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            form.append(Character.isDigit(c) ? '0' : c);
        }
        return form.toString();
    }

    /**
     * Returns the class of a token.
     *
     * @param token as it stands in the text
     * @return the path to its class, or empty if it has none
     */
    public Optional<String> bits(String token) {
        return Optional.ofNullable(entries.get(normalised(token))).map(Entry::bits);
    }

    /**
     * Returns all words.
     *
     * @return sorted by word, by UTF-16 unit
     */
    public List<Entry> entries() {
        return List.copyOf(entries.values());
    }
}
