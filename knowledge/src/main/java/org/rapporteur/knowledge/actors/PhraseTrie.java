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
    private final long[] edges;
    private final int[] targets;
    private final List<List<V>> values;

    private PhraseTrie(Builder<V> builder) {
        words = builder.words;
        values = builder.values;
        values.replaceAll(List::copyOf);
        int capacity = Integer.highestOneBit(Math.max(1, builder.edges.size())) << 2;
        edges = new long[capacity];
        targets = new int[capacity];
        Arrays.fill(edges, EMPTY);
        builder.edges.forEach((edge, target) -> {
            int slot = slot(edge);
            edges[slot] = edge;
            targets[slot] = target;
        });
    }

    /** Collects phrases. */
    static final class Builder<V> {
        private final Map<String, Integer> words = new HashMap<>();
        private final Map<Long, Integer> edges = new HashMap<>();
        private final List<List<V>> values = new ArrayList<>(List.of(new ArrayList<>()));
        private final BiPredicate<V, V> same;

        /** Makes one, given which values are told only once of a phrase. */
        Builder(BiPredicate<V, V> same) {
            this.same = same;
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
                int id = word(WordFolding.fold(word), variants);
                Integer next = edges.get(edge(node, id));
                if (next == null) {
                    next = values.size();
                    edges.put(edge(node, id), next);
                    values.add(new ArrayList<>());
                }
                node = next;
            }
            List<V> there = values.get(node);
            for (V other : there) {
                if (same.test(other, value)) {
                    return;
                }
            }
            there.add(value);
        }

        private int word(String word, Variants variants) {
            List<String> forms = variants.of(word);
            Integer known = words.get(word);
            for (String form : forms) {
                known = known == null ? words.get(form) : known;
            }
            Integer id = known == null ? Integer.valueOf(words.size()) : known;
            words.putIfAbsent(word, id);
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
        List<String> words = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= phrase.length(); i++) {
            boolean gap = i == phrase.length() || phrase.charAt(i) == ' ' || phrase.charAt(i) == '-';
            if (gap || isPossessive(phrase, i)) {
                if (i > from) {
                    words.add(phrase.substring(from, i));
                }
                from = gap ? i + 1 : i;
            }
        }
        return words;
    }

    // People's, Workers'
    private static boolean isPossessive(String phrase, int at) {
        char mark = phrase.charAt(at);
        if (mark != '\'' && mark != '\u2019') {
            return false;
        }
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
        return target(node, word);
    }

    private int stepParts(int node, String form) {
        int at = node;
        int start = 0;
        while (start <= form.length()) {
            int end = form.indexOf('-', start);
            end = end < 0 ? form.length() : end;
            Integer word = words.get(form.substring(start, end));
            at = word == null ? NONE : target(at, word);
            if (at < 0) {
                return NONE;
            }
            start = end + 1;
        }
        return at;
    }

    private int target(int node, int word) {
        int slot = slot(edge(node, word));
        return edges[slot] == EMPTY ? NONE : targets[slot];
    }

    private int slot(long edge) {
        int mask = edges.length - 1;
        int slot = (int) ((edge * 0x9E3779B97F4A7C15L) >>> WORD_BITS) & mask;
        while (edges[slot] != EMPTY && edges[slot] != edge) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private static long edge(int node, int word) {
        return (long) node << WORD_BITS | word;
    }

    private static boolean isHyphen(@Nullable String form) {
        return form != null && form.length() == 1 && (form.charAt(0) == '-' || form.charAt(0) == '\u2010');
    }
}
