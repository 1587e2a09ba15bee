// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.bench.score.record;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import org.rapporteur.bench.score.MalformedGoldException;
import org.rapporteur.text.Span;

/**
 * The text of a report of a gold set, and its tokens: runs of letters and digits.
 *
 * <p>Gold counts code points; everything here counts UTF-16 units, as readings do.
 */
final class GoldText {
    private final String text;
    private final List<Span> tokens = new ArrayList<>();
    private final List<String> words = new ArrayList<>();

    GoldText(String text) {
        this.text = text;
        for (int i = 0; i < text.length(); ) {
            int end = endOfToken(i);
            if (end > i) {
                tokens.add(new Span(i, end));
                words.add(text.substring(i, end).toLowerCase(Locale.ROOT));
            }
            i = Math.max(end, i + Character.charCount(text.codePointAt(i)));
        }
    }

    String text() {
        return text;
    }

    String slice(Span span) {
        return text.substring(span.start(), span.end());
    }

    int size() {
        return tokens.size();
    }

    Span token(int index) {
        return tokens.get(index);
    }

    /** Returns a token in lower case. */
    String word(int index) {
        return words.get(index);
    }

    /** Returns the numbers of the tokens that share a place with some spans. */
    BitSet tokensOf(List<Span> spans) {
        BitSet touched = new BitSet();
        for (Span span : spans) {
            for (int i = firstEndingAfter(span.start());
                    i < tokens.size() && tokens.get(i).start() < span.end();
                    i++) {
                touched.set(i);
            }
        }
        return touched;
    }

    /**
     * Reads a span of gold.
     *
     * @throws MalformedGoldException if it is none in this text, or its words are not the text's
     */
    Span span(GoldObject gold) throws MalformedGoldException {
        int start = gold.count("start");
        int end = gold.count("end");
        int length = text.codePointCount(0, text.length());
        if (start < 0 || start >= end || end > length) {
            throw gold.malformed(
                    "found [" + start + ", " + end + "), expected a span in a text of " + length + " code points");
        }
        int from = text.offsetByCodePoints(0, start);
        Span span = new Span(from, text.offsetByCodePoints(from, end - start));
        if (!slice(span).equals(gold.text("text"))) {
            throw gold.malformed("found '" + gold.text("text") + "' at [" + start + ", " + end + "), expected '"
                    + slice(span) + "', as the corpus has it");
        }
        return span;
    }

    /** Reads spans of gold. */
    List<Span> spans(List<GoldObject> gold) throws MalformedGoldException {
        List<Span> spans = new ArrayList<>();
        for (GoldObject each : gold) {
            spans.add(span(each));
        }
        return spans;
    }

    private int endOfToken(int start) {
        int end = start;
        while (end < text.length() && isOfToken(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    private static boolean isOfToken(int point) {
        int type = Character.getType(point);
        return Character.isLetterOrDigit(point) || type == Character.LETTER_NUMBER || type == Character.OTHER_NUMBER;
    }

    private int firstEndingAfter(int offset) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
