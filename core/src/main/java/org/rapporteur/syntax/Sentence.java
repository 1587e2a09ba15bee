// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rapporteur.grammar.Token;
import org.rapporteur.text.Annotation;
import org.rapporteur.text.Block;
import org.rapporteur.text.Layer;
import org.rapporteur.text.Span;

/**
 * One sentence of a report: a tree of words.
 *
 * @param span from its first word to its last
 * @param block the part of the layout that it stands in
 * @param words its words in the order of the text; at least one
 */
public record Sentence(Span span, Block block, List<Word> words) implements Annotation {
    private static final int LONGEST_EVIDENCE = 2000;

    /**
     * Makes a sentence of what the grammar has read.
     *
     * @param sentence the grammar's sentence
     * @param block the block it was read from
     */
    public static Sentence of(org.rapporteur.grammar.Sentence sentence, Block block) {
        int offset = block.span().start();
        List<Word> words = new ArrayList<>(sentence.tokens().size());
        for (Token token : sentence.tokens()) {
            words.add(new Word(words.size(), new Span(offset + token.start(), offset + token.end()), token));
        }
        for (int i = 0; i < words.size(); i++) {
            int head = sentence.tokens().get(i).head();
            if (head != Token.ROOT) {
                words.get(i).hangOn(words.get(head));
            }
        }
        words.forEach(Word::widenThoseAbove);
        return new Sentence(new Span(offset + sentence.start(), offset + sentence.end()), block, List.copyOf(words));
    }

    /** Returns the word that governs all others. */
    public Word root() {
        for (Word word : words) {
            if (word.head() == null) {
                return word;
            }
        }
        throw new IllegalStateException("A sentence has a root, but none was found in " + words);
    }

    /** Returns the word that covers a place of the report, or else the next one; null beyond the last. */
    public @Nullable Word wordFrom(int offset) {
        int low = 0;
        int high = words.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (words.get(middle).end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < words.size() ? words.get(low) : null;
    }

    /** Returns the words that share a place with a span, in order. */
    public List<Word> words(Span part) {
        Word first = wordFrom(part.start());
        int from = first == null ? words.size() : first.index();
        int to = from;
        while (to < words.size() && words.get(to).start() < part.end()) {
            to++;
        }
        return words.subList(from, to);
    }

    /** Returns the word of a span that governs its others: the first whose head lies outside; null if no word is there. */
    public @Nullable Word headOf(Span part) {
        for (Word word : words(part)) {
            Word head = word.head();
            if (head == null || !head.span().overlaps(part)) {
                return word;
            }
        }
        return null;
    }

    /**
     * Returns the evidence of one expression: the whole sentence, or of one that is longer than any that people write what
     * stands around the expression, for else a list of ten thousand dates would be told ten thousand times. What of the
     * expression stands outside of the sentence does not matter.
     */
    public Span around(Span part) {
        if (span.length() <= LONGEST_EVIDENCE) {
            return span;
        }
        Span inside = clipped(part);
        Word first = wordFrom(Math.max(span.start(), inside.start() - LONGEST_EVIDENCE / 2));
        Word last = wordFrom(Math.min(span.end() - 1, inside.end() + LONGEST_EVIDENCE / 2));
        int start = first == null ? inside.start() : Math.min(first.start(), inside.start());
        return new Span(start, last == null ? inside.end() : Math.max(last.end(), inside.end()));
    }

    private Span clipped(Span part) {
        int start = Math.min(Math.max(part.start(), span.start()), span.end());
        return new Span(start, Math.max(start, Math.min(part.end(), span.end())));
    }

    /**
     * Returns the evidence of what some spans say: the sentences that share a place with any of them, or of an endless one what
     * stands around them.
     */
    public static List<Span> evidence(Layer<Sentence> sentences, List<Span> spans) {
        Map<Span, Span> parts = new TreeMap<>();
        for (Span each : spans) {
            for (Sentence sentence : sentences.overlapping(each)) {
                Span part = sentence.clipped(each);
                Span before = parts.get(sentence.span);
                parts.put(sentence.span, before == null ? part : before.cover(part));
            }
        }
        List<Span> evidence = new ArrayList<>(parts.size());
        for (Map.Entry<Span, Span> part : parts.entrySet()) {
            evidence.add(
                    part.getKey().length() <= LONGEST_EVIDENCE
                            ? part.getKey()
                            : sentences.overlapping(part.getValue()).get(0).around(part.getValue()));
        }
        return List.copyOf(evidence);
    }
}
