// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.grammar.segment;

/** What a token is to the sentence splitter, told by its first characters. */
enum Shape {
    /** begins with a capital, or with a letter of a script that has none */
    CAPITAL,
    /** begins with a small letter */
    LOWER,
    /** begins with a digit */
    NUMBER,
    /** a full stop */
    STOP,
    /** question and exclamation marks */
    CALL,
    /** two full stops or more */
    ELLIPSIS,
    /** an opening bracket or quotation mark */
    OPENING,
    /** a closing bracket or quotation mark */
    CLOSING,
    /** a quotation mark that opens or closes by its place */
    QUOTE,
    /** a dash, a bullet */
    DASH,
    /** a mark that never begins a sentence: comma, colon, semicolon */
    INNER,
    /** any other sign */
    SIGN;

    static Shape of(CharSequence text, int start, int end) {
        char c = text.charAt(start);
        if (c < 128) {
            return ofAscii(c, text, start, end);
        }
        return switch (c) {
            case '…' -> ELLIPSIS;
            case '“', '‘', '„', '‚' -> OPENING;
            case '”' -> CLOSING;
            case '’' -> end - start > 1 ? of(text, start + 1, end) : QUOTE;
            case '«', '»', '‹', '›' -> QUOTE;
            case '–', '—', '―', '•', '·', '▪', '■', '●', '◦', '‣' -> DASH;
            default -> ofWide(Character.codePointAt(text, start));
        };
    }

    private static Shape ofAscii(char c, CharSequence text, int start, int end) {
        if ('a' <= c && c <= 'z') {
            return LOWER;
        }
        if ('A' <= c && c <= 'Z') {
            return CAPITAL;
        }
        if ('0' <= c && c <= '9') {
            return NUMBER;
        }
        switch (c) {
            case '.' -> {
                if (end - start == 1) {
                    return STOP;
                }
                return Glyph.isPlainDigit(text.charAt(start + 1)) ? NUMBER : ELLIPSIS;
            }
            case '!', '?' -> {
                return CALL;
            }
            case '"' -> {
                return QUOTE;
            }
            case '\'' -> {
                return end - start == 1 || text.charAt(start + 1) == '\'' ? QUOTE : of(text, start + 1, end);
            }
            case '`', '(', '[', '{' -> {
                return OPENING;
            }
            case ')', ']', '}' -> {
                return CLOSING;
            }
            case '-', '*' -> {
                return DASH;
            }
            case ',', ':', ';', '/', '&', '%' -> {
                return INNER;
            }
            default -> {
                return SIGN;
            }
        }
    }

    private static Shape ofWide(int c) {
        return switch (Glyph.of(c)) {
            case Glyph.LETTER -> Glyph.isLower(c) ? LOWER : CAPITAL;
            case Glyph.DIGIT -> NUMBER;
            default -> SIGN;
        };
    }

    /** Tells whether a token of this shape may end a sentence. */
    boolean isFinal() {
        return this == STOP || this == CALL || this == ELLIPSIS;
    }
}
