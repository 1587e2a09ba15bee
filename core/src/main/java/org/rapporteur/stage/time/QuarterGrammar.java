// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.time;

import org.jspecify.annotations.Nullable;
import org.rapporteur.knowledge.times.TimeWord;
import org.rapporteur.knowledge.times.TimeWord.Role;
import org.rapporteur.stage.time.Recurrences.OfHalf;
import org.rapporteur.stage.time.Recurrences.OfQuarter;
import org.rapporteur.stage.time.Relative.Which;

/** Quarters and halves of a year, by their number: {@code the third quarter}, {@code Q3 2024}, {@code the first half of the year}. */
final class QuarterGrammar {
    private QuarterGrammar() {}

    /** {@code Q3}, {@code Q3 2024}, {@code H1 FY24}, {@code the H1 of 2024}. */
    static @Nullable Found coded(Pieces pieces, int i) {
        boolean half = pieces.known(i).value().equals("HALF");
        int number = pieces.tight(i + 1) && pieces.length(i + 1) == 1 ? pieces.digits(i + 1) : -1;
        if (number < 1
                || number > (half ? 2 : 4)
                || !pieces.capital(i)
                || pieces.tight(i + 2) && !isStop(pieces, i + 2)) {
            return null;
        }
        Recurring quarter = half ? new OfHalf(number, Which.OPEN) : new OfQuarter(number, Which.OPEN);
        String rule = pieces.known(i).id();
        Found in = ShiftGrammar.yearAt(pieces, pieces.is(i + 2, Role.OF) ? i + 3 : i + 2);
        if (in != null) {
            return new Found(i, in.to(), new Recurrences.InYear(quarter, in.meaning()), rule);
        }
        boolean led = pieces.is(i - 1, Role.IN, Role.FOR) || pieces.is(i - 1, Role.OF);
        return !half || led ? new Found(i, i + 2, quarter, rule) : null;
    }

    private static boolean isStop(Pieces pieces, int i) {
        return pieces.mark(i, ',')
                || pieces.mark(i, '.')
                || pieces.mark(i, ')')
                || pieces.mark(i, ';')
                || pieces.apostrophe(i);
    }

    /** {@code the third quarter}, {@code second quarter of 2009}, {@code the first half of the year}. */
    static @Nullable Found quarter(Pieces pieces, int from, int i) {
        int number = pieces.ordinal(i);
        if (number < 1 || number > 4) {
            return null;
        }
        int after = pieces.afterOrdinal(i);
        int fiscal = pieces.is(after, Role.FISCAL, Role.FINANCIAL) ? after + 1 : after;
        int noun = pieces.dash(fiscal) ? fiscal + 1 : fiscal;
        TimeWord word = pieces.word(noun);
        boolean half = word != null && word.role() == Role.HALF && number <= 2;
        if (word == null
                || !half && (word.role() != Role.UNIT || !word.value().equals("QUARTER"))
                || isRunning(pieces, noun + 1)) {
            return null;
        }
        if (pieces.dash(fiscal) && from < i && pieces.is(from, Role.THE)) {
            return quarter(pieces, i, i); // the first-quarter profit: the article is the profit's
        }
        Recurring quarter = half ? new OfHalf(number, Which.OPEN) : new OfQuarter(number, Which.OPEN);
        int year = pieces.is(noun + 1, Role.OF) ? noun + 2 : noun + 1;
        boolean direct = year > noun + 1 || pieces.year(year) > 0 || pieces.is(year, Role.FISCAL);
        Found in = direct ? ShiftGrammar.yearAt(pieces, year) : null;
        if (in != null) {
            return new Found(from, in.to(), new Recurrences.InYear(quarter, in.meaning()), word.id());
        }
        return half && !pieces.is(from - 1, Role.FOR) ? null : new Found(from, noun + 1, quarter, word.id());
    }

    /** {@code the second quarter in a row}, {@code the third quarter running}: counted, and none of a year. */
    private static boolean isRunning(Pieces pieces, int i) {
        return pieces.is(i, Role.RUNNING)
                || pieces.is(i, Role.IN) && pieces.is(i + 1, Role.A) && pieces.is(i + 2, Role.RUNNING);
    }
}
