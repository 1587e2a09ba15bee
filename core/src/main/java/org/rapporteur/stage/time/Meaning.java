// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.time;

/** What an expression says by itself, before it is laid against a report: a value of the algebra of times. */
interface Meaning {
    /** Returns what it means in its text. */
    Resolved resolve(Context context);

    /** Tells whether its words alone say where in the calendar it lies, without the report. */
    default boolean isAbsolute() {
        return false;
    }

    /** Returns the day, month or year that it is on or a part of: that of Monday for {@code Monday night}; else itself. */
    default Meaning core() {
        return this;
    }
}
