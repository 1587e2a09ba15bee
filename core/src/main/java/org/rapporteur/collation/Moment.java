// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.collation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands on a timeline: a meeting, an event or a position, once, with every report that tells it.
 *
 * @param kind what it is
 * @param from the first day that it may lie on; null if no report tells
 * @param to the last day that it may lie on
 * @param certainty how sure its days are
 * @param status how real it is in the words of the report that tells it last: {@code PLANNED}, {@code HELD}
 * @param who the names of those who take part, act, or take the position
 * @param whom the names of those to whom it is done, or about whom it is
 * @param what the type of an event, the stance of a position, what a meeting is called
 * @param place the name of its place; null if none is told
 * @param tellings the reports that tell it, the earliest first; never empty
 * @param changed the earlier position that a position goes back on; null for none
 */
public record Moment(
        Kind kind,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        Certainty certainty,
        String status,
        List<String> who,
        List<String> whom,
        String what,
        @Nullable String place,
        List<Telling> tellings,
        @Nullable Telling changed) {
    /** What stands on a timeline. */
    public enum Kind {
        /** talks */
        MEETING,
        /** who did what to whom */
        EVENT,
        /** what a party proposes, accepts, refuses, demands */
        POSITION
    }

    /** How sure the days of a moment are. */
    public enum Certainty {
        /** the report tells the day */
        DAY,
        /** the report tells a stretch of days, somewhere in which it lies */
        STRETCH,
        /** the report tells no day; it is put on the report's own */
        REPORT,
        /** neither the report's day nor its own is known */
        UNKNOWN
    }

    /**
     * Where a report tells it.
     *
     * @param report the id of the report
     * @param day the report's day; null if it bears none
     * @param id the entry in the report's record
     * @param status how real it is in this report's words
     * @param start where the words begin, in code points of the report's text
     * @param end where they end
     * @param words the words
     * @param sentence the sentence, or what of it is evidence
     */
    public record Telling(
            String report,
            @Nullable LocalDate day,
            String id,
            String status,
            int start,
            int end,
            String words,
            String sentence) {}

    /** Keeps unchangeable copies. */
    public Moment {
        who = List.copyOf(who);
        whom = List.copyOf(whom);
        tellings = List.copyOf(tellings);
    }

    /** Returns the report that tells it first. */
    public Telling first() {
        return tellings.get(0);
    }
}
