// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.knowledge.actors;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Phrases by their words, for the longest that begins at a word.
 *
 * <p>A hyphen within a phrase may be there or not, as a word of its own or inside one. A step is one look-up of a word
 * and one probe of a table of edges, so a text is searched in time linear in its words.
 */
final class PhraseTrie<V> {
    private static final int NONE = -1;
    private static final int ROOT = 0;
    private static final int WORD_BITS = 32;
    private static final long EMPTY = -1L;

    private final Map<String, Integer> words;
    private final Edges edges;
    private final List<List<V>> values;

    private PhraseTrie(Builder<V> builder) {
        words = builder.words;
        values = builder.values;
        edges = builder.edges;
    }

    /** Which node a word leads to from another: a table of long numbers that are probed one after the other. */
    private static final class Edges {
        private static final int FEWEST = 64;

        private long[] keys = new long[FEWEST];
        private int[] targets = new int[FEWEST];
        private int size;

        Edges() {
            Arrays.fill(keys, EMPTY);
        }

        int target(int node, int word) {
            long edge = edge(node, word);
            int slot = slot(keys, edge);
            return keys[slot] == EMPTY ? NONE : targets[slot];
        }

        void add(int node, int word, int target) {
            if (++size * 2 > keys.length) {
                grow();
            }
            long edge = edge(node, word);
            int slot = slot(keys, edge);
            keys[slot] = edge;
            targets[slot] = target;
        }

        private void grow() {
            long[] more = new long[keys.length * 4];
            int[] moved = new int[more.length];
            Arrays.fill(more, EMPTY);
            for (int i = 0; i < keys.length; i++) {
                if (keys[i] != EMPTY) {
                    int slot = slot(more, keys[i]);
                    more[slot] = keys[i];
                    moved[slot] = targets[i];
                }
            }
            keys = more;
            targets = moved;
        }

        private static int slot(long[] keys, long edge) {
            int mask = keys.length - 1;
            int slot = (int) ((edge * 0x9E3779B97F4A7C15L) >>> WORD_BITS) & mask;
            while (keys[slot] != EMPTY && keys[slot] != edge) {
                slot = (slot + 1) & mask;
            }
            return slot;
        }

        private static long edge(int node, int word) {
            return (long) node << WORD_BITS | word;
        }
    }

    /** Collects phrases. */
    static final class Builder<V> {
        private final Map<String, Integer> words = new HashMap<>();
        private final Edges edges = new Edges();
        private final List<List<V>> values = new ArrayList<>(); // none of them is ever changed
        private final BiPredicate<V, V> same;

        /** Makes one, given which values are told only once of a phrase. */
        Builder(BiPredicate<V, V> same) {
            this.same = same;
            values.add(List.of());
        }

        /**
         * Adds a phrase.
         *
         * @param phrase the words as {@link #split} parts them
         * @param variants the ways in which each word may be written
         * @param value what the phrase stands for
         */
        void add(List<String> phrase, Variants variants, V value) {
            int node = ROOT;
            for (String word : phrase) {
                Integer known = words.get(word); // then it is folded, and its variants are there
                int id = known == null ? word(WordFolding.fold(word), variants) : known;
                int next = edges.target(node, id);
                if (next < 0) {
                    next = values.size();
                    edges.add(node, id, next);
                    values.add(List.of());
                }
                node = next;
            }
            List<V> there = values.get(node);
            for (V other : there) {
                if (same.test(other, value)) {
                    return;
                }
            }
            values.set(node, with(there, value));
        }

        // Most phrases stand for one thing.
        private static <V> List<V> with(List<V> there, V value) {
            if (there.isEmpty()) {
                return List.of(value);
            }
            List<V> longer = new ArrayList<>(there);
            longer.add(value);
            return List.copyOf(longer);
        }

        private int word(String word, Variants variants) {
            List<String> forms = variants.of(word);
            Integer known = words.get(word);
            for (String form : forms) {
                known = known == null ? words.get(form) : known;
            }
            Integer id = known == null ? Integer.valueOf(words.size()) : known;
            if (known == null || !forms.isEmpty()) {
                words.putIfAbsent(word, id);
            }
            for (String form : forms) {
                words.putIfAbsent(form, id);
            }
            return id;
        }

        PhraseTrie<V> build() { // once
            return new PhraseTrie<>(this);
        }
    }

    /** The ways in which a word may be written. */
    interface Variants {
        List<String> of(String word);
    }

    /** Parts a phrase into words at blanks and hyphens, and before a possessive ending, as the grammar does. */
    static List<String> split(String phrase) {
        int length = phrase.length();
        List<String> words = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < length; i++) {
            char mark = phrase.charAt(i);
            boolean gap = mark == ' ' || mark == '-';
            if (gap || ((mark == '\'' || mark == '\u2019') && isPossessive(phrase, i))) {
                if (i > from) {
                    words.add(phrase.substring(from, i));
                }
                from = gap ? i + 1 : i;
            }
        }
        if (length > from) {
            words.add(phrase.substring(from));
        }
        return words;
    }

    // People's, Workers'
    private static boolean isPossessive(String phrase, int at) {
        int next = isS(phrase, at + 1) ? at + 2 : at + 1;
        boolean behindS = next == at + 2 || isS(phrase, at - 1);
        return behindS && (next == phrase.length() || phrase.charAt(next) == ' ' || phrase.charAt(next) == '-');
    }

    private static boolean isS(String phrase, int at) {
        return at >= 0 && at < phrase.length() && (phrase.charAt(at) == 's' || phrase.charAt(at) == 'S');
    }

    /**
     * Finds the longest phrase.
     *
     * @param forms the words of the text
     * @param from where it has to begin
     * @return its node and its end, packed; negative if there is none
     */
    long longest(List<String> forms, int from) {
        long best = NONE;
        int node = ROOT;
        for (int i = from; i < forms.size(); i++) {
            String form = forms.get(i);
            if (i > from && isHyphen(form)) {
                continue;
            }
            node = step(node, form);
            if (node < 0) {
                break;
            }
            if (!values.get(node).isEmpty()) {
                best = (long) node << WORD_BITS | (i + 1);
            }
        }
        return best;
    }

    /** Returns the end of a phrase that was found. */
    static int end(long found) {
        return (int) found;
    }

    /** Returns what a phrase that was found stands for. */
    List<V> values(long found) {
        return values.get((int) (found >>> WORD_BITS));
    }

    private int step(int node, String form) {
        Integer word = words.get(form);
        if (word == null) {
            String folded = WordFolding.fold(form);
            word = words.get(folded);
            if (word == null) {
                return folded.indexOf('-') > 0 ? stepParts(node, folded) : NONE;
            }
        }
        return edges.target(node, word);
    }

    private int stepParts(int node, String form) {
        int at = node;
        int start = 0;
        while (start <= form.length()) {
            int end = form.indexOf('-', start);
            end = end < 0 ? form.length() : end;
            Integer word = words.get(form.substring(start, end));
            at = word == null ? NONE : edges.target(at, word);
            if (at < 0) {
                return NONE;
            }
            start = end + 1;
        }
        return at;
    }

    private static boolean isHyphen(@Nullable String form) {
        return form != null && form.length() == 1 && (form.charAt(0) == '-' || form.charAt(0) == '\u2010');
    }
}
