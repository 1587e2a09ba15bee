// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.syntax;

import java.util.List;

/** Tells numbers as they are written where a comma is no mark of thousands: {@code 54 000 people}, {@code a magnitude of 7,6}. */
final class Groups {
    private static final int THOUSAND = 3;

    private Groups() {}

    /**
     * Tells whether digits go on in groups of three behind blanks. Behind a name ({@code Flight 17 300 people}), behind or before other
     * digits they are numbers of their own, unless all that follows are noughts.
     */
    static boolean isSpaced(List<Lexeme> pieces, int from) {
        if (pieces.get(from).length() > THOUSAND
                || pieces.get(from).text().startsWith("0")
                || !goesOn(pieces, from + 1)) {
            return false;
        }
        int end = from + 1;
        boolean noughts = true;
        while (goesOn(pieces, end)) {
            noughts &= pieces.get(end).number() == 0;
            end++;
        }
        Lexeme before = from == 0 ? null : pieces.get(from - 1);
        boolean named = before != null
                && (before.isDigits()
                        || before.capital() && from > 1
                        || before.isMark('.')
                        || !pieces.get(from).spaced());
        boolean row = end < pieces.size()
                && (pieces.get(end).isDigits()
                        || pieces.get(end).isMark(':') && !pieces.get(end).spaced());
        return noughts ? !row : !named && !row;
    }

    /** Tells whether a piece is a group of thousands of the one before it. */
    static boolean goesOn(List<Lexeme> pieces, int at) {
        return at < pieces.size()
                && pieces.get(at).isDigits()
                && pieces.get(at).length() == THOUSAND
                && pieces.get(at).start() == pieces.get(at - 1).end() + 1;
    }

    /** One or two digits behind a comma are no thousands. */
    static boolean isDecimalComma(List<Lexeme> pieces, int at) {
        boolean digits = at + 1 < pieces.size()
                && pieces.get(at).isMark(',')
                && !pieces.get(at).spaced()
                && pieces.get(at + 1).isDigits()
                && !pieces.get(at + 1).spaced()
                && pieces.get(at + 1).length() < THOUSAND;
        boolean row = at + 3 < pieces.size()
                && pieces.get(at + 2).isMark(',')
                && pieces.get(at + 3).isDigits()
                && !pieces.get(at + 3).spaced();
        return digits && !row;
    }
}
