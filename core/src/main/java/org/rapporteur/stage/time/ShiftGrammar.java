// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.time;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import org.jspecify.annotations.Nullable;
import org.rapporteur.grammar.Upos;
import org.rapporteur.knowledge.times.TimeUnit;
import org.rapporteur.knowledge.times.TimeWord;
import org.rapporteur.knowledge.times.TimeWord.Role;
import org.rapporteur.stage.time.Context.Base;
import org.rapporteur.stage.time.Recurrences.OfMonth;
import org.rapporteur.stage.time.Recurrences.OfSeason;
import org.rapporteur.stage.time.Relative.OnWeekday;
import org.rapporteur.stage.time.Relative.Shifted;
import org.rapporteur.stage.time.Relative.Which;
import org.rapporteur.syntax.Word;

/** What stands before or after another: {@code last week}, {@code this year}, {@code the next day}, {@code that night}. */
final class ShiftGrammar {
    private ShiftGrammar() {}

    /** Returns the one that begins with a piece; null if none does. */
    static @Nullable Found at(Pieces pieces, int i) {
        Role role = pieces.role(i);
        if (role == null) {
            return pieces.ordinal(i) > 0 ? QuarterGrammar.quarter(pieces, i, i) : null;
        }
        return switch (role) {
            case THE -> the(pieces, i);
            case LAST -> named(pieces, i, i + 1, Which.LAST, -1, Base.REPORT);
            case NEXT -> named(pieces, i, i + 1, Which.NEXT, 1, Base.REPORT);
            case COMING -> named(pieces, i, i + 1, Which.COMING, 1, Base.REPORT);
            case THIS -> these(pieces, i);
            case THAT ->
                isConjunction(pieces.syntax(i))
                        ? null
                        : named(pieces, i, pieces.is(i + 1, Role.SAME) ? i + 2 : i + 1, Which.OPEN, 0, Base.FOCUS);
            case SEASON, SEASON_OR_WORD -> season(pieces, i, i);
            case UNIT ->
                pieces.ordinal(i) > 0 // second-quarter sales
                        ? QuarterGrammar.quarter(pieces, i, i)
                        : isWeekendOf(pieces, i) ? unit(pieces, i, i, 0, Base.REPORT) : null;
            case QUARTER_OR_HALF -> QuarterGrammar.coded(pieces, i);
            case FISCAL, FINANCIAL -> pieces.ordinal(i + 1) > 0 ? QuarterGrammar.quarter(pieces, i, i + 1) : null;
            default -> pieces.ordinal(i) > 0 ? QuarterGrammar.quarter(pieces, i, i) : null;
        };
    }

    /** {@code said that Sunday's vote would be fair}: no other Sunday. */
    private static boolean isConjunction(@Nullable Word that) {
        return that != null && that.is("mark");
    }

    /** {@code this week}, {@code this past week}, {@code this coming Friday}. */
    private static @Nullable Found these(Pieces pieces, int i) {
        if (pieces.is(i + 1, Role.PAST, Role.LAST)) {
            return named(pieces, i, i + 2, Which.LAST, -1, Base.REPORT);
        }
        if (pieces.is(i + 1, Role.COMING, Role.NEXT)) {
            return named(pieces, i, i + 2, Which.COMING, 1, Base.REPORT);
        }
        int noun = pieces.is(i + 1, Role.SAME) ? i + 2 : i + 1;
        return named(pieces, i, noun, Which.THIS, 0, Base.REPORT);
    }

    private static @Nullable Found the(Pieces pieces, int i) {
        Role next = pieces.role(i + 1);
        Found quarter = pieces.ordinal(i + 1) > 0 ? QuarterGrammar.quarter(pieces, i, i + 1) : null;
        if (next == null || quarter != null) {
            return quarter;
        }
        return switch (next) {
            case NEXT -> theNext(pieces, i);
            case FOLLOWING -> named(pieces, i, i + 2, Which.NEXT, 1, Base.FOCUS);
            case COMING -> named(pieces, i, i + 2, Which.COMING, 1, Base.REPORT);
            case PREVIOUS -> named(pieces, i, i + 2, Which.LAST, -1, Base.FOCUS);
            case LAST ->
                !pieces.is(i - 1, Role.OVER, Role.WITHIN)
                                && !pieces.is(i - 1, Role.THROUGH)
                                && !isLength(pieces, i)
                                && (pieces.is(i + 2, Role.DAYPART, Role.UNIT)
                                        || pieces.is(i + 2, Role.FISCAL, Role.FINANCIAL))
                                && !pieces.is(i + 3, Role.OF)
                        ? named(pieces, i, i + 2, Which.LAST, -1, Base.REPORT)
                        : null;
            case SAME -> named(pieces, i, i + 2, Which.OPEN, 0, Base.FOCUS);
            case QUARTER_OR_HALF -> {
                Found coded = QuarterGrammar.coded(pieces, i + 1);
                yield coded == null ? null : coded.beginning(i);
            }
            case FISCAL ->
                pieces.ordinal(i + 2) > 0
                        ? QuarterGrammar.quarter(pieces, i, i + 2)
                        : pieces.is(i + 2, Role.UNIT) ? unit(pieces, i, i + 2, 0, Base.REPORT) : null;
            case RECENT -> pieces.is(i + 2, Role.UNIT) ? named(pieces, i, i + 2, Which.LAST, -1, Base.REPORT) : null;
            case CURRENT -> named(pieces, i, i + 2, Which.THIS, 0, Base.REPORT);
            case SEASON, SEASON_OR_WORD -> season(pieces, i, i + 1);
            case UNIT -> {
                if (pieces.is(i + 2, Role.SINCE)) { // in the year since the coup
                    yield SpanGrammar.lasting(i, i + 2, pieces.known(i + 1), BigDecimal.ONE, Lengths.Side.NOWHERE);
                }
                Found beside = beside(pieces, i);
                Found weekend = beside == null ? weekend(pieces, i) : beside;
                yield weekend == null ? theOne(pieces, i) : weekend;
            }
            case DAYPART ->
                isTold(pieces, i)
                        ? new Found(
                                i,
                                i + 2,
                                new Meanings.OnClock(null, pieces.known(i + 1).value()),
                                pieces.known(i + 1).id())
                        : beside(pieces, i);
            default -> null;
        };
    }

    /** {@code the month before}, {@code the night after}; what they are counted from was told before. */
    private static @Nullable Found beside(Pieces pieces, int i) {
        boolean before = pieces.is(i + 2, Role.BEFORE, Role.EARLIER);
        if (!before && !pieces.is(i + 2, Role.AFTER) || AgoGrammar.isContinued(pieces, i + 3)) {
            return null;
        }
        Found found = named(pieces, i, i + 1, Which.OPEN, before ? -1 : 1, Base.FOCUS);
        return found == null ? null : new Found(i, i + 3, found.meaning(), found.rule());
    }

    /** {@code in the last decade}. */
    private static boolean isLength(Pieces pieces, int i) {
        return pieces.is(i + 2, Role.UNIT) && PeriodGrammar.isLed(pieces, i - 1, pieces.known(i + 2));
    }

    /** {@code in the quarter}, {@code for the year}: the one that is spoken of. */
    private static @Nullable Found theOne(Pieces pieces, int i) {
        Stretch.Unit unit = stretch(TimeUnit.valueOf(pieces.known(i + 1).value()));
        boolean longer = unit != null && unit != Stretch.Unit.DECADE && unit != Stretch.Unit.CENTURY;
        boolean told = isTold(pieces, i) || pieces.is(i - 1, Role.FOR) && unit != Stretch.Unit.DAY;
        if (longer && isBegunOrEnded(pieces, i + 1)) {
            return unit(pieces, i, i + 1, 0, Base.TOLD);
        }
        if (longer && pieces.is(i - 1, Role.OF) && isOneOf(pieces, i - 2) && isAlone(pieces, i + 1)) {
            return unit(pieces, i, i + 1, 0, Base.TOLD);
        }
        return longer && told && isAlone(pieces, i + 1) ? unit(pieces, i, i + 1, 0, Base.FOCUS) : null;
    }

    /** {@code the last match of the day}, {@code the biggest rally of the year}: one that such a time has but once. */
    private static boolean isOneOf(Pieces pieces, int noun) {
        Word word = pieces.syntax(noun);
        if (word == null || word.upos() != Upos.NOUN) {
            return word != null && word.xpos().equals("JJS");
        }
        for (Word child : word.children()) {
            TimeWord role = child.index() < word.index() ? pieces.word(child.lemma()) : null;
            boolean last = role != null && role.role() == Role.LAST;
            if (child.is("amod") && (last || child.xpos().equals("JJS"))) {
                return true;
            }
        }
        return pieces.ordinal(noun - 1) > 0;
    }

    /** {@code rates to end the year at 5 percent}. */
    private static boolean isBegunOrEnded(Pieces pieces, int noun) {
        var word = pieces.syntax(noun);
        boolean object = word != null && (word.is("obj") || word.relation().equals("obl:unmarked"));
        var verb = word == null || !object ? null : word.head();
        TimeWord told = verb == null || verb.upos() != Upos.VERB ? null : pieces.word(verb.lemma());
        return told != null && (told.role() == Role.START || told.role() == Role.FINISH) && isAlone(pieces, noun);
    }

    /** {@code in the evening}, but not {@code in the evening news} and {@code on the night of 3 May}. */
    private static boolean isTold(Pieces pieces, int i) {
        return pieces.is(i - 1, Role.IN, Role.ON) && isAlone(pieces, i + 1) && !isClause(pieces.syntax(i + 2));
    }

    /** {@code on the day their trial was due to start}. */
    private static boolean isClause(@Nullable Word next) {
        return next != null && (next.upos() == Upos.PRON || next.upos() == Upos.DET || next.upos() == Upos.PROPN);
    }

    static boolean isAlone(Pieces pieces, int noun) {
        var word = pieces.syntax(noun);
        return word != null
                && !word.is("compound")
                && !word.is("amod")
                && !word.has("acl")
                && !pieces.is(noun + 1, Role.OF, Role.THAT)
                && !pieces.is(noun + 1, Role.BEFORE, Role.AFTER)
                && !pieces.dash(noun + 1)
                && !pieces.capital(noun + 1);
    }

    /** {@code a weekend raid}: a raid at the weekend; without an article that tells which one. */
    static boolean isWeekendOf(Pieces pieces, int i) {
        var word = pieces.syntax(i);
        var noun = word == null || !word.is("compound") ? null : word.head();
        return word != null
                && noun != null
                && noun.index() > word.index()
                && pieces.known(i).value().equals("WEEKEND")
                && !pieces.is(i - 1, Role.THE)
                && !pieces.dash(i + 1)
                && !pieces.capital(i + 1);
    }

    private static @Nullable Found weekend(Pieces pieces, int i) {
        TimeWord word = pieces.known(i + 1);
        return word.value().equals("WEEKEND") && !pieces.is(i + 2, Role.OF)
                ? unit(pieces, i, i + 1, 0, Base.REPORT)
                : null;
    }

    /** After "over" or "within" a length is meant, else what follows. */
    private static @Nullable Found theNext(Pieces pieces, int i) {
        boolean within = pieces.is(i - 1, Role.OVER, Role.WITHIN)
                || pieces.is(i - 1, Role.IN, Role.FOR)
                || pieces.is(i - 1, Role.THROUGH);
        return within && pieces.is(i + 2, Role.UNIT) && !pieces.apostrophe(i + 3)
                ? null
                : named(pieces, i, i + 2, Which.NEXT, 1, Base.FOCUS);
    }

    /** Reads the noun that is shifted. */
    private static @Nullable Found named(Pieces pieces, int from, int noun, Which which, int by, Base base) {
        TimeWord word = pieces.word(noun);
        if (word == null) {
            return null;
        }
        switch (word.role()) {
            case UNIT -> {
                return unit(pieces, from, noun, by, base);
            }
            case FISCAL, FINANCIAL -> {
                return pieces.is(noun + 1, Role.UNIT) ? unit(pieces, from, noun + 1, by, base) : null;
            }
            case WEEKDAY -> {
                return new Found(from, noun + 1, new OnWeekday(DayOfWeek.of(word.number()), which), word.id());
            }
            case MONTH, MONTH_OR_WORD, MONTH_SHORT -> {
                return month(pieces, from, noun, which);
            }
            case SEASON, SEASON_OR_WORD -> {
                OfSeason season = new OfSeason(Stretch.SeasonCode.valueOf(word.value()), which);
                return new Found(from, noun + 1, base == Base.FOCUS ? shiftedSeason(season, by) : season, word.id());
            }
            case DAYPART -> {
                Meaning day = new Shifted(Stretch.Unit.DAY, by, base);
                return new Found(from, noun + 1, new Meanings.OnClock(day, word.value()), word.id());
            }
            default -> {
                return null;
            }
        }
    }

    private static Meaning shiftedSeason(OfSeason season, int by) {
        return by == 0
                ? new Recurrences.InYear(season, new Shifted(Stretch.Unit.YEAR, 0, Base.FOCUS))
                : new OfSeason(season.season(), Which.OPEN);
    }

    /** {@code last October}, {@code next May 12}, {@code last Jan. 11}. */
    private static @Nullable Found month(Pieces pieces, int from, int noun, Which which) {
        if (!DateGrammar.isMonth(pieces, noun)) {
            return null;
        }
        TimeWord word = pieces.known(noun);
        boolean cut = word.role() == Role.MONTH_SHORT;
        int next = cut ? pieces.afterDot(noun + 1) : noun + 1;
        int day = pieces.dayOfMonth(next);
        int end = day > 0 ? pieces.afterDay(next) : next;
        if (pieces.year(next) > 0 || cut && day < 0 && next == noun + 1) {
            return null;
        }
        return new Found(from, end, new OfMonth(word.number(), Math.max(day, 0), null, which), word.id());
    }

    private static @Nullable Found unit(Pieces pieces, int from, int noun, int by, Base base) {
        TimeWord word = pieces.known(noun);
        Stretch.Unit unit = stretch(TimeUnit.valueOf(word.value()));
        if (unit == null || unit == Stretch.Unit.DAY && base == Base.REPORT) {
            return null;
        }
        if (pieces.dash(noun + 1)
                && pieces.tight(noun + 1)
                && pieces.has(noun + 2)
                && !pieces.is(noun + 2, Role.FINISH)) {
            return null;
        }
        return new Found(from, noun + 1, new Shifted(unit, by, base), word.id());
    }

    static Stretch.@Nullable Unit stretch(TimeUnit unit) {
        return switch (unit) {
            case DAY -> Stretch.Unit.DAY;
            case WEEK -> Stretch.Unit.WEEK;
            case WEEKEND -> Stretch.Unit.WEEKEND;
            case MONTH -> Stretch.Unit.MONTH;
            case QUARTER -> Stretch.Unit.QUARTER;
            case YEAR -> Stretch.Unit.YEAR;
            case DECADE -> Stretch.Unit.DECADE;
            case CENTURY -> Stretch.Unit.CENTURY;
            case MILLENNIUM -> Stretch.Unit.MILLENNIUM;
            case SECOND, MINUTE, HOUR, FORTNIGHT -> null;
        };
    }

    /** {@code the summer}, {@code summer of 2012}, {@code spring 2005}. */
    private static @Nullable Found season(Pieces pieces, int from, int noun) {
        TimeWord word = pieces.known(noun);
        OfSeason season = new OfSeason(Stretch.SeasonCode.valueOf(word.value()), Which.OPEN);
        int next = pieces.is(noun + 1, Role.OF) ? noun + 2 : noun + 1;
        if (pieces.year(next) > 0) {
            return new Found(from, next + 1, new Recurrences.InYear(season, year(pieces.year(next))), word.id());
        }
        if (next > noun + 1) {
            Found year = shiftedYear(pieces, next);
            if (year != null && year.meaning() instanceof Shifted shifted && shifted.unit() == Stretch.Unit.YEAR) {
                return new Found(from, year.to(), new Recurrences.InYear(season, shifted), word.id());
            }
        }
        return isSeason(pieces, from, noun) ? new Found(from, noun + 1, season, word.id()) : null;
    }

    /** Returns the year that begins with a piece, by its number or seen from another; null if none does. */
    static @Nullable Found yearAt(Pieces pieces, int i) {
        int number = afterFiscal(pieces, i);
        if (YearGrammar.glued(pieces, i) > 0) {
            return new Found(i, i + 2, year(YearGrammar.glued(pieces, i)), null);
        }
        if (pieces.year(number) > 0) {
            return new Found(i, number + 1, year(pieces.year(number)), null);
        }
        Found year = pieces.has(i) ? shiftedYear(pieces, i) : null;
        boolean whole =
                year != null && year.meaning() instanceof Shifted shifted && shifted.unit() == Stretch.Unit.YEAR;
        return whole ? year : null;
    }

    /** {@code fiscal 2014}, {@code fiscal year 2014}, {@code the financial year 2014}: returns where the number stands. */
    private static int afterFiscal(Pieces pieces, int i) {
        int fiscal = pieces.is(i, Role.THE) ? i + 1 : i;
        if (!pieces.is(fiscal, Role.FISCAL, Role.FINANCIAL)) {
            return i;
        }
        return pieces.is(fiscal + 1, Role.UNIT) ? fiscal + 2 : fiscal + 1;
    }

    /** {@code this year}, {@code the following year}; not again a season or a quarter, which could go on for ever. */
    private static @Nullable Found shiftedYear(Pieces pieces, int i) {
        boolean again = pieces.is(i, Role.SEASON, Role.SEASON_OR_WORD)
                || pieces.ordinal(i) > 0
                || pieces.is(i, Role.THE)
                        && (pieces.is(i + 1, Role.SEASON, Role.SEASON_OR_WORD) || pieces.ordinal(i + 1) > 0);
        boolean own = pieces.is(i, Role.THE) && pieces.is(i + 1, Role.UNIT);
        return again ? null : own ? unit(pieces, i, i + 1, 0, Base.TOLD) : at(pieces, i);
    }

    private static Meaning year(int year) {
        return new Meanings.Fixed(Stretch.year(year));
    }

    /** "The fall of Kabul", "a spring", "Winter Olympics" are no seasons. */
    private static boolean isSeason(Pieces pieces, int from, int noun) {
        var word = pieces.syntax(noun);
        if (word == null || pieces.is(noun + 1, Role.OF)) {
            return false;
        }
        boolean head = !word.is("compound")
                && !word.is("amod")
                && (word.xpos().equals("NN") || word.xpos().equals("NNP"));
        boolean told = isLed(pieces, from - 1);
        boolean led = from < noun || told || pieces.is(noun, Role.SEASON) && pieces.is(from - 1, Role.OF);
        return head && led && !pieces.capital(noun + 1) && (pieces.is(noun, Role.SEASON) || told);
    }

    /** "In spring", "throughout the fall", and the second of "the fall and winter". */
    private static boolean isLed(Pieces pieces, int before) {
        boolean preposition = pieces.is(before, Role.IN, Role.SINCE)
                || pieces.is(before, Role.BY, Role.UNTIL)
                || pieces.is(before, Role.WITHIN, Role.THROUGH);
        int first = pieces.is(before, Role.THE) ? before - 2 : before - 1;
        return preposition || pieces.is(before, Role.AND) && pieces.is(first, Role.SEASON, Role.SEASON_OR_WORD);
    }
}
