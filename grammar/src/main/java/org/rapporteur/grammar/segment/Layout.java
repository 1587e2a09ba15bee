// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.grammar.segment;

/**
 * Tells a soft wrap from the end of a heading, a list item or a paragraph, by the lengths and indents of lines.
 *
 * <p>Lines were wrapped if their block is as wide as wire copy and mail are set; a line of such a block ended for
 * another reason if the first word of the next would well have fitted on it.
 */
final class Layout {
    private static final int NARROWEST = 40;
    private static final int WIDEST = 120;
    private static final int DEEPER = 2;
    private static final String BULLETS = "•▪■●◦‣*";

    private final CharSequence text;
    private final Tokens tokens;
    private final Lexicon lexicon;
    private int width;
    private int lineStart;
    private int indent;

    Layout(CharSequence text, Tokens tokens, Lexicon lexicon) {
        this.text = text;
        this.tokens = tokens;
        this.lexicon = lexicon;
    }

    /** Measures the lines from a token to the next empty line. */
    void startBlock(int first) {
        startLine(first);
        width = 0;
        int start = lineStart;
        for (int i = first; i < tokens.size() && (i == first || tokens.gap(i) != Tokens.PARAGRAPH); i++) {
            if (i > first && tokens.gap(i) == Tokens.LINE) {
                start = tokens.start(i) - indentOf(i);
            }
            width = Math.max(width, tokens.end(i) - start);
        }
    }

    /** Says that a line begins with a token. */
    void startLine(int first) {
        indent = indentOf(first);
        lineStart = tokens.start(first) - indent;
    }

    private int indentOf(int token) {
        int at = tokens.start(token);
        while (at > 0 && (text.charAt(at - 1) == ' ' || text.charAt(at - 1) == '\t')) {
            at--;
        }
        return at > 0 && !Glyph.isBlank(text.charAt(at - 1)) ? 0 : tokens.start(token) - at;
    }

    /** Tells whether the line that ends with token {@code last} is the last of its paragraph. */
    boolean endsParagraph(int last) {
        return !isWrapped(last) || indentOf(last + 1) >= indent + DEEPER;
    }

    private boolean isWrapped(int last) {
        if (width < NARROWEST || width > WIDEST) {
            return false;
        }
        int line = tokens.end(last) - lineStart;
        int next = last + 1;
        int end = tokens.end(next);
        while (next + 1 < tokens.size()
                && tokens.gap(next + 1) == Tokens.TOUCHING
                && end - tokens.start(last + 1) <= width) {
            next++;
            end = tokens.end(next);
        }
        // A ragged margin is no reason: a seventh of the line is let pass.
        return line + 1 + end - tokens.start(last + 1) > width - width / 7;
    }

    /** Tells whether a sentence without a final mark ends with the line that ends with token {@code last}. */
    boolean endsSentence(int last) {
        int next = last + 1;
        if (startsItem(next)) {
            return BULLETS.indexOf(text.charAt(tokens.start(next))) >= 0 || endsParagraph(last);
        }
        return mayStartLine(next) && endsParagraph(last) && !runsOn(last);
    }

    private boolean startsItem(int next) {
        return shape(next) == Shape.DASH && next + 1 < tokens.size() && tokens.gap(next + 1) == Tokens.BLANK;
    }

    private boolean mayStartLine(int next) {
        return switch (shape(next)) {
            case CAPITAL, NUMBER, OPENING, QUOTE, SIGN -> true;
            default -> false;
        };
    }

    private boolean runsOn(int last) {
        Shape shape = shape(last);
        return (shape == Shape.INNER && text.charAt(tokens.start(last)) != ':')
                || shape == Shape.OPENING
                || shape == Shape.DASH
                || lexicon.runOns.contains(text, tokens.start(last), tokens.end(last));
    }

    private Shape shape(int index) {
        return Shape.of(text, tokens.start(index), tokens.end(index));
    }
}
