// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.sources;

/**
 * What is too much. {@link #usual} is a beginning; the other methods change one limit each.
 *
 * @param reportMegabytes how long a report may be, in MB (2^20 bytes); from 1 to {@value #MOST_MEGABYTES}
 */
public record Limits(int reportMegabytes) {
    /** No report may be longer than this, whatever the limit. */
    public static final int MOST_MEGABYTES = 512;

    private static final int USUAL_MEGABYTES = 2;

    /**
     * Checks the limits.
     *
     * @throws IllegalArgumentException if one is out of its bounds
     */
    public Limits {
        if (reportMegabytes < 1 || reportMegabytes > MOST_MEGABYTES) {
            throw new IllegalArgumentException(
                    "Expected a report of 1 to " + MOST_MEGABYTES + " MB, found " + reportMegabytes);
        }
    }

    /** Returns the limits for who has no wishes. */
    public static Limits usual() {
        return new Limits(USUAL_MEGABYTES);
    }

    /** Returns the same limits for reports of another length. */
    public Limits forReportsOf(int megabytes) {
        return new Limits(megabytes);
    }

    int reportBytes() {
        return reportMegabytes << 20;
    }
}
