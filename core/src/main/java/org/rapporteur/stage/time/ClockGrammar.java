// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.time;

import org.jspecify.annotations.Nullable;
import org.rapporteur.knowledge.times.TimeKnowledge;
import org.rapporteur.knowledge.times.TimePhrase;
import org.rapporteur.knowledge.times.TimeWord;
import org.rapporteur.knowledge.times.TimeWord.Role;
import org.rapporteur.syntax.Numeral;

/** Times of day: {@code 9 p.m.}, {@code 15:00 GMT Saturday}, {@code noon}. */
final class ClockGrammar {
    /** So many words may stand before "time" that tell whose it is. */
    private static final int LONGEST_NAME = 3;

    private ClockGrammar() {}

    /** A clock time, and the piece after it. */
    private record Clock(String value, int to, @Nullable String rule) {}

    /** Returns the clock time that begins with a piece, without a day; null if none does. */
    static @Nullable Found at(Pieces pieces, int i, TimeKnowledge knowledge) {
        boolean about = pieces.is(i, Role.ABOUT) && !pieces.is(i + 1, Role.CLOCK);
        Clock clock = pieces.has(about ? i + 1 : i) ? clock(pieces, about ? i + 1 : i, knowledge) : null;
        return clock == null ? null : new Found(i, clock.to(), new Meanings.OnClock(null, clock.value()), clock.rule());
    }

    /** Tells whether a clock time ends right before a piece. */
    static boolean endsBefore(Pieces pieces, int i) {
        int dot = pieces.mark(i - 1, '.') ? i - 2 : i - 1;
        int half = pieces.mark(dot - 1, '.') ? dot - 2 : dot;
        return pieces.has(half) && pieces.isClockPhrase(half) || pieces.digits(dot) >= 0 && pieces.mark(dot - 1, ':');
    }

    private static @Nullable Clock clock(Pieces pieces, int i, TimeKnowledge knowledge) {
        TimeWord word = pieces.word(i);
        if (word != null && word.role() == Role.CLOCK) {
            return zoned(pieces, word.value(), i + 1, knowledge, word.id());
        }
        int hour = pieces.digits(i);
        if (hour < 0) {
            Numeral numeral = pieces.numeral(i);
            hour = numeral == null || numeral.to() > i + 1 ? -1 : numeral.whole();
            return hour > 12 || hour < 1 ? null : twelve(pieces, hour, "00", i + 1, knowledge);
        }
        if (pieces.length(i) == 4 && hour % 100 < 60 && hour <= 2400 && zone(pieces, i + 1, knowledge) != null) {
            return zoned(pieces, Stretch.two(hour / 100) + ":" + Stretch.two(hour % 100), i + 1, knowledge, null);
        }
        if (hour > 24 || pieces.length(i) > 2 || pieces.mark(i - 1, ':') && pieces.tight(i)) {
            return null;
        }
        boolean colon = pieces.mark(i + 1, ':') || pieces.mark(i + 1, '.');
        boolean minutes = colon && pieces.tight(i + 1) && pieces.tight(i + 2) && pieces.length(i + 2) == 2;
        if (!minutes || pieces.digits(i + 2) > 59 || pieces.digits(i + 2) < 0) {
            return minutes ? null : twelve(pieces, hour, "00", i + 1, knowledge);
        }
        String minute = Stretch.two(pieces.digits(i + 2));
        Clock twelve = twelve(pieces, hour, minute, i + 3, knowledge);
        if (twelve != null || pieces.mark(i + 1, '.')) {
            return twelve;
        }
        if (pieces.mark(i + 3, ':') && pieces.tight(i + 3)) {
            return pieces.digits(i + 4) >= 0 && pieces.digits(i + 4) < 60 && hour < 24
                    ? zoned(
                            pieces,
                            Stretch.two(hour) + ":" + minute + ":" + Stretch.two(pieces.digits(i + 4)),
                            i + 5,
                            knowledge,
                            null)
                    : null;
        }
        return zoned(pieces, Stretch.two(hour) + ":" + minute, i + 3, knowledge, null);
    }

    /** Reads what tells morning from evening after an hour. */
    private static @Nullable Clock twelve(Pieces pieces, int hour, String minute, int i, TimeKnowledge knowledge) {
        if (hour > 12 || hour < 1) {
            return null;
        }
        TimePhrase told = NameGrammar.phrase(pieces, i, knowledge, TimePhrase.Kind.CLOCK);
        if (told == null) {
            return null;
        }
        int end = i + told.words().size();
        TimeWord part = told.value().equals("HOUR") ? partBehind(pieces, end) : null;
        boolean late = part != null
                && !part.value().equals("MO")
                && (hour > 4 || !part.value().equals("NI"));
        int full = switch (told.value()) {
            case "AM" -> hour % 12;
            case "PM" -> hour % 12 + 12;
            default -> part == null ? hour : hour % 12 + (late && hour < 12 ? 12 : 0);
        };
        String value = Stretch.two(full) + ":" + minute;
        int behind = part == null ? end : pieces.is(end, Role.AT) ? end + 2 : end + 3;
        return zoned(pieces, value, behind, knowledge, told.id());
    }

    /** {@code 11 o'clock at night}, {@code nine o'clock in the morning}; null if no part of the day stands there. */
    private static @Nullable TimeWord partBehind(Pieces pieces, int i) {
        int part = pieces.is(i, Role.AT) ? i + 1 : pieces.is(i, Role.IN) && pieces.is(i + 1, Role.THE) ? i + 2 : -1;
        return pieces.is(part, Role.DAYPART) ? pieces.word(part) : null;
    }

    /** Reads a zone, which may stand in brackets or after "local time". */
    private static Clock zoned(Pieces pieces, String value, int i, TimeKnowledge knowledge, @Nullable String rule) {
        if (pieces.is(i, Role.LOCAL) && pieces.is(i + 1, Role.TIMES)) {
            return new Clock(value, i + 2, rule);
        }
        String zone = zone(pieces, i, knowledge);
        int named = zone == null ? afterNamedTime(pieces, i) : i;
        if (named > i) {
            String told = knowledge.zone(pieces.text(i, named));
            return new Clock(told == null ? value : value + told, named, rule);
        }
        return zone == null ? new Clock(value, i, rule) : new Clock(value + zone, i + 1, rule);
    }

    /** Returns the piece after {@code Singapore time}, {@code New York time}, {@code Eastern Standard Time}; the piece itself if none stands there. */
    private static int afterNamedTime(Pieces pieces, int i) {
        int time = i;
        while (time < i + LONGEST_NAME && pieces.capital(time) && !pieces.is(time, Role.TIMES)) {
            time++;
        }
        return time > i && pieces.is(time, Role.TIMES) ? time + 1 : i;
    }

    private static @Nullable String zone(Pieces pieces, int i, TimeKnowledge knowledge) {
        return pieces.capital(i) && pieces.length(i) > 1
                ? knowledge.zone(pieces.at(i).text())
                : null;
    }

    /** Adds the day to a clock time, or the clock time to a day, where they stand together. */
    static Found joined(Found found, Pieces pieces, TimeKnowledge knowledge) {
        if (found.meaning() instanceof Meanings.OnClock clock && clock.day() == null) {
            return withDay(found, clock.clock(), pieces, knowledge);
        }
        return isDay(found.meaning()) ? withClock(found, pieces, knowledge) : found;
    }

    private static Found withDay(Found found, String clock, Pieces pieces, TimeKnowledge knowledge) {
        int next = pieces.is(found.to(), Role.ON) || pieces.mark(found.to(), ',') ? found.to() + 1 : found.to();
        if (!pieces.has(next)) {
            return found;
        }
        Found day = NameGrammar.at(pieces, next, knowledge);
        day = day == null ? DateGrammar.at(pieces, next) : day;
        day = day == null ? ShiftGrammar.at(pieces, next) : day;
        if (day != null
                && day.meaning() instanceof Meanings.OnClock part
                && part.day() instanceof Relative.Shifted on) {
            return new Found(
                    found.from(), day.to(), new Meanings.OnClock(ofNight(on, part, clock), clock), found.rule());
        }
        if (day == null || !isDay(day.meaning())) {
            return found;
        }
        int end = pieces.is(day.to(), Role.DAYPART) ? day.to() + 1 : day.to();
        return new Found(found.from(), end, new Meanings.OnClock(day.meaning(), clock), found.rule());
    }

    /** {@code 11 p.m. last night}, but {@code 1:30 a.m. last night} on the day after. */
    private static Meaning ofNight(Relative.Shifted day, Meanings.OnClock part, String clock) {
        boolean night = part.clock().equals("NI") && clock.compareTo("12") < 0;
        return night ? new Relative.Shifted(day.unit(), day.by() + 1, day.base()) : day;
    }

    private static Found withClock(Found day, Pieces pieces, TimeKnowledge knowledge) {
        TimeWord part = pieces.word(day.to());
        if (part != null && part.role() == Role.DAYPART) {
            return new Found(day.from(), day.to() + 1, new Meanings.OnClock(day.meaning(), part.value()), part.id());
        }
        int next = pieces.is(day.to(), Role.AT) || pieces.mark(day.to(), ',') ? day.to() + 1 : day.to();
        Clock clock = pieces.has(next) ? clock(pieces, next, knowledge) : null;
        return clock != null
                ? new Found(day.from(), clock.to(), new Meanings.OnClock(day.meaning(), clock.value()), clock.rule())
                : day;
    }

    static boolean isDay(Meaning meaning) {
        return meaning instanceof Meanings.Part part && isDay(part.whole())
                || meaning instanceof Relative.OnWeekday
                || meaning instanceof Meanings.Fixed fixed && fixed.stretch().unit() == Stretch.Unit.DAY
                || meaning instanceof Recurrences.OfMonth month && month.day() > 0
                || meaning instanceof Recurrences.OfFeast
                || meaning instanceof Recurrences.OfAnyMonth
                || meaning instanceof Relative.Shifted shifted && shifted.unit() == Stretch.Unit.DAY;
    }
}
