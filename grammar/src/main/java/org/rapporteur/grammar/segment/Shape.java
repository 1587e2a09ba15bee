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
        switch (c) {
            case '…':
                return ELLIPSIS;
            case '“':
            case '‘':
            case '„':
            case '‚':
                return OPENING;
            case '”':
                return CLOSING;
            case '’':
                return end - start > 1 ? of(text, start + 1, end) : QUOTE;
            case '«':
            case '»':
            case '‹':
            case '›':
                return QUOTE;
            case '–':
            case '—':
            case '―':
            case '•':
            case '·':
            case '▪':
            case '■':
            case '●':
            case '◦':
            case '‣':
                return DASH;
            default:
                return ofWide(Character.codePointAt(text, start));
        }
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
            case '.':
                if (end - start == 1) {
                    return STOP;
                }
                return Glyph.isPlainDigit(text.charAt(start + 1)) ? NUMBER : ELLIPSIS;
            case '!':
            case '?':
                return CALL;
            case '"':
                return QUOTE;
            case '\'':
                return end - start == 1 ? QUOTE : text.charAt(start + 1) == '\'' ? CLOSING : of(text, start + 1, end);
            case '`':
            case '(':
            case '[':
            case '{':
                return OPENING;
            case ')':
            case ']':
            case '}':
                return CLOSING;
            case '-':
            case '*':
                return DASH;
            case ',':
            case ':':
            case ';':
            case '/':
            case '&':
            case '%':
                return INNER;
            default:
                return SIGN;
        }
    }

    private static Shape ofWide(int c) {
        switch (Glyph.of(c)) {
            case Glyph.LETTER:
                return Glyph.isLower(c) ? LOWER : CAPITAL;
            case Glyph.DIGIT:
                return NUMBER;
            default:
                return SIGN;
        }
    }

    /** Tells whether a token of this shape may end a sentence. */
    boolean isFinal() {
        return this == STOP || this == CALL || this == ELLIPSIS;
    }
}
