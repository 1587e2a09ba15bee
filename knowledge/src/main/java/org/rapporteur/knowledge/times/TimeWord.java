// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.knowledge.times;

/**
 * A word that an expression of time is made of.
 *
 * @param id the line that tells it; the rule of an expression that the word carries
 * @param role what it does
 * @param value a number or code, by role: {@code 3} for March, {@code MO} for morning, {@code WEEK}
 */
public record TimeWord(String id, Role role, String value) {
    /** What a word does in an expression of time; the sample tells it. */
    public enum Role {
        /** January */
        MONTH,
        /** March, also a verb */
        MONTH_OR_WORD,
        /** Jan. */
        MONTH_SHORT,
        /** Monday */
        WEEKDAY,
        /** Mon. */
        WEEKDAY_SHORT,
        /** Mondays */
        WEEKDAYS,
        /** winter */
        SEASON,
        /** spring, also another noun */
        SEASON_OR_WORD,
        /** morning */
        DAYPART,
        /** mornings */
        DAYPARTS,
        /** nineties */
        DECADE,
        /** noon */
        CLOCK,
        /** week */
        UNIT,
        /** weeks */
        UNITS,
        /** weeklong */
        LASTING,
        /** daily */
        OFTEN,
        /** the */
        THE,
        /** a */
        A,
        /** this */
        THIS,
        /** these */
        THESE,
        /** that */
        THAT,
        /** last */
        LAST,
        /** next */
        NEXT,
        /** past */
        PAST,
        /** coming */
        COMING,
        /** previous */
        PREVIOUS,
        /** following */
        FOLLOWING,
        /** same */
        SAME,
        /** current */
        CURRENT,
        /** recent */
        RECENT,
        /** early */
        EARLY,
        /** small, of hours */
        SMALL,
        /** mid */
        MID,
        /** late */
        LATE,
        /** beginning */
        START,
        /** middle */
        MIDDLE,
        /** end */
        FINISH,
        /** opening, final: of what goes on for some days, the first or the last */
        EDGE,
        /** open, of what begins then */
        OPENS,
        /** ago */
        AGO,
        /** earlier */
        EARLIER,
        /** before */
        BEFORE,
        /** later */
        LATER,
        /** after */
        AFTER,
        /** of */
        OF,
        /** as */
        AS,
        /** in */
        IN,
        /** at */
        AT,
        /** on */
        ON,
        /** since */
        SINCE,
        /** for */
        FOR,
        /** by */
        BY,
        /** until */
        UNTIL,
        /** into */
        INTO,
        /** from */
        FROM,
        /** to */
        TO,
        /** between */
        BETWEEN,
        /** and */
        AND,
        /** over */
        OVER,
        /** with, as in compared with */
        WITH,
        /** within */
        WITHIN,
        /** through */
        THROUGH,
        /** ahead */
        AHEAD,
        /** rest */
        REST,
        /** row */
        RUNNING,
        /** every */
        EACH,
        /** other */
        OTHER,
        /** per */
        PER,
        /** Q of Q3, H of H1 */
        QUARTER_OR_HALF,
        /** fiscal */
        FISCAL,
        /** financial */
        FINANCIAL,
        /** nearly */
        ABOUT,
        /** more */
        MORE,
        /** than */
        THAN,
        /** least */
        LEAST,
        /** no */
        NO,
        /** up, as in up to ten years */
        UP,
        /** several */
        VAGUE,
        /** couple */
        COUPLE,
        /** consecutive */
        GAP,
        /** half */
        HALF,
        /** old */
        OLD,
        /** age */
        AGE,
        /** aged */
        AGED,
        /** BC */
        ERA,
        /** twice */
        TIMES,
        /** another */
        ANOTHER,
        /** ended */
        ENDED,
        /** period */
        PERIOD,
        /** local */
        LOCAL,
        /** now */
        NOW
    }

    /** Returns the value as a number. */
    public int number() {
        return Integer.parseInt(value);
    }
}
