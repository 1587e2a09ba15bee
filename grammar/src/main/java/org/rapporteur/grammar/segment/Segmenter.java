// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.grammar.segment;

import java.util.List;
import org.rapporteur.grammar.Segment;

/**
 * Cuts English text into sentences and tokens at their offsets.
 *
 * <p>A segmenter is unchangeable and may be used by many threads at once. The same text always gives the same segments;
 * the work grows in proportion to the length of the text, whatever it holds.
 */
public final class Segmenter {
    private static final Segmenter ENGLISH = new Segmenter(Lexicon.ENGLISH);

    private final Lexicon lexicon;

    private Segmenter(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Returns the segmenter of English news; its tables are read when this class is first used. */
    public static Segmenter english() {
        return ENGLISH;
    }

    /**
     * Cuts a text into sentences and tokens.
     *
     * @param text any text, well-formed or not
     * @return the sentences in order; their tokens cover every character that is not blank, as the package defines it
     */
    public List<Segment> segment(String text) {
        return segment((CharSequence) text);
    }

    /** Cuts what may count how often it is read. */
    List<Segment> segment(CharSequence text) {
        Tokens tokens = new Tokeniser(text, lexicon).tokens();
        return new Splitter(text, tokens, lexicon).segments();
    }
}
