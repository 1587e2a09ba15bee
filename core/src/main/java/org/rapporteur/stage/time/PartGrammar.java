// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rapporteur.knowledge.times.TimeKnowledge;
import org.rapporteur.knowledge.times.TimeUnit;
import org.rapporteur.knowledge.times.TimeWord;
import org.rapporteur.knowledge.times.TimeWord.Role;
import org.rapporteur.stage.time.Context.Base;
import org.rapporteur.stage.time.Meanings.OnClock;
import org.rapporteur.stage.time.Meanings.Part;
import org.rapporteur.stage.time.Meanings.Portion;
import org.rapporteur.stage.time.Recurrences.OfSeason;
import org.rapporteur.stage.time.Relative.Shifted;
import org.rapporteur.stage.time.Relative.Which;

/** Parts of longer times: {@code early March}, {@code the end of the year}, {@code the night of April 18}. */
final class PartGrammar {
    private static final int DEEPEST = 3;

    private PartGrammar() {}

    /** Returns the part that begins with a piece; null if none does. */
    static @Nullable Found at(Pieces pieces, int i, TimeKnowledge knowledge) {
        Role role = pieces.role(i);
        if (role == null) {
            return ofMonth(pieces, i, i, knowledge);
        }
        return switch (role) {
            case LAST -> ofMonth(pieces, i, i, knowledge);
            case THE -> inner(pieces, i, i + 1, knowledge);
            case START, MIDDLE, FINISH, REST, DAYPART -> inner(pieces, i, i, knowledge);
            case EARLY, MID, LATE -> early(pieces, i, i, knowledge);
            case SMALL -> hours(pieces, i, i, knowledge);
            case EARLIER, LATER -> earlier(pieces, i, knowledge);
            case UNIT -> yearEnd(pieces, i, i);
            default -> null;
        };
    }

    private static @Nullable Found inner(Pieces pieces, int from, int i, TimeKnowledge knowledge) {
        TimeWord word = pieces.word(i);
        if (word == null || word.role() == Role.LAST || pieces.ordinal(i) > 0) {
            return ofMonth(pieces, from, i, knowledge);
        }
        return switch (word.role()) {
            case START -> ofWhole(pieces, from, i, Portion.START, knowledge);
            case MIDDLE -> ofWhole(pieces, from, i, Portion.MIDDLE, knowledge);
            case FINISH ->
                pieces.dash(i + 1) && pieces.tight(i + 1)
                        ? early(pieces, from, i, knowledge)
                        : ofWhole(pieces, from, i, Portion.END, knowledge);
            case REST -> ofRest(pieces, from, i, knowledge);
            case DAYPART -> ofDay(pieces, from, i, knowledge);
            case EARLY, MID, LATE -> early(pieces, from, i, knowledge);
            case SMALL -> hours(pieces, from, i, knowledge);
            case UNIT, UNITS -> unit(pieces, from, i, knowledge);
            default -> null;
        };
    }

    /** {@code the end of 2014}, {@code the start of the week}. */
    private static @Nullable Found ofWhole(Pieces pieces, int from, int i, Portion portion, TimeKnowledge knowledge) {
        if (!pieces.is(i + 1, Role.OF)) {
            return null;
        }
        Found whole = whole(pieces, i + 2, knowledge);
        return whole == null ? null : new Found(from, whole.to(), new Part(whole.meaning(), portion), whole.rule());
    }

    /** {@code the first half of October}, {@code first week of May}, {@code the last days of this month}. */
    private static @Nullable Found ofMonth(Pieces pieces, int from, int i, TimeKnowledge knowledge) {
        int ordinal = pieces.ordinal(i);
        boolean last = pieces.is(i, Role.LAST);
        int noun = last ? i + 1 : ordinal > 0 ? pieces.afterOrdinal(i) : -1;
        TimeWord part = pieces.word(noun);
        boolean named = part != null
                && (part.role() == Role.HALF || part.role() == Role.UNIT || part.role() == Role.UNITS)
                && pieces.is(noun + 1, Role.OF);
        Found month = named ? calendar(pieces, noun + 2, knowledge) : null;
        if (part == null || month == null || !isMonth(month.meaning())) {
            return null;
        }
        boolean half = part.role() == Role.HALF;
        boolean fits = half ? ordinal == 1 || ordinal == 2 : isOfMonth(TimeUnit.valueOf(part.value()), part, ordinal);
        if (!fits) {
            return null;
        }
        Portion portion = last || half && ordinal == 2 || ordinal > 3
                ? Portion.END
                : ordinal == 1 ? Portion.START : Portion.MIDDLE;
        return new Found(from, month.to(), new Part(month.meaning(), portion), month.rule());
    }

    /** Weeks are counted in a month, days only by the first and the last ones. */
    private static boolean isOfMonth(TimeUnit unit, TimeWord part, int ordinal) {
        return unit == TimeUnit.WEEK && ordinal < 6 || unit == TimeUnit.DAY && part.role() == Role.UNITS && ordinal < 2;
    }

    private static boolean isMonth(Meaning meaning) {
        return meaning instanceof Recurrences.OfMonth month && month.day() == 0
                || meaning instanceof Recurrences.InYear in
                        && in.what() instanceof Recurrences.OfMonth of
                        && of.day() == 0
                || meaning instanceof Meanings.Fixed fixed && fixed.stretch().unit() == Stretch.Unit.MONTH
                || meaning instanceof Shifted shifted && shifted.unit() == Stretch.Unit.MONTH;
    }

    /** {@code the rest of the year}. */
    private static @Nullable Found ofRest(Pieces pieces, int from, int i, TimeKnowledge knowledge) {
        Found whole = pieces.is(i + 1, Role.OF) ? whole(pieces, i + 2, knowledge) : null;
        return whole == null || whole.meaning() instanceof Meanings.Plain
                ? null
                : new Found(from, whole.to(), new Rest(whole.meaning()), whole.rule());
    }

    static @Nullable Found whole(Pieces pieces, int i, TimeKnowledge knowledge) {
        if (!pieces.has(i)) {
            return null;
        }
        Found unit = pieces.is(i, Role.THE) ? plainUnit(pieces, i, i + 1) : null;
        if (unit != null) {
            return unit;
        }
        Found found = calendar(pieces, i, knowledge);
        return found == null && pieces.is(i, Role.THE) && !isPartOfPart(pieces, i) ? at(pieces, i, knowledge) : found;
    }

    /** "The end of the start of the end of the ..." goes no deeper than two. */
    private static boolean isPartOfPart(Pieces pieces, int i) {
        int deep = 0;
        for (int k = i - 1; k >= 0 && k > i - DEEPEST * 3; k--) {
            deep += pieces.is(k, Role.OF, Role.IN) ? 1 : 0;
        }
        return deep >= DEEPEST;
    }

    private static @Nullable Found plainUnit(Pieces pieces, int from, int i) {
        TimeWord word = pieces.word(i);
        if (word == null || word.role() != Role.UNIT) {
            return null;
        }
        Stretch.Unit unit = ShiftGrammar.stretch(TimeUnit.valueOf(word.value()));
        return unit == null ? null : new Found(from, i + 1, new Shifted(unit, 0, Base.TOLD), word.id());
    }

    private static @Nullable Found calendar(Pieces pieces, int i, TimeKnowledge knowledge) {
        if (!pieces.has(i)) {
            return null;
        }
        Found found = longer(DateGrammar.at(pieces, i), YearGrammar.at(pieces, i));
        found = longer(found, ShiftGrammar.at(pieces, i));
        return longer(found, NameGrammar.at(pieces, i, knowledge));
    }

    static @Nullable Found longer(@Nullable Found one, @Nullable Found other) {
        return other == null || one != null && one.to() >= other.to() ? one : other;
    }

    /** {@code the night of April 18}, {@code morning of the next day}. */
    private static @Nullable Found ofDay(Pieces pieces, int from, int i, TimeKnowledge knowledge) {
        if (!pieces.is(i + 1, Role.OF, Role.ON)) {
            return null;
        }
        Found day = calendar(pieces, i + 2, knowledge);
        day = day == null ? Ranges.before(pieces, i + 2) : day; // the night of 3-4 May
        String clock = pieces.known(i).value();
        return day == null || day.meaning() instanceof OnClock || day.meaning() instanceof Meanings.Plain
                ? null
                : new Found(from, day.to(), new OnClock(day.meaning(), clock), day.rule());
    }

    /** {@code mid-afternoon Tuesday}, {@code mid-afternoon on Tuesday}; {@code in the early morning} of the day that was told. */
    private static @Nullable Found partOfDay(Pieces pieces, int from, int i, int next, TimeKnowledge knowledge) {
        TimeWord part = pieces.known(next);
        boolean mid = pieces.is(i, Role.MID);
        int behind = pieces.is(next + 1, Role.ON) ? next + 2 : next + 1;
        Found day = mid ? calendar(pieces, behind, knowledge) : null;
        if (day != null && ClockGrammar.isDay(day.meaning())) {
            return new Found(from, day.to(), new OnClock(day.meaning(), part.value()), part.id());
        }
        boolean led = from < i ? pieces.is(from, Role.THE) && pieces.is(from - 1, Role.IN) : mid;
        return led && ShiftGrammar.isAlone(pieces, next)
                ? new Found(from, next + 1, new OnClock(null, part.value()), part.id())
                : null;
    }

    /** {@code early March}, {@code mid-1990s}, {@code late last year}, {@code early in the morning of 29 April}. */
    private static @Nullable Found early(Pieces pieces, int from, int i, TimeKnowledge knowledge) {
        Role role = pieces.role(i);
        Portion portion = role == Role.EARLY ? Portion.START : role == Role.MID ? Portion.MIDDLE : Portion.END;
        int next = pieces.dash(i + 1) ? i + 2 : i + 1;
        if (!pieces.has(next)) {
            return null;
        }
        Found hours = hours(pieces, from, i, knowledge);
        if (hours != null) {
            return hours;
        }
        if (role == Role.EARLY && pieces.is(next, Role.IN) || role == Role.LATE && pieces.is(next, Role.IN)) {
            return inside(pieces, from, next + 1, portion, knowledge);
        }
        if (role != Role.MID && pieces.is(next, Role.ON)) {
            return onDay(from, calendar(pieces, next + 1, knowledge), portion); // late on Tuesday
        }
        Found part = pieces.is(next, Role.DAYPART) ? partOfDay(pieces, from, i, next, knowledge) : null;
        if (part != null || role == Role.MID && pieces.is(next, Role.DAYPART)) {
            return part;
        }
        if (pieces.is(next, Role.THE)) {
            return beside(pieces, from, next, portion);
        }
        TimeWord word = pieces.word(next);
        if (word != null
                && (word.role() == Role.SEASON || word.role() == Role.SEASON_OR_WORD)
                && pieces.year(next + 1) < 0
                && !pieces.is(next + 1, Role.OF)) {
            return new Found(
                    from,
                    next + 1,
                    new Part(new OfSeason(Stretch.SeasonCode.valueOf(word.value()), Which.OPEN), portion),
                    word.id());
        }
        Found whole = calendar(pieces, next, knowledge);
        if (whole == null || whole.meaning() instanceof Meanings.Plain) {
            return null;
        }
        return new Found(from, whole.to(), new Part(whole.meaning(), portion), whole.rule());
    }

    /** A part of a day that is told; null if no day is. */
    private static @Nullable Found onDay(int from, @Nullable Found day, Portion portion) {
        return day == null || !ClockGrammar.isDay(day.meaning()) || day.meaning() instanceof Recurrences.OfFeast
                ? null
                : new Found(from, day.to(), new Part(day.meaning(), portion), day.rule());
    }

    /** {@code early the next year}, {@code late the same night}, {@code early the following morning}. */
    private static @Nullable Found beside(Pieces pieces, int from, int the, Portion portion) {
        boolean told = pieces.is(the + 1, Role.NEXT, Role.SAME) || pieces.is(the + 1, Role.FOLLOWING, Role.PREVIOUS);
        Found whole = told ? ShiftGrammar.at(pieces, the) : null;
        return whole == null ? null : new Found(from, whole.to(), new Part(whole.meaning(), portion), whole.rule());
    }

    /** {@code the early hours of Sunday}, {@code the early morning hours of 30 April}, {@code the small hours of the next day}. */
    private static @Nullable Found hours(Pieces pieces, int from, int i, TimeKnowledge knowledge) {
        boolean part = pieces.is(i + 1, Role.DAYPART);
        int hours = part ? i + 2 : i + 1;
        boolean named = pieces.is(hours, Role.UNITS)
                && pieces.known(hours).value().equals(TimeUnit.HOUR.name())
                && pieces.is(hours + 1, Role.OF, Role.ON);
        Found day = named ? calendar(pieces, hours + 2, knowledge) : null;
        if (day == null) {
            return null;
        }
        int end = pieces.is(day.to(), Role.DAYPART) ? day.to() + 1 : day.to();
        String clock = part || end > day.to()
                ? pieces.known(part ? i + 1 : day.to()).value()
                : pieces.is(i, Role.LATE) ? "NI" : "MO";
        if (day.meaning() instanceof OnClock) {
            return new Found(from, end, day.meaning(), day.rule());
        }
        return ClockGrammar.isDay(day.meaning())
                ? new Found(from, end, new OnClock(day.meaning(), clock), day.rule())
                : null;
    }

    /** {@code in the year}, {@code in the morning of 29 April}. */
    private static @Nullable Found inside(Pieces pieces, int from, int i, Portion portion, TimeKnowledge knowledge) {
        Found whole = whole(pieces, i, knowledge);
        if (whole == null || whole.meaning() instanceof Meanings.Plain) {
            return null;
        }
        return new Found(from, whole.to(), new Part(whole.meaning(), portion), whole.rule());
    }

    /** {@code earlier this month}, {@code later in the day}, {@code later that year}. */
    private static @Nullable Found earlier(Pieces pieces, int i, TimeKnowledge knowledge) {
        Portion portion = pieces.is(i, Role.EARLIER) ? Portion.START : Portion.END;
        if (pieces.is(i + 1, Role.IN)) {
            return inside(pieces, i, i + 2, portion, knowledge);
        }
        Role next = pieces.role(i + 1);
        if (next == Role.THIS || next == Role.THAT || next == Role.THE && pieces.is(i + 2, Role.SAME)) {
            Found whole = ShiftGrammar.at(pieces, i + 1);
            return whole == null ? null : new Found(i, whole.to(), new Part(whole.meaning(), portion), whole.rule());
        }
        int at = pieces.is(i + 1, Role.ON) ? i + 2 : i + 1;
        Found day = pieces.has(at) ? calendar(pieces, at, knowledge) : null;
        boolean seen = day != null
                && (day.meaning() instanceof Relative.OnWeekday
                        || day.meaning() instanceof Shifted shifted && shifted.unit() == Stretch.Unit.DAY);
        return seen ? onDay(i, day, portion) : null; // earlier Monday, later today
    }

    /** {@code the year 1955}, {@code the week of January 10}, {@code the year's end}. */
    private static @Nullable Found unit(Pieces pieces, int from, int i, TimeKnowledge knowledge) {
        TimeWord word = pieces.known(i);
        if (word.value().equals("YEAR") && pieces.year(i + 1) > 0) {
            return new Found(from, i + 2, new Meanings.Fixed(Stretch.year(pieces.year(i + 1))), word.id());
        }
        if (word.value().equals("WEEK") && pieces.is(i + 1, Role.OF)) {
            Found day = calendar(pieces, i + 2, knowledge);
            return day == null ? null : new Found(from, day.to(), new WeekOf(day.meaning()), word.id());
        }
        return yearEnd(pieces, from, i);
    }

    private static @Nullable Found yearEnd(Pieces pieces, int from, int i) {
        TimeWord word = pieces.known(i);
        int end = pieces.dash(i + 1) ? i + 2 : pieces.apostrophe(i + 1) ? i + 3 : i + 1;
        Stretch.Unit unit = word.role() == Role.UNIT ? ShiftGrammar.stretch(TimeUnit.valueOf(word.value())) : null;
        if (unit == null
                || unit == Stretch.Unit.DAY
                || unit == Stretch.Unit.WEEKEND
                || !pieces.is(end, Role.FINISH)
                || !pieces.known(end).id().equals("word.end")
                || pieces.is(end + 1, Role.OF)) {
            return null;
        }
        boolean dated = unit == Stretch.Unit.YEAR && pieces.year(end + 1) > 0;
        Meaning whole =
                dated ? new Meanings.Fixed(Stretch.year(pieces.year(end + 1))) : new Shifted(unit, 0, Base.TOLD);
        return new Found(from, dated ? end + 2 : end + 1, new Part(whole, Portion.END), word.id());
    }

    /** {@code the rest of the year}: from the report's day on, where that lies in it. */
    private record Rest(Meaning whole) implements Meaning {
        @Override
        public Resolved resolve(Context context) {
            Resolved all = whole.resolve(context);
            Stretch stretch = all.stretch();
            LocalDate day = context.report();
            return stretch != null && day != null && day.isAfter(stretch.first()) && !day.isAfter(stretch.last())
                    ? all.narrowed(day, stretch.last())
                    : all;
        }

        @Override
        public boolean isAbsolute() {
            return whole.isAbsolute();
        }

        @Override
        public Meaning core() {
            return whole.core();
        }
    }

    /** {@code the week of January 10}. */
    private record WeekOf(Meaning day) implements Meaning {
        @Override
        public Resolved resolve(Context context) {
            Resolved found = day.resolve(context);
            return found.stretch() == null || found.stretch().unit() != Stretch.Unit.DAY
                    ? found
                    : Resolved.at(Stretch.holding(found.stretch().first(), Stretch.Unit.WEEK), found.anchor());
        }

        @Override
        public boolean isAbsolute() {
            return day.isAbsolute();
        }
    }
}
