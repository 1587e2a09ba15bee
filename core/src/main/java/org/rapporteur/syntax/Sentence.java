// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.syntax;

import java.util.ArrayList;
import java.util.List;
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
     * stands around the expression, for else a list of ten thousand dates would be told ten thousand times.
     */
    public Span around(Span part) {
        if (span.length() <= LONGEST_EVIDENCE) {
            return span;
        }
        Word first = wordFrom(Math.max(span.start(), part.start() - LONGEST_EVIDENCE / 2));
        Word last = wordFrom(Math.min(span.end() - 1, part.end() + LONGEST_EVIDENCE / 2));
        int start = first == null ? part.start() : Math.min(first.start(), part.start());
        return new Span(start, last == null ? part.end() : Math.max(last.end(), part.end()));
    }

    /** Returns the spans of the sentences that share a place with any of some spans: the evidence of what they say. */
    public static List<Span> evidence(Layer<Sentence> sentences, List<Span> spans) {
        return spans.stream()
                .flatMap(span -> sentences.overlapping(span).stream())
                .map(Sentence::span)
                .distinct()
                .sorted()
                .toList();
    }
}
