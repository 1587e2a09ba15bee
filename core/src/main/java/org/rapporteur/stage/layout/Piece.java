// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rapporteur.knowledge.layout.DateWord;
import org.rapporteur.knowledge.layout.LayoutKnowledge;

/**
 * A run of letters, a run of digits, or a single mark.
 *
 * @param start where it begins in the text
 * @param end where it ends
 * @param number its value if it is a run of at most eight digits; else -1
 * @param mark the mark; NUL for letters and digits
 * @param word what its letters tell in a date; null if nothing
 * @param isWord whether it is a run of letters
 */
record Piece(
        int start, int end, int number, char mark, @Nullable DateWord word, boolean isWord) {
    private static final int MOST_DIGITS = 8;

    /** Cuts a stretch of text into pieces; blanks are in none. */
    static List<Piece> of(String text, int start, int end, LayoutKnowledge knowledge) {
        List<Piece> pieces = new ArrayList<>();
        int at = start;
        while (at < end) {
            char c = text.charAt(at);
            if (Lines.isBlank(c)) {
                at++;
            } else if (c >= '0' && c <= '9') {
                int from = at;
                while (at < end && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
                    at++;
                }
                int number = at - from > MOST_DIGITS ? -1 : Integer.parseInt(text, from, at, 10);
                pieces.add(new Piece(from, at, number, '\0', null, false));
            } else if (Character.isLetter(c)) {
                Piece word = word(text, at, end, knowledge);
                pieces.add(word);
                at = word.end;
            } else {
                pieces.add(new Piece(at, at + 1, -1, c, null, false));
                at++;
            }
        }
        return pieces;
    }

    private static Piece word(String text, int start, int end, LayoutKnowledge knowledge) {
        int at = start;
        while (at < end && Character.isLetter(text.charAt(at))) {
            at++;
        }
        // a.m.: letters and stops in turn
        if (at == start + 1 && at + 1 < end && text.charAt(at) == '.' && Character.isLetter(text.charAt(at + 1))) {
            DateWord clock = knowledge.dateWord(text.substring(start, at + 2).toLowerCase(Locale.ROOT));
            if (clock != null) {
                return new Piece(start, at + 2, -1, '\0', clock, true);
            }
        }
        DateWord word = knowledge.dateWord(text.substring(start, at).toLowerCase(Locale.ROOT));
        return new Piece(start, at, -1, '\0', word, true);
    }

    boolean is(DateWord.Kind kind) {
        return word != null && word.kind() == kind;
    }

    boolean isMark(char c) {
        return mark == c;
    }

    int digits() {
        return end - start;
    }
}
