// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.layout;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.knowledge.layout.DateWord.Kind;

/** Reads a date that begins at a piece: {@code Wed, Jan. 12, 2022}, {@code 12 January}, {@code 2022-01-12}. */
final class DateParser {
    private static final int EARLIEST = 1400;
    private static final int LATEST = 2999;

    private final List<Piece> pieces;
    /** The piece behind what was read last. */
    private int next;

    DateParser(List<Piece> pieces) {
        this.pieces = pieces;
    }

    /** Returns the piece behind the date that was read last. */
    int next() {
        return next;
    }

    /** Reads the date that begins at a piece; null if none does. */
    @Nullable
    WrittenDate at(int first) {
        next = first;
        boolean weekday = skip(Kind.WEEKDAY);
        if (weekday) {
            skip('.');
            skip(',');
        }
        int begun = next;
        int[] date = dayFirst();
        if (date == null) {
            next = begun;
            date = monthFirst();
        }
        if (date == null) {
            next = begun;
            date = inNumbers();
        }
        if (date == null) {
            return null;
        }
        return new WrittenDate(
                pieces.get(first).start(), pieces.get(next - 1).end(), date[0], date[1], date[2], weekday);
    }

    private int @Nullable [] monthFirst() {
        int month = month();
        if (month == 0) {
            return null;
        }
        skip('.');
        int day = day();
        return day == 0 ? null : new int[] {yearBehindComma(), month, day};
    }

    private int @Nullable [] dayFirst() {
        int day = day();
        if (day == 0) {
            return null;
        }
        skip('.');
        skip('-');
        skip(Kind.FILLER); // of
        int month = month();
        if (month == 0) {
            return null;
        }
        int before = next;
        skip('.');
        skip('-');
        int year = yearBehindComma();
        if (year == 0) {
            next = before;
        }
        return new int[] {year, month, day};
    }

    private int @Nullable [] inNumbers() {
        Piece first = piece(next);
        Piece mark = piece(next + 1);
        if (first == null || mark == null || "-/.".indexOf(mark.mark()) < 0) {
            return null;
        }
        Piece second = piece(next + 2);
        Piece again = piece(next + 3);
        Piece third = piece(next + 4);
        if (second == null || again == null || third == null || again.mark() != mark.mark()) {
            return null;
        }
        int[] date = ordered(first, second, third, mark.mark());
        if (date != null) {
            next += 5;
        }
        return date;
    }

    private static int @Nullable [] ordered(Piece first, Piece second, Piece third, char mark) {
        if (isYear(first) && isMonth(second.number()) && isDay(third.number())) {
            return new int[] {first.number(), second.number(), third.number()};
        }
        if (!isYear(third) || !isDay(first.number()) || !isDay(second.number())) {
            return null;
        }
        boolean dayFirst = first.number() > 12 || mark == '.';
        boolean monthFirst = second.number() > 12;
        if (dayFirst && !monthFirst) {
            return new int[] {third.number(), second.number(), first.number()};
        }
        if (monthFirst && !dayFirst || first.number() == second.number()) {
            return new int[] {third.number(), first.number(), second.number()};
        }
        return new int[] {third.number(), 0, first.number()};
    }

    private int month() {
        Piece piece = piece(next);
        if (piece == null || piece.word() == null || !piece.is(Kind.MONTH)) {
            return 0;
        }
        next++;
        return piece.word().value();
    }

    private int day() {
        Piece piece = piece(next);
        if (piece == null || !isDay(piece.number()) || piece.digits() > 2) {
            return 0;
        }
        next++;
        skip(Kind.ORDINAL);
        return piece.number();
    }

    private int yearBehindComma() {
        int before = next;
        skip(',');
        Piece piece = piece(next);
        if (piece != null && isYear(piece)) {
            next++;
            return piece.number();
        }
        next = before;
        return 0;
    }

    private boolean skip(Kind kind) {
        Piece piece = piece(next);
        boolean there = piece != null && piece.is(kind);
        next += there ? 1 : 0;
        return there;
    }

    private void skip(char mark) {
        Piece piece = piece(next);
        next += piece != null && piece.isMark(mark) ? 1 : 0;
    }

    private @Nullable Piece piece(int index) {
        return index < pieces.size() ? pieces.get(index) : null;
    }

    private static boolean isYear(Piece piece) {
        return piece.digits() == 4 && piece.number() >= EARLIEST && piece.number() <= LATEST;
    }

    private static boolean isMonth(int number) {
        return 1 <= number && number <= 12;
    }

    private static boolean isDay(int number) {
        return 1 <= number && number <= 31;
    }
}
