// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.time;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.grammar.Upos;
import org.rapporteur.knowledge.times.TimeWord.Role;
import org.rapporteur.stage.time.Lengths.Leading;
import org.rapporteur.stage.time.Lengths.LeadingFromTold;
import org.rapporteur.stage.time.Lengths.Lying;
import org.rapporteur.stage.time.Meanings.OnClock;
import org.rapporteur.stage.time.Ordinals.OfHappening;
import org.rapporteur.stage.time.Recurrences.OfMonth;
import org.rapporteur.stage.time.Relative.Which;
import org.rapporteur.syntax.Word;

/** Ties expressions of a sentence that lean on each other: lengths on dates, clock times on the day told behind them. */
final class Links {
    /** So many pieces may stand between "after" and the date of what is named there. */
    private static final int FAR = 9;

    /** So many pieces may stand between a clock time and its day: a second clock time in brackets. */
    private static final int NEAR = 4;

    /** So deep below the clause behind "after" its date may hang. */
    private static final int DEEP = 4;

    private Links() {}

    /** Gives those that lean on another its meaning. */
    static void tie(Pieces pieces, List<Found> all) {
        List<Boolean> dated = all.stream()
                .map(found -> found.meaning() instanceof OnClock on && on.day() != null)
                .toList();
        accounts(pieces, all);
        for (int k = all.size() - 1; k >= 0; k--) {
            Found found = all.get(k);
            Found next = k + 1 < all.size() ? all.get(k + 1) : null;
            if (found.meaning() instanceof Lying length) {
                all.set(k, found.meaning(length(pieces, found, length, next)));
            } else if (found.meaning() instanceof Relative.Shifted unit && next != null && isEnd(pieces, found, next)) {
                all.set(k, found.meaning(new Relative.Holding(unit.unit(), next.meaning())));
            } else if (found.meaning() instanceof Relative.OnWeekday && next != null && isDayOf(pieces, found, next)) {
                all.set(k, found.meaning(next.meaning()));
            } else if (found.meaning().core() instanceof OfHappening part) {
                all.set(k, onDay(pieces, found, part, k == 0 ? null : all.get(k - 1), next));
            } else if (found.meaning() instanceof OnClock clock && clock.day() == null && next != null) {
                all.set(k, found.meaning(clock(pieces, found, clock, next)));
            }
        }
        for (int k = 1; k < all.size(); k++) {
            inBrackets(pieces, all, k, dated.get(k) && !dated.get(k - 1));
        }
    }

    /** {@code On Tuesday, the second day of the talks}, {@code the opening day of the talks on Tuesday}, {@code Opening night, May 3}. */
    private static Found onDay(
            Pieces pieces, Found found, OfHappening part, @Nullable Found before, @Nullable Found next) {
        Meaning day = null;
        if (before != null && before.to() + 1 == found.from() && pieces.mark(before.to(), ',')) {
            day = before.meaning();
        } else if (next != null && pieces.mark(found.to(), ',') && next.from() == found.to() + 1) {
            day = next.meaning();
        } else if (next != null && pieces.is(found.to(), Role.OF) && reaches(pieces, found.to() + 1, next.from())) {
            day = next.meaning();
        }
        if (day == null || !ClockGrammar.isDay(day)) {
            return found;
        }
        return found.meaning(Ordinals.on(found.meaning(), part, day));
    }

    /** {@code two days after the attack of 3 May}, {@code a week before Monday's vote}, {@code two days after the attack}. */
    private static Meaning length(Pieces pieces, Found found, Lying length, @Nullable Found next) {
        boolean after = pieces.is(found.to(), Role.AFTER);
        BigDecimal amount = length.amount();
        if (amount == null || length.side() == Lengths.Side.BEHIND || !after && !pieces.is(found.to(), Role.BEFORE)) {
            return length;
        }
        int sign = after ? 1 : -1;
        if (next != null && isCalendar(next.meaning()) && reaches(pieces, found.to() + 1, next.from())) {
            return new Leading(length.value(), amount, length.unit(), sign, next.meaning());
        }
        Word preposition = pieces.syntax(found.to());
        Word what = preposition == null ? null : preposition.head();
        if (preposition == null || what == null || what.index() < preposition.index()) {
            return length;
        }
        if (next != null && isCalendar(next.meaning()) && hangsOn(pieces.syntax(next.to() - 1), what)) {
            return new Leading(length.value(), amount, length.unit(), sign, next.meaning());
        }
        return new LeadingFromTold(length.value(), amount, length.unit(), sign, what.lemma());
    }

    /** {@code the quarter ended Aug. 31}, {@code the year to June 30}. */
    private static boolean isEnd(Pieces pieces, Found found, Found next) {
        if (next.meaning() instanceof OfMonth month && month.which() == Which.STATED) {
            return next.from() == found.to() + 1 && pieces.is(found.to(), Role.TO);
        }
        int day = pieces.is(found.to() + 1, Role.ON, Role.IN) ? found.to() + 2 : found.to() + 1;
        return pieces.is(found.to(), Role.ENDED) && next.from() == day && isCalendar(next.meaning());
    }

    /** {@code on Monday (Jan 10)}: the same day twice. */
    private static boolean isDayOf(Pieces pieces, Found weekday, Found next) {
        boolean dated = next.meaning() instanceof OfMonth month && month.day() > 0
                || next.meaning() instanceof Meanings.Fixed fixed
                        && fixed.stretch().unit() == Stretch.Unit.DAY;
        return dated
                && pieces.mark(weekday.to(), '(')
                && next.from() == weekday.to() + 1
                && pieces.mark(next.to(), ')');
    }

    private static void accounts(Pieces pieces, List<Found> all) {
        for (int k = 0; k < all.size(); k++) {
            Found found = all.get(k);
            if (found.meaning() instanceof OfMonth month && month.which() == Which.OPEN) {
                Which which = which(pieces, found, k == 0 ? null : all.get(k - 1));
                all.set(k, found.meaning(new OfMonth(month.month(), month.day(), month.weekday(), which)));
            }
        }
    }

    /** {@code the year ended March 31}, {@code as of June 30}, {@code in the six months to June 30}: what is accounted for is over. */
    private static Which which(Pieces pieces, Found date, @Nullable Found before) {
        int last = pieces.is(date.from() - 1, Role.ON, Role.IN) ? date.from() - 2 : date.from() - 1;
        if (pieces.is(last, Role.ENDED)) {
            return pieces.known(last).value().equals("OPEN") ? Which.OPEN : Which.ENDED;
        }
        boolean asOf = pieces.is(last, Role.OF) && pieces.is(last - 1, Role.AS);
        boolean span = before != null && before.to() == last && pieces.is(last - 1, Role.UNIT, Role.UNITS);
        return asOf || span && pieces.is(last, Role.TO) ? Which.STATED : Which.OPEN;
    }

    /** {@code two days after rebels seized the port on 3 May}. */
    private static boolean hangsOn(@Nullable Word date, Word what) {
        Word word = date;
        for (int i = 0; i < DEEP && word != null; i++) {
            if (word == what) {
                return true;
            }
            word = word.head();
        }
        return false;
    }

    private static boolean isCalendar(Meaning meaning) {
        return !(meaning instanceof Lying
                || meaning instanceof Meanings.Plain
                || meaning instanceof Leading
                || meaning instanceof Lengths.Inside);
    }

    /** From "after" to a date within one noun phrase: without a verb, a comma or another such word between. */
    private static boolean reaches(Pieces pieces, int from, int to) {
        if (to - from > FAR) {
            return false;
        }
        for (int i = from; i < to; i++) {
            Word word = pieces.syntax(i);
            if (pieces.mark(i, ',') || word == null || word.upos() == Upos.VERB || word.upos() == Upos.AUX) {
                return false;
            }
        }
        return true;
    }

    /** {@code 15:30 local time (1430 UTC) on Tuesday}: both on that day. */
    private static Meaning clock(Pieces pieces, Found found, OnClock clock, Found next) {
        Meaning day = next.meaning() instanceof OnClock other
                ? other.day()
                : ClockGrammar.isDay(next.meaning()) ? next.meaning() : null;
        if (day == null || next.from() - found.to() > NEAR) {
            return clock;
        }
        boolean range = next.meaning() instanceof OnClock
                && next.from() == found.to() + 1
                && (pieces.is(found.to(), Role.AND, Role.TO)
                        || pieces.is(found.to(), Role.UNTIL)
                        || pieces.dash(found.to()));
        if (range) {
            return new OnClock(day, clock.clock());
        }
        for (int i = found.to(); i < next.from(); i++) {
            boolean joint = pieces.mark(i, '(')
                    || pieces.mark(i, ')')
                    || pieces.mark(i, ',')
                    || pieces.is(i, Role.ON)
                    || pieces.mark(i, '/');
            if (!joint) {
                return clock;
            }
        }
        return new OnClock(day, clock.clock());
    }

    /** {@code 10:00 (0800 GMT)}: the same moment twice, so that the one tells the other's zone and day. */
    private static void inBrackets(Pieces pieces, List<Found> all, int k, boolean dayInside) {
        Found inner = all.get(k);
        Found outer = all.get(k - 1);
        boolean beside = inner.from() == outer.to() + 1
                && (pieces.mark(outer.to(), '(') || pieces.mark(outer.to(), '/') || pieces.mark(outer.to(), ','));
        if (beside && inner.meaning() instanceof OnClock one && outer.meaning() instanceof OnClock other) {
            Clocks.Pair pair = Clocks.sameMoment(other, one, dayInside);
            if (pair != null) {
                all.set(k - 1, outer.meaning(pair.first()));
                all.set(k, inner.meaning(pair.second()));
            }
        }
    }
}
