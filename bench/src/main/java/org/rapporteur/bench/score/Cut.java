// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.bench.score;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.grammar.Segment;

/**
 * How a text was cut: spans that count its characters without the blanks, so that how many of these there are, and of what
 * kind, does not matter.
 */
record Cut(List<Span> tokens, List<Span> sentences) {
    /** Characters from {@code start} to {@code end}, exclusive. */
    record Span(int start, int end) {}

    /** Takes the places of a grammar's tokens. */
    static Cut of(String text, List<Segment> segments) {
        int[] before = blackBefore(text);
        List<Span> tokens = new ArrayList<>();
        List<Span> sentences = new ArrayList<>(segments.size());
        for (Segment segment : segments) {
            for (int token = 0; token < segment.size(); token++) {
                tokens.add(new Span(before[segment.start(token)], before[segment.end(token)]));
            }
            sentences.add(new Span(before[segment.start(0)], before[segment.end(segment.size() - 1)]));
        }
        return new Cut(tokens, sentences);
    }

    /** Returns the text without its blanks. */
    static String black(String text) {
        StringBuilder black = new StringBuilder(text.length());
        text.chars().filter(c -> !isBlank(c)).forEach(c -> black.append((char) c));
        return black.toString();
    }

    private static int[] blackBefore(String text) {
        int[] before = new int[text.length() + 1];
        for (int index = 0; index < text.length(); index++) {
            before[index + 1] = before[index] + (isBlank(text.charAt(index)) ? 0 : 1);
        }
        return before;
    }

    /** Tells whether a character is blank, a no-break space among them. */
    private static boolean isBlank(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
