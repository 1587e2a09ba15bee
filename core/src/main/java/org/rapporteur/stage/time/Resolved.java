// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rapporteur.record.Time;

/**
 * What an expression means in its text.
 *
 * @param type its type in TIMEX3
 * @param value its value in TIMEX3; null if that cannot be told
 * @param stretch where it lies in the calendar; null if nowhere in particular
 * @param from its first day
 * @param to its last day
 * @param anchor what it was counted from
 * @param reason why there is no value
 */
record Resolved(
        Time.Type type,
        @Nullable String value,
        @Nullable Stretch stretch,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String anchor,
        @Nullable String reason) {
    /** Why an expression stays without a value. */
    enum Reason {
        NO_REPORT_DATE("the report's day is not known"),
        NO_FOCUS("the time that it is counted from is not told to the day"),
        NO_SUCH_DAY("there is no such day"),
        OUT_OF_RANGE("it lies beyond the calendar's four-digit years");

        private final String words;

        Reason(String words) {
            this.words = words;
        }
    }

    static Resolved at(@Nullable Stretch stretch, @Nullable String anchor) {
        if (stretch == null) {
            return unresolved(Reason.OUT_OF_RANGE);
        }
        return new Resolved(Time.Type.DATE, stretch.value(), stretch, stretch.first(), stretch.last(), anchor, null);
    }

    static Resolved plain(Time.Type type, String value) {
        return new Resolved(type, value, null, null, null, null, null);
    }

    static Resolved unresolved(Reason reason) {
        return new Resolved(Time.Type.DATE, null, null, null, null, null, reason.words);
    }

    Resolved typed(Time.Type other) {
        return new Resolved(other, value, stretch, from, to, anchor, reason);
    }

    Resolved valued(Time.Type other, @Nullable String text) {
        return new Resolved(other, text, stretch, from, to, anchor, reason);
    }

    Resolved narrowed(LocalDate first, LocalDate last) {
        return new Resolved(type, value, stretch, first, last, anchor, reason);
    }
}
