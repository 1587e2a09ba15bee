// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.exports;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.text.Span;

/**
 * Cuts spans as brat wants them: in order, apart from each other, and without a line break inside.
 *
 * <p>brat reads its files with Python, which ends a line at more characters than the line feed.
 */
final class BratSpans {
    private BratSpans() {}

    /** Returns the stretches of some spans in a text; none if there is nothing to see in them. */
    static List<Span> of(String text, List<Span> spans) {
        List<Span> pieces = new ArrayList<>();
        int done = 0;
        for (Span span : spans.stream().sorted().toList()) {
            int from = Math.max(done, span.start());
            for (int at = from; at <= span.end() && from < span.end(); at++) {
                if (at == span.end() || breaks(text.charAt(at))) {
                    add(text, from, at, pieces);
                    from = at + 1;
                }
            }
            done = Math.max(done, span.end());
        }
        return pieces;
    }

    private static void add(String text, int from, int to, List<Span> pieces) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (start < end) {
            pieces.add(new Span(start, end));
        }
    }

    /** Tells whether Python ends a line there. */
    static boolean breaks(char c) {
        return c >= '\n' && c <= '\r'
                || c >= '\u001C' && c <= '\u001E'
                || c == '\u0085'
                || c == '\u2028'
                || c == '\u2029';
    }

    /** Returns words with a space for each line break and tab. */
    static String onOneLine(String words) {
        StringBuilder line = new StringBuilder(words);
        for (int i = 0; i < words.length(); i++) {
            if (breaks(words.charAt(i)) || words.charAt(i) == '\t') {
                line.setCharAt(i, ' ');
            }
        }
        return line.toString();
    }
}
