// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.layout;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.knowledge.layout.DateWord.Kind;
import org.rapporteur.knowledge.layout.LayoutKnowledge;
import org.rapporteur.text.Span;

/**
 * A line, or the part of one, that bears the date of a report: {@code Published: 12 January 2022 14:05 GMT}.
 *
 * @param span all of it
 * @param date the first date in it; null if it tells a time of day alone
 * @param change whether the date is that of a later change
 */
record DateHeader(Span span, @Nullable WrittenDate date, boolean change) {
    /** Nothing longer is looked at. */
    static final int LONGEST = 120;

    private static final String MARKS = ":,.|·•-–—/()+&";

    /** Reads a whole line as a header; null if it holds anything else. */
    static @Nullable DateHeader whole(String text, Span line, LayoutKnowledge knowledge) {
        if (line.length() > LONGEST) {
            return null;
        }
        List<Piece> pieces = Piece.of(text, line.start(), line.end(), knowledge);
        Reader reader = new Reader(pieces);
        reader.read(true);
        boolean told = reader.date != null || reader.labelled && reader.number;
        return reader.at == pieces.size() && told ? new DateHeader(line, reader.date, reader.change) : null;
    }

    /**
     * Reads a header that is glued before a headline: {@code date 2022-01-12 Talks end}.
     *
     * <p>It has a label, or a date in numbers, or one with day of the week and year; a capital or a digit follows.
     */
    static @Nullable DateHeader before(String text, Span line, LayoutKnowledge knowledge) {
        int end = Math.min(line.end(), line.start() + LONGEST);
        List<Piece> pieces = Piece.of(text, line.start(), end, knowledge);
        Reader reader = new Reader(pieces);
        reader.read(false);
        WrittenDate date = reader.date;
        if (date == null || reader.at >= pieces.size()) {
            return null;
        }
        boolean sure = reader.labelled || date.hasYear() && (date.weekday() || isInNumbers(text, date));
        int follows = pieces.get(reader.at).start();
        char c = text.charAt(follows);
        if (!sure || Character.isLowerCase(c) || c == ',' || c == '.' || !Lines.isBlank(text.charAt(follows - 1))) {
            return null;
        }
        return new DateHeader(new Span(line.start(), pieces.get(reader.at - 1).end()), date, reader.change);
    }

    /**
     * Reads a header that is glued behind a headline: {@code Talks end Wednesday, January 12, 2022}.
     *
     * <p>It has the day of the week and the year, and the word before it is none that leads to a date.
     */
    static @Nullable DateHeader behind(String text, Span line, LayoutKnowledge knowledge) {
        int begin = Math.max(line.start(), line.end() - LONGEST / 2);
        List<Piece> pieces = Piece.of(text, begin, line.end(), knowledge);
        for (int i = 1; i < pieces.size(); i++) {
            if (pieces.get(i).is(Kind.WEEKDAY)) {
                DateParser parser = new DateParser(pieces);
                WrittenDate date = parser.at(i);
                if (date != null && date.hasYear() && parser.next() == pieces.size()) {
                    Piece before = pieces.get(i - 1);
                    boolean led = before.mark() == ','
                            || knowledge.leadsToDate(
                                    text.substring(before.start(), before.end()).toLowerCase(java.util.Locale.ROOT));
                    return led ? null : new DateHeader(new Span(date.start(), line.end()), date, false);
                }
            }
        }
        return null;
    }

    private static boolean isInNumbers(String text, WrittenDate date) {
        for (int at = date.start(); at < date.end(); at++) {
            if (Character.isLetter(text.charAt(at))) {
                return false;
            }
        }
        return true;
    }

    /** Walks over the pieces of a header. */
    private static final class Reader {
        private final List<Piece> pieces;
        private int at;
        private @Nullable WrittenDate date;
        private boolean labelled;
        private boolean number;
        private boolean change;

        Reader(List<Piece> pieces) {
            this.pieces = pieces;
        }

        /** Reads as far as pieces may belong to a header. */
        void read(boolean wholeLine) {
            DateParser parser = new DateParser(pieces);
            int sure = 0;
            while (at < pieces.size()) {
                WrittenDate found = parser.at(at);
                if (found != null) {
                    date = date == null ? found : date;
                    at = parser.next();
                    sure = at;
                } else if (belongs(pieces.get(at), wholeLine)) {
                    boolean tells = tells(pieces.get(at));
                    at++;
                    sure = tells ? at : sure;
                } else {
                    break;
                }
            }
            at = wholeLine ? at : sure;
        }

        private boolean belongs(Piece piece, boolean wholeLine) {
            if (piece.word() != null) {
                labelled |= piece.is(Kind.LABEL) || piece.is(Kind.CHANGE);
                change |= date == null && piece.is(Kind.CHANGE);
                return !piece.is(Kind.MONTH);
            }
            if (piece.number() >= 0 && piece.digits() <= 4) {
                number = true;
                return wholeLine || date == null && labelled || isClock();
            }
            return piece.mark() != '\0' && MARKS.indexOf(piece.mark()) >= 0;
        }

        /** Tells whether the header surely reaches as far as this piece. */
        private boolean tells(Piece piece) {
            return date == null || piece.is(Kind.ZONE) || piece.is(Kind.CLOCK) || piece.number() >= 0;
        }

        /** Tells whether the number is part of a time of day: {@code 14:05}, {@code 9 a.m.}. */
        private boolean isClock() {
            boolean minutes = at > 0 && pieces.get(at - 1).isMark(':');
            if (at + 1 >= pieces.size()) {
                return minutes;
            }
            Piece following = pieces.get(at + 1);
            return minutes || following.isMark(':') || following.is(Kind.CLOCK);
        }
    }
}
