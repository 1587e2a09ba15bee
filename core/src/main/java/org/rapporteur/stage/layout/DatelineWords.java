// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.layout;

import java.util.List;
import org.rapporteur.knowledge.layout.DateWord.Kind;
import org.rapporteur.knowledge.layout.LayoutKnowledge;

/**
 * The words of a dateline: letters with the stops, hyphens and apostrophes between them.
 *
 * @param text the text of the report
 * @param limit the place behind the last character that is looked at
 * @param knowledge by which months and weekdays are told, which name no place
 */
record DatelineWords(String text, int limit, LayoutKnowledge knowledge) {
    /** Returns the end of the word that begins at a character; that character's place if none does. */
    int endOf(int from) {
        int to = from;
        while (to < limit && isPartOfWord(to)) {
            to++;
        }
        return to;
    }

    private boolean isPartOfWord(int index) {
        char c = text.charAt(index);
        if (Character.isLetter(c)) {
            return true;
        }
        boolean before = index > 0 && Character.isLetter(text.charAt(index - 1));
        if (c == '.') {
            return before;
        }
        boolean after = index + 1 < limit && Character.isLetter(text.charAt(index + 1));
        return (c == '-' || c == '\'' || c == '’') && before && after;
    }

    /** Tells whether a stretch is written in capitals, and names no month. */
    boolean areCapital(int from, int to) {
        int upper = 0;
        int lower = 0;
        for (int i = from; i < to; i++) {
            upper += Character.isUpperCase(text.charAt(i)) ? 1 : 0;
            lower += Character.isLowerCase(text.charAt(i)) ? 1 : 0;
        }
        return upper >= 2 && upper > 2 * lower && isNoMonth(from, to);
    }

    /** Tells whether a stretch begins with a capital, and names no month. */
    boolean isName(int from, int to) {
        return to > from && Character.isUpperCase(text.charAt(from)) && isNoMonth(from, to);
    }

    private boolean isNoMonth(int from, int to) {
        List<Piece> pieces = Piece.of(text, from, to, knowledge);
        return pieces.isEmpty()
                || !pieces.get(0).is(Kind.MONTH) && !pieces.get(0).is(Kind.WEEKDAY);
    }
}
