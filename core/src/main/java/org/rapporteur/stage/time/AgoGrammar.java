// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.time;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import org.jspecify.annotations.Nullable;
import org.rapporteur.knowledge.times.TimeUnit;
import org.rapporteur.knowledge.times.TimeWord;
import org.rapporteur.knowledge.times.TimeWord.Role;
import org.rapporteur.stage.time.Context.Base;
import org.rapporteur.stage.time.Relative.Counted;
import org.rapporteur.syntax.Lexeme;

/** What stands behind a length and makes it a date: {@code two years ago}, {@code a week later}, {@code a week on Tuesday}. */
final class AgoGrammar {
    private static final BigDecimal MOST_WEEKS = new BigDecimal(52);

    private AgoGrammar() {}

    /** {@code ago}, {@code earlier}, {@code later}, {@code from now} after a unit. */
    static @Nullable Found shifted(Pieces pieces, int from, int last, @Nullable BigDecimal number) {
        int unitAt = pieces.is(last, Role.HALF) ? last - 3 : last;
        TimeWord word = pieces.known(unitAt);
        TimeUnit unit = TimeUnit.valueOf(word.value());
        int next = last + 1;
        Role role = pieces.role(next);
        if (role == null) {
            return null;
        }
        return switch (role) {
            case AGO -> {
                Found weekday = beyond(pieces, from, next + 1, unit, number, -1);
                yield weekday == null
                        ? new Found(from, next + 1, new Counted(number, unit, -1, Base.REPORT), word.id())
                        : weekday;
            }
            case EARLIER, LATER ->
                pieces.is(next + 1, Role.THAN) // a year later than planned
                        ? null
                        : new Found(
                                from,
                                next + 1,
                                new Counted(number, unit, role == Role.LATER ? 1 : -1, Base.FOCUS),
                                word.id());
            case BEFORE ->
                isContinued(pieces, next + 1)
                        ? null
                        : new Found(from, next + 1, new Counted(number, unit, -1, Base.FOCUS), word.id());
            case FROM ->
                pieces.is(next + 1, Role.NOW)
                        ? new Found(from, next + 2, new Counted(number, unit, 1, Base.REPORT), word.id())
                        : beyond(pieces, from, next + 1, unit, number, 1);
            case ON ->
                pieces.is(from, Role.A) && !isGoverned(pieces, from)
                        ? beyond(pieces, from, next + 1, unit, number, 1)
                        : null;
            default -> null;
        };
    }

    /** The third time in a week, on Friday: two times, where a preposition stands before the first. */
    private static boolean isGoverned(Pieces pieces, int from) {
        return pieces.is(from - 1, Role.IN, Role.WITHIN)
                || pieces.is(from - 1, Role.FOR, Role.OVER)
                || pieces.is(from - 1, Role.THROUGH);
    }

    /** {@code a week on Tuesday}, {@code two weeks from Friday}; {@code two weeks ago Tuesday}. */
    private static @Nullable Found beyond(
            Pieces pieces, int from, int weekday, TimeUnit unit, @Nullable BigDecimal number, int sign) {
        int weeks = unit == TimeUnit.WEEK ? 1 : unit == TimeUnit.FORTNIGHT ? 2 : 0;
        if (weeks == 0 || number == null || !pieces.is(weekday, Role.WEEKDAY) || number.compareTo(MOST_WEEKS) > 0) {
            return null;
        }
        TimeWord day = pieces.known(weekday);
        Relative.Which which = sign < 0 ? Relative.Which.THIS : Relative.Which.COMING;
        Meaning near = new Relative.OnWeekday(DayOfWeek.of(day.number()), which);
        return new Found(from, weekday + 1, new Relative.Beyond(near, sign * weeks * number.intValue()), day.id());
    }

    /** "Two days before" counts; "two days before the vote" is a length. */
    static boolean isContinued(Pieces pieces, int i) {
        return pieces.has(i)
                && (pieces.at(i).kind() == Lexeme.Kind.LETTERS || pieces.at(i).isDigits());
    }
}
