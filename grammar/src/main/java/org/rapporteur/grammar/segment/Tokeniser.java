// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.grammar.segment;

/**
 * Cuts a text into tokens from left to right: a chunk between blanks at a time, by the class of its next character.
 *
 * <p>What a cut looks at beyond the token it makes is bounded by a constant.
 */
final class Tokeniser {
    private final CharSequence text;
    private final Tokens tokens = new Tokens();
    private final Addresses addresses;
    private final Words words;
    private final Numbers numbers;
    private final Marks marks;

    Tokeniser(CharSequence text, Lexicon lexicon) {
        this.text = text;
        addresses = new Addresses(text, lexicon);
        words = new Words(text, lexicon, tokens, addresses);
        numbers = new Numbers(text, lexicon, tokens, words);
        marks = new Marks(text, lexicon, tokens, numbers, words, addresses);
    }

    Tokens tokens() {
        int at = skipBlanks(0);
        while (at < text.length()) {
            at = skipBlanks(cutChunk(at));
        }
        return tokens;
    }

    private int skipBlanks(int from) {
        int at = from;
        int breaks = 0;
        boolean parted = false;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (!Glyph.isBlank(c)) {
                break;
            }
            breaks += breaks(c, at);
            parted = true;
            at++;
        }
        if (parted && from > 0) {
            tokens.part(breaks > 1 ? Tokens.PARAGRAPH : breaks == 1 ? Tokens.LINE : Tokens.BLANK);
        }
        return at;
    }

    // A form feed begins a page and U+2029 a paragraph: they break as much as two lines.
    private int breaks(char c, int at) {
        return switch (c) {
            case '\r' -> at + 1 < text.length() && text.charAt(at + 1) == '\n' ? 0 : 1;
            case '\n', '\u000B', '\u0085', '\u2028' -> 1;
            case '\f', '\u2029' -> 2;
            default -> 0;
        };
    }

    private int cutChunk(int start) {
        int limit = start;
        boolean mail = false;
        while (limit < text.length()) {
            char c = text.charAt(limit);
            if (Glyph.isBlank(c)) {
                break;
            }
            mail |= c == '@';
            limit++;
        }
        int at = start;
        while (at < limit) {
            at = cut(at, limit, mail);
        }
        return limit;
    }

    private int cut(int at, int limit, boolean mail) {
        int c = Character.codePointAt(text, at);
        byte glyph = Glyph.of(c);
        if (mail && glyph != Glyph.MARK) {
            int end = addresses.mailEnd(at, limit);
            if (end > at) {
                tokens.add(at, end);
                return end;
            }
        }
        return switch (glyph) {
            case Glyph.LETTER -> words.cut(at, limit);
            case Glyph.DIGIT -> numbers.cut(at, limit);
            default -> marks.cut(at, limit, c);
        };
    }
}
