// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.time;

/** What kind of time a direction is asked for: what is told of a month or a feast lies further off than what is told of a day. */
enum Grain {
    /** a weekday, a day of a month, or anything else */
    DAY,
    /** a month, a quarter or half a year that comes round */
    MONTH,
    /** Easter */
    FEAST;

    static Grain of(Meaning meaning) {
        Meaning core = meaning.core();
        if (core instanceof Recurrences.OfFeast) {
            return FEAST;
        }
        boolean month = core instanceof Recurrences.OfMonth of && of.day() == 0
                || core instanceof Recurrences.OfQuarter
                || core instanceof Recurrences.OfHalf;
        return month ? MONTH : DAY;
    }
}
