// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.time;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rapporteur.knowledge.times.TimeUnit;
import org.rapporteur.record.Time;
import org.rapporteur.stage.time.Context.Base;
import org.rapporteur.stage.time.Context.Focus;
import org.rapporteur.stage.time.Relative.Counted;

/** Lengths that lie somewhere: {@code the past three weeks}, {@code within ten days}, {@code two days after the vote of 3 May}. */
final class Lengths {
    /** Beyond that many units no length is laid into the calendar. */
    private static final BigDecimal LONGEST = new BigDecimal(10_000);

    private Lengths() {}

    /** On which side of the day that it is counted from a length lies. */
    enum Side {
        /** {@code the past three weeks} */
        BEHIND,
        /** {@code the next three weeks} */
        AHEAD,
        /** {@code three weeks} */
        NOWHERE,
        /** {@code within three weeks}: ahead if the verb looks ahead, else nowhere in particular */
        AS_TOLD
    }

    /** A length that ends or begins on the report's day. */
    record Lying(String value, @Nullable BigDecimal amount, TimeUnit unit, Side side) implements Meaning {
        @Override
        public Resolved resolve(Context context) {
            Resolved plain = Resolved.plain(Time.Type.DURATION, value);
            Focus from = context.base(Base.TOLD);
            boolean lies = side == Side.BEHIND
                    || side == Side.AHEAD
                    || side == Side.AS_TOLD && context.direction() == Direction.FUTURE;
            if (from == null || !lies || amount == null || from.stretch().unit() != Stretch.Unit.DAY) {
                return plain;
            }
            LocalDate day = from.stretch().first();
            LocalDate other = moved(day, side == Side.BEHIND ? amount.negate() : amount, unit);
            if (other == null) {
                return plain;
            }
            return new Resolved(
                    Time.Type.DURATION,
                    value,
                    null,
                    side == Side.BEHIND ? other : day,
                    side == Side.BEHIND ? day : other,
                    from.id(),
                    null);
        }
    }

    /** The first or the last part of a longer time: {@code the first nine months of 1989}. */
    record Inside(String value, BigDecimal amount, TimeUnit unit, Meaning whole, boolean first) implements Meaning {
        @Override
        public Resolved resolve(Context context) {
            Resolved plain = Resolved.plain(Time.Type.DURATION, value);
            Resolved all = whole.resolve(context);
            Stretch stretch = all.stretch();
            if (stretch == null) {
                return plain;
            }
            LocalDate edge = first ? stretch.first() : stretch.last().plusDays(1);
            LocalDate other = moved(edge, first ? amount : amount.negate(), unit);
            if (other == null) {
                return plain;
            }
            LocalDate from = first ? edge : other;
            LocalDate to = first ? other.minusDays(1) : stretch.last();
            return new Resolved(Time.Type.DURATION, value, null, from, to, all.anchor(), null);
        }
    }

    /** A length that is counted from another time. Its value is the length; where it leads to are its days. */
    record Leading(String value, BigDecimal amount, TimeUnit unit, int sign, Meaning from) implements Meaning {
        @Override
        public Resolved resolve(Context context) {
            Resolved base = from.resolve(context);
            Resolved plain = Resolved.plain(Time.Type.DURATION, value);
            Stretch stretch = base.stretch();
            if (stretch == null) {
                return plain;
            }
            // The other time has no id yet: an anchor that is no id is a day, and of a month or a year the first.
            Focus first = new Focus(stretch, stretch.first().toString());
            return leading(plain, new Counted(amount, unit, sign, Base.FOCUS), first);
        }
    }

    /** A length that is counted from something whose time was told before: {@code two days after the attack}. */
    record LeadingFromTold(String value, BigDecimal amount, TimeUnit unit, int sign, String what) implements Meaning {
        @Override
        public Resolved resolve(Context context) {
            Resolved plain = Resolved.plain(Time.Type.DURATION, value);
            Focus told = context.told(what);
            return told == null ? plain : leading(plain, new Counted(amount, unit, sign, Base.FOCUS), told);
        }
    }

    private static Resolved leading(Resolved plain, Counted counted, Focus from) {
        Resolved there = counted.from(from);
        return there.stretch() == null
                ? plain
                : new Resolved(plain.type(), plain.value(), null, there.from(), there.to(), from.id(), null);
    }

    private static @Nullable LocalDate moved(LocalDate day, BigDecimal amount, TimeUnit unit) {
        if (amount.abs().compareTo(LONGEST) > 0) {
            return null;
        }
        long months = monthsOf(unit);
        if (months > 0) {
            return day.plusMonths(amount.multiply(BigDecimal.valueOf(months)).longValue());
        }
        long days = daysOf(unit);
        return days > 0
                ? day.plusDays(amount.multiply(BigDecimal.valueOf(days)).longValue())
                : hours(day, amount, unit);
    }

    private static @Nullable LocalDate hours(LocalDate day, BigDecimal amount, TimeUnit unit) {
        return unit == TimeUnit.HOUR ? day.plusDays(amount.longValue() / 24) : day;
    }

    private static long monthsOf(TimeUnit unit) {
        return switch (unit) {
            case MONTH -> 1;
            case QUARTER -> 3;
            case YEAR -> 12;
            case DECADE -> 120;
            case CENTURY -> 1200;
            default -> 0;
        };
    }

    private static long daysOf(TimeUnit unit) {
        return switch (unit) {
            case DAY -> 1;
            case WEEK, WEEKEND -> 7;
            case FORTNIGHT -> 14;
            default -> 0;
        };
    }
}
