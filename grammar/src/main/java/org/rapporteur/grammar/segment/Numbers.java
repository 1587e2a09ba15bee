// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.grammar.segment;

/** Cuts what begins with a digit: numbers, times, dates, telephone numbers, and the unit that touches them. */
final class Numbers {
    private static final int MOST_GROUPS = 6;
    private static final int LONGEST_GROUP = 12;

    private final CharSequence text;
    private final Lexicon lexicon;
    private final Tokens tokens;
    private final Words words;

    Numbers(CharSequence text, Lexicon lexicon, Tokens tokens, Words words) {
        this.text = text;
        this.lexicon = lexicon;
        this.tokens = tokens;
        this.words = words;
    }

    /** Adds the number at {@code start}, which may begin with a sign or decimal point, and returns where it ends. */
    int cut(int start, int limit) {
        boolean signed = Glyph.of(Character.codePointAt(text, start)) == Glyph.MARK;
        int digits = digits(signed ? start + 1 : start, limit);
        int end = digits;
        while (end + 1 < limit && isInNumber(text.charAt(end)) && Glyph.isPlainDigit(text.charAt(end + 1))) {
            end = digits(end + 1, limit);
        }
        if (end < limit && end == digits && Glyph.isHyphen(text.charAt(end))) {
            end = groupsEnd(start, end, limit);
        }
        if (end < limit && Glyph.isApostrophe(text.charAt(end))) {
            int clitic = words.cutClitic(start, end, limit);
            if (clitic > end) {
                return clitic;
            }
        }
        if (!signed && end < limit && end == digits && isWordWithDigits(start, end, limit)) {
            return words.cut(start, limit);
        }
        tokens.add(start, end);
        return end;
    }

    private static boolean isInNumber(char c) {
        return c == '.' || c == ',' || c == ':' || c == '/' || c == '٫' || c == '٬';
    }

    // Not the letters: "5th" is a word, "5pm" a number and its unit.
    private boolean isWordWithDigits(int start, int end, int limit) {
        int after = Glyph.runEnd(text, end, limit);
        if (after == end) {
            return false;
        }
        if (after - end == 1 && after + 1 < limit && text.charAt(after) == '.') {
            return lexicon.abbreviation(text, end, after + 2) == Forms.NONE;
        }
        boolean afterCurrency = start > 0 && Glyph.isCurrency(text.charAt(start - 1));
        return !lexicon.isUnit(text, end, after, afterCurrency);
    }

    private int digits(int start, int limit) {
        int at = start;
        while (at < limit) {
            int point = Character.codePointAt(text, at);
            if (Glyph.of(point) != Glyph.DIGIT) {
                break;
            }
            at += Character.charCount(point);
        }
        return at;
    }

    /**
     * Returns where the groups end that hyphens join to one number: a date, a telephone number, a postal code. A range
     * or a score ends at its first hyphen.
     */
    private int groupsEnd(int start, int firstHyphen, int limit) {
        int end = firstHyphen;
        int groups = 1;
        int last = firstHyphen - start;
        while (groups < MOST_GROUPS && end < limit && Glyph.isHyphen(text.charAt(end))) {
            int after = digits(end + 1, Math.min(limit, end + 1 + LONGEST_GROUP));
            if (after == end + 1) {
                break;
            }
            last = after - end - 1;
            groups++;
            end = after;
        }
        boolean whole = end == limit || (Glyph.of(text.charAt(end)) == Glyph.MARK && !Glyph.isHyphen(text.charAt(end)));
        boolean joined = groups > 2 || (groups == 2 && isPair(start, firstHyphen, end, last));
        return whole && joined ? end : firstHyphen;
    }

    // 555-0123 and 20500-0003 are one number; 900-1000 is a range.
    private boolean isPair(int start, int hyphen, int end, int last) {
        int first = hyphen - start;
        boolean round = text.charAt(hyphen - 1) == '0' && text.charAt(end - 1) == '0';
        return last == 4 && ((first == 3 && !round) || first == 5);
    }
}
