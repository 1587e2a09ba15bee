// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.time;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.rapporteur.knowledge.times.TimeUnit;
import org.rapporteur.knowledge.times.TimeWord;
import org.rapporteur.knowledge.times.TimeWord.Role;
import org.rapporteur.record.Time;

/** Lengths told in more than one unit: {@code three hours and 20 minutes}, {@code two years, three months and a day}. */
final class Sums {
    private Sums() {}

    /** Returns the sum that begins with a length; null if nothing is added to it. */
    static @Nullable Found at(Pieces pieces, int from, SpanGrammar.Amount first) {
        StringBuilder date = new StringBuilder();
        StringBuilder clock = new StringBuilder();
        SpanGrammar.Amount last = first;
        int parts = 0;
        for (SpanGrammar.Amount part = first; part != null; part = next(pieces, last)) {
            BigDecimal number = part.number();
            if (number == null) {
                return null;
            }
            TimeUnit unit = unit(pieces, part);
            (unit.isClock() ? clock : date)
                    .append(number.stripTrailingZeros().toPlainString())
                    .append(unit.code());
            last = part;
            parts++;
        }
        int end = last.unit() + 1;
        boolean moved = pieces.is(end, Role.AGO)
                || pieces.is(end, Role.EARLIER, Role.LATER)
                || pieces.is(end, Role.AFTER, Role.BEFORE);
        TimeWord word = pieces.known(first.unit());
        String value = "P" + date + (clock.isEmpty() ? "" : "T" + clock);
        return parts < 2 || moved
                ? null
                : new Found(from, end, new Meanings.Plain(Time.Type.DURATION, value), word.id());
    }

    /** Returns the part behind another, of a smaller unit; null if none stands there. */
    private static SpanGrammar.@Nullable Amount next(Pieces pieces, SpanGrammar.Amount before) {
        int comma = pieces.mark(before.unit() + 1, ',') ? before.unit() + 2 : before.unit() + 1;
        int next = pieces.is(comma, Role.AND) ? comma + 1 : comma;
        boolean number = pieces.numeral(next) != null || pieces.is(next, Role.A) && next > comma;
        SpanGrammar.Amount part = number ? SpanGrammar.amount(pieces, next) : null;
        boolean smaller = part != null
                && unit(pieces, part).compareTo(unit(pieces, before)) < 0
                && isSummed(unit(pieces, part))
                && isSummed(unit(pieces, before));
        return smaller ? part : null;
    }

    /** A week and a decade have no place in a sum. */
    private static boolean isSummed(TimeUnit unit) {
        return switch (unit) {
            case SECOND, MINUTE, HOUR, DAY, MONTH, YEAR -> true;
            default -> false;
        };
    }

    private static TimeUnit unit(Pieces pieces, SpanGrammar.Amount amount) {
        return TimeUnit.valueOf(pieces.known(amount.unit()).value());
    }
}
