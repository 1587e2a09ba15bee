// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.time;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.knowledge.times.TimeKnowledge;
import org.rapporteur.knowledge.times.TimePhrase;
import org.rapporteur.knowledge.times.TimeWord;
import org.rapporteur.knowledge.times.TimeWord.Role;
import org.rapporteur.syntax.Lexeme;
import org.rapporteur.syntax.Numeral;
import org.rapporteur.syntax.Numerals;
import org.rapporteur.syntax.Word;

/** The pieces of one sentence, each looked up once; reading beyond the last gives nothing and never fails. */
final class Pieces {
    private static final int OLDEST_YEAR = 1000;
    private static final int NEWEST_YEAR = 2199;

    private final List<Lexeme> pieces;
    private final @Nullable TimeWord[] words;
    private final boolean[] beginnings;
    private final TimeKnowledge knowledge;
    private final Numerals numerals;

    Pieces(List<Lexeme> pieces, TimeKnowledge knowledge, Numerals numerals) {
        this.pieces = pieces;
        this.knowledge = knowledge;
        this.numerals = numerals;
        this.words = new TimeWord[pieces.size()];
        this.beginnings = new boolean[words.length];
        for (int i = 0; i < words.length; i++) {
            Lexeme piece = pieces.get(i);
            if (piece.kind() == Lexeme.Kind.LETTERS) {
                words[i] = knowledge.word(piece.text());
                beginnings[i] = words[i] != null
                        || numerals.knowledge().word(piece.text()) != null
                        || knowledge.isFirstOfName(piece.text());
            } else {
                beginnings[i] = piece.isDigits() || apostrophe(i);
            }
        }
    }

    /** Tells whether an expression can begin with a piece. */
    boolean canBegin(int i) {
        return beginnings[i];
    }

    /** Tells whether a word such as "a.m." begins with a piece. */
    boolean isClockPhrase(int i) {
        return knowledge.phrases(pieces.get(i).text()).stream().anyMatch(each -> each.kind() == TimePhrase.Kind.CLOCK);
    }

    int size() {
        return words.length;
    }

    Lexeme at(int i) {
        return pieces.get(i);
    }

    boolean has(int i) {
        return 0 <= i && i < words.length;
    }

    /** Returns what a piece does in an expression of time; null if nothing. */
    @Nullable
    TimeWord word(int i) {
        return has(i) ? words[i] : null;
    }

    /** Returns what a word does in an expression of time; null if nothing. */
    @Nullable
    TimeWord word(String form) {
        return knowledge.word(form);
    }

    @Nullable
    Role role(int i) {
        TimeWord word = word(i);
        return word == null ? null : word.role();
    }

    boolean is(int i, Role role) {
        return role(i) == role;
    }

    boolean is(int i, Role role, Role other) {
        Role own = role(i);
        return own == role || own == other;
    }

    /** Returns the word of a piece whose role is known. */
    TimeWord known(int i) {
        TimeWord word = word(i);
        if (word == null) {
            throw new IllegalStateException("Expected a word of time at " + i + ", found none");
        }
        return word;
    }

    boolean mark(int i, char mark) {
        return has(i) && pieces.get(i).isMark(mark);
    }

    /** Tells whether a piece is a hyphen or a dash. */
    boolean dash(int i) {
        return mark(i, '-') || mark(i, '–') || mark(i, '—') || mark(i, '‑');
    }

    boolean apostrophe(int i) {
        return mark(i, '\'') || mark(i, '’') || mark(i, '‘');
    }

    boolean text(int i, String text) {
        return has(i) && pieces.get(i).text().equals(text);
    }

    /** Returns some pieces in small letters with blanks between. */
    String text(int from, int to) {
        StringBuilder text = new StringBuilder();
        for (int i = from; i < to && has(i); i++) {
            text.append(text.isEmpty() ? "" : " ").append(pieces.get(i).text());
        }
        return text.toString();
    }

    /** Tells whether a piece stands right after the one before, without a blank. */
    boolean tight(int i) {
        return has(i) && !pieces.get(i).spaced();
    }

    /** Returns the digits of a piece as a number, or -1. */
    int digits(int i) {
        return has(i) ? pieces.get(i).number() : -1;
    }

    int length(int i) {
        return has(i) ? pieces.get(i).length() : 0;
    }

    /** Returns the number that begins with a piece; null if none does. */
    @Nullable
    Numeral numeral(int i) {
        return has(i) ? numerals.at(pieces, i) : null;
    }

    int ordinal(int i) {
        return has(i) ? numerals.ordinal(pieces, i) : -1;
    }

    int afterOrdinal(int i) {
        return numerals.afterOrdinal(pieces, i);
    }

    /** Returns the day of a month that stands at a piece, in digits with or without an ending, or -1. */
    int dayOfMonth(int i) {
        int number = digits(i);
        boolean plain = number >= 1 && number <= 31 && length(i) <= 2;
        return plain && !continuesNumber(i + 1) ? number : -1;
    }

    /** Returns the piece after a day of a month. */
    int afterDay(int i) {
        return ordinal(i) > 0 ? i + 2 : i + 1;
    }

    private boolean continuesNumber(int i) {
        boolean joint = mark(i, ':') || mark(i, '.') || mark(i, ',') || mark(i, '/');
        return mark(i, '%') || joint && tight(i) && tight(i + 1) && digits(i + 1) >= 0;
    }

    /** Returns the year of four digits that stands at a piece, or -1. */
    int year(int i) {
        int number = digits(i);
        return length(i) == 4
                        && number >= OLDEST_YEAR
                        && number <= NEWEST_YEAR
                        && (!continuesNumber(i + 1) || isSeason(i, number))
                ? number
                : -1;
    }

    /** {@code 1986/87}, {@code 1999/2000}: two years of which the one follows the other. */
    private boolean isSeason(int i, int year) {
        int next = digits(i + 2);
        boolean follows = length(i + 2) == 2 && next == (year + 1) % 100 || length(i + 2) == 4 && next == year + 1;
        return follows && mark(i + 1, '/') && !continuesNumber(i + 3);
    }

    /** Tells whether a noun before a number makes it a name: {@code Resolution 1973}. */
    boolean isNumbered(int i) {
        int before = mark(i - 1, '.') ? i - 2 : i - 1;
        return has(before) && numerals.knowledge().isNumbered(pieces.get(before).text());
    }

    boolean capital(int i) {
        return has(i) && pieces.get(i).capital();
    }

    /** Returns the syntactic word over a piece; null outside of sentences. */
    @Nullable
    Word syntax(int i) {
        return has(i) ? pieces.get(i).word() : null;
    }

    /** Returns the piece after a dot, if one stands there without a blank before it. */
    int afterDot(int i) {
        return mark(i, '.') && tight(i) ? i + 1 : i;
    }
}
