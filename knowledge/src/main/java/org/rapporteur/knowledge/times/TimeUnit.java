// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.knowledge.times;

/** The units that time is counted in. */
public enum TimeUnit {
    /** second */
    SECOND("S", true),
    /** minute */
    MINUTE("M", true),
    /** hour */
    HOUR("H", true),
    /** day */
    DAY("D", false),
    /** week, from Monday as in ISO 8601 */
    WEEK("W", false),
    /** two weeks */
    FORTNIGHT("W", false),
    /** Saturday and Sunday */
    WEEKEND("WE", false),
    /** month */
    MONTH("M", false),
    /** a quarter of a year */
    QUARTER("Q", false),
    /** year */
    YEAR("Y", false),
    /** ten years */
    DECADE("DE", false),
    /** a hundred years */
    CENTURY("CE", false),
    /** a thousand years */
    MILLENNIUM("ML", false);

    private final String code;
    private final boolean clock;

    TimeUnit(String code, boolean clock) {
        this.code = code;
        this.clock = clock;
    }

    /** Returns its letters in a duration of TIMEX3. */
    public String code() {
        return code;
    }

    /** Tells whether it is shorter than a day. */
    public boolean isClock() {
        return clock;
    }
}
