// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an expression is resolved against.
 *
 * @param report the day of the report; null if that is not known
 * @param direction where the governing verb puts the expression
 * @param focus what the text spoke of last
 * @param fine what it spoke of last that is shorter than a year
 * @param near whether it spoke of the focus in the same paragraph
 * @param scene the day on which what the last paragraphs told happened; null if they told none
 * @param account the quarter of a year that the report told of first, as reports on business do; null if it told none
 * @param happenings when what the text spoke of happened or began
 * @param history whether the text around tells history, so that the focus counts and not the report's day
 */
record Context(
        @Nullable LocalDate report,
        Direction direction,
        @Nullable Focus focus,
        @Nullable Focus fine,
        boolean near,
        boolean history,
        @Nullable Focus scene,
        @Nullable Focus account,
        Happenings happenings) {
    /**
     * A time that the text speaks of, and that others can be counted from.
     *
     * @param stretch where it lies
     * @param id the entry that tells it
     */
    record Focus(Stretch stretch, String id) {}

    /** What an expression is counted from. */
    enum Base {
        /** the report's day: {@code two days ago} */
        REPORT,
        /** what the text spoke of last: {@code two days later} */
        FOCUS,
        /** the one or the other, as the text tells news or history: {@code the end of the year} */
        TOLD
    }

    /** Returns the focus, or what stands in for it: the report's day; null if neither is known. */
    @Nullable
    Focus base(Base base) {
        if (focus != null && (base == Base.FOCUS || base == Base.TOLD && history)) {
            return focus;
        }
        return report == null ? focus : new Focus(Stretch.day(report), report.toString());
    }

    /** Returns what to count a unit from: the focus where it is told as finely, or what is told so elsewhere. */
    @Nullable
    Focus base(Base base, Stretch.Unit unit) {
        Focus from = base(base);
        if (from == null || from.stretch().unit().compareTo(unit) <= 0) {
            return from;
        }
        if (fine != null && fine.stretch().unit().compareTo(unit) <= 0) {
            return fine;
        }
        return report == null || history ? from : new Focus(Stretch.day(report), report.toString());
    }

    /** Returns the day on which a clock time falls that has none of its own: the day just told, or the report's. */
    @Nullable
    Focus dayOfClock() {
        if (focus != null && (near || history) && focus.stretch().unit() == Stretch.Unit.DAY) {
            return focus;
        }
        boolean known = scene != null && report != null;
        if (known && scene != null && direction != Direction.UNKNOWN) {
            boolean ahead = scene.stretch().first().isAfter(report);
            if (ahead == (direction == Direction.FUTURE)) {
                return scene;
            }
        }
        return history ? focus : base(Base.REPORT);
    }

    /** Returns when something happened that the text spoke of before; null if it told no time of it. */
    @Nullable
    Focus told(String what) {
        return happenings.told(what);
    }

    /** Returns the day to count from; null if none is known. */
    @Nullable
    LocalDate day() {
        Focus from = base(Base.TOLD);
        return from == null ? null : from.stretch().last();
    }

    /** Returns the context in which a tale goes on from a time. */
    Context goingOnFrom(Focus first) {
        return new Context(report, Direction.FUTURE, first, first, true, true, scene, account, happenings);
    }

    Context facing(Direction other) {
        return new Context(report, other, focus, fine, near, history, scene, account, happenings);
    }
}
