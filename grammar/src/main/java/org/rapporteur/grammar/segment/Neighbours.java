// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.grammar.segment;

/** What stands before and after a full stop that may belong to an abbreviation, looked at over a bounded distance. */
final class Neighbours {
    private static final int LONGEST_WORD = 16;
    private static final int WIDEST_GAP = 8;
    private static final String ROMAN = "IVXLC";

    private final CharSequence text;
    private final Lexicon lexicon;
    private final Tokens tokens;

    Neighbours(CharSequence text, Lexicon lexicon, Tokens tokens) {
        this.text = text;
        this.lexicon = lexicon;
        this.tokens = tokens;
    }

    /** Tells whether the last token is a comma. */
    boolean isAfterComma() {
        int last = tokens.size() - 1;
        return last >= 0 && text.charAt(tokens.start(last)) == ',';
    }

    /** Tells whether the last tokens are a letter behind a comma or bracket and a hyphen, as before the state of a legislator: {@code , D-Wash.} */
    boolean isAfterParty() {
        int last = tokens.size() - 1;
        return last >= 2
                && text.charAt(tokens.start(last)) == '-'
                && tokens.end(last - 1) - tokens.start(last - 1) == 1
                && ",(".indexOf(text.charAt(tokens.start(last - 2))) >= 0;
    }

    /** Tells whether the last token begins with a digit. */
    boolean isAfterNumber() {
        int last = tokens.size() - 1;
        return last >= 0 && Glyph.of(text.charAt(tokens.start(last))) == Glyph.DIGIT;
    }

    /** Tells whether a capital follows, or nothing in this paragraph. */
    boolean isBeforeCapital(int after) {
        int next = next(after);
        return next < 0 || Glyph.isUpper(text.charAt(next));
    }

    /** Tells whether a small letter follows in this paragraph. */
    boolean isBeforeSmallLetter(int after) {
        int next = next(after);
        return next > after && Glyph.isLower(text.charAt(next));
    }

    /** Tells whether digits, a Roman number, a day or a month follow. */
    boolean isBeforeNumber(int after) {
        int next = next(after);
        if (next < 0 || Glyph.isPlainDigit(text.charAt(next))) {
            return next >= 0;
        }
        int end = wordEnd(next);
        return isRoman(next, end) || (Glyph.isUpper(text.charAt(next)) && lexicon.calendar.contains(text, next, end));
    }

    // Not "No. I do": a lone I is more often the speaker than the number.
    private boolean isRoman(int start, int end) {
        for (int i = start; i < end; i++) {
            if (ROMAN.indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return end - start > 1 || (end > start && text.charAt(start) != 'I');
    }

    /** Tells whether the full stop before {@code after} is that of an initial, by what follows. */
    boolean isInitialBefore(int after) {
        int next = next(after);
        if (next < 0) {
            return false;
        }
        char c = text.charAt(next);
        if (next == after) {
            return c == ',' || c == ';' || Glyph.isHyphen(c) || (c == ')' && isAfterInitial());
        }
        return Glyph.isLower(c) || (Glyph.isUpper(c) && !startsSentence(next));
    }

    private boolean isAfterInitial() {
        int last = tokens.size() - 1;
        return last >= 0 && tokens.isAbbreviation(last) && tokens.length(last) == 2;
    }

    private boolean startsSentence(int start) {
        int end = wordEnd(start);
        boolean initial = end - start == 1 && end < text.length() && text.charAt(end) == '.';
        return !initial && lexicon.starters.contains(text, start, end);
    }

    private int wordEnd(int start) {
        return Glyph.runEnd(text, start, Math.min(text.length(), start + LONGEST_WORD));
    }

    // Returns where the next token begins, or -1 if the paragraph ends first or the gap is too wide to look over.
    private int next(int from) {
        int at = from;
        int breaks = 0;
        while (at < text.length() && Glyph.isBlank(text.charAt(at))) {
            breaks += text.charAt(at) == '\n' ? 1 : 0;
            at++;
            if (breaks > 1 || at - from > WIDEST_GAP) {
                return -1;
            }
        }
        return at < text.length() ? at : -1;
    }
}
