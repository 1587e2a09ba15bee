// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.grammar.segment;

/** What a character is to the tokeniser: one of few classes, looked up for ASCII and derived from Unicode beyond. */
final class Glyph {
    /** parts tokens and belongs to none */
    static final byte BLANK = 0;
    /** letters, marks that combine with them, joiners, and the underscore */
    static final byte LETTER = 1;
    /** decimal digits and fractions */
    static final byte DIGIT = 2;
    /** everything else */
    static final byte MARK = 3;

    private static final byte[] ASCII = new byte[128];

    static {
        for (char c = 0; c < ASCII.length; c++) {
            ASCII[c] = derive(c);
        }
    }

    private Glyph() {}

    /** Returns the class of a code point; an unpaired surrogate is a mark. */
    static byte of(int codePoint) {
        return codePoint < ASCII.length ? ASCII[codePoint] : derive(codePoint);
    }

    /** Tells whether a character parts tokens: white space, separators, controls, and what only steers the layout. */
    static boolean isBlank(char c) {
        return c < ASCII.length ? ASCII[c] == BLANK : isWideBlank(c);
    }

    private static boolean isWideBlank(int c) {
        return switch (Character.getType(c)) {
            case Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.CONTROL -> true;
            case Character.FORMAT -> steersLayout(c);
            default -> false;
        };
    }

    // Soft hyphens, joiners and tags are left: they stand inside words and emoji.
    private static boolean steersLayout(int c) {
        return c == 0x061C
                || c == 0x180E
                || c == 0x200B
                || c == 0x200E
                || c == 0x200F
                || (0x202A <= c && c <= 0x202E)
                || (0x2060 <= c && c <= 0x206F)
                || c == 0xFEFF
                || (0xFFF9 <= c && c <= 0xFFFB);
    }

    private static byte derive(int c) {
        if (isBlankPoint(c)) {
            return BLANK;
        }
        if (c == '_') {
            return LETTER;
        }
        return switch (Character.getType(c)) {
            case Character.UPPERCASE_LETTER,
                    Character.LOWERCASE_LETTER,
                    Character.TITLECASE_LETTER,
                    Character.MODIFIER_LETTER,
                    Character.OTHER_LETTER,
                    Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.FORMAT -> isApostrophe(c) ? MARK : LETTER;
            case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER -> DIGIT;
            case Character.OTHER_NUMBER -> isFraction(c) ? DIGIT : MARK;
            default -> MARK;
        };
    }

    private static boolean isBlankPoint(int c) {
        if (c < ASCII.length) {
            return c <= ' ' || c == 127;
        }
        return Character.isBmpCodePoint(c) && isWideBlank(c);
    }

    private static boolean isFraction(int c) {
        return (0xBC <= c && c <= 0xBE) || (0x2150 <= c && c <= 0x215F);
    }

    /** Tells whether a code point only changes the one before it. */
    static boolean extendsLast(int c) {
        if (c < 0x300) {
            return c == 0xAD;
        }
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            case Character.FORMAT -> !steersLayout(c);
            default -> 0x1F3FB <= c && c <= 0x1F3FF;
        };
    }

    static boolean isApostrophe(int c) {
        return c == '\'' || c == '’' || c == 'ʼ' || c == '＇';
    }

    /** Tells whether a character is typed for an apostrophe between letters. */
    static boolean standsForApostrophe(int c) {
        return isApostrophe(c) || c == '`' || c == '´';
    }

    static boolean isHyphen(int c) {
        return c == '-' || c == '‐' || c == '‑';
    }

    static boolean isCurrency(int c) {
        return c == '$' || (c >= 0xA2 && Character.getType(c) == Character.CURRENCY_SYMBOL);
    }

    static boolean isUpper(int c) {
        return c < 128 ? 'A' <= c && c <= 'Z' : Character.isUpperCase(c) || Character.isTitleCase(c);
    }

    static boolean isLower(int c) {
        return c < 128 ? 'a' <= c && c <= 'z' : Character.isLowerCase(c);
    }

    static boolean isPlainDigit(int c) {
        return '0' <= c && c <= '9';
    }

    static boolean isUpper(CharSequence text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (!isUpper(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Tells whether a code point may stand in a word: a letter or a digit. */
    static boolean isWord(int codePoint) {
        byte glyph = of(codePoint);
        return glyph == LETTER || glyph == DIGIT;
    }

    /** Returns where the letters and digits end that begin at {@code start}, at most {@code limit}. */
    static int runEnd(CharSequence text, int start, int limit) {
        int at = start;
        while (at < limit) {
            char c = text.charAt(at);
            int point = c < ASCII.length ? c : Character.codePointAt(text, at);
            if (!isWord(point)) {
                break;
            }
            at += Character.charCount(point);
        }
        return Math.min(at, limit);
    }

    /** Returns a character as the word tables see it: lower-case, the apostrophe straight, the hyphen plain. */
    static char fold(char c) {
        if (standsForApostrophe(c)) {
            return '\'';
        }
        if (c < 128) {
            return 'A' <= c && c <= 'Z' ? (char) (c + 32) : c;
        }
        return isHyphen(c) ? '-' : Character.toLowerCase(c);
    }
}
