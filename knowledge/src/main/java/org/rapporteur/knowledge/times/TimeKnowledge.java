// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.knowledge.times;

/** The calendar: names of months and days, units, holidays, approximators. */
public final class TimeKnowledge {
    private TimeKnowledge() {}

    /** Reads the tables of this room. */
    public static TimeKnowledge load() {
        return new TimeKnowledge();
    }
}
