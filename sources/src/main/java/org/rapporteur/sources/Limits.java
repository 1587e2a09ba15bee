// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.sources;

import java.time.Duration;

/**
 * What is too much. {@link #usual} is a beginning; the other methods change one limit each.
 *
 * @param reportMegabytes how long a report may be, in MB (2^20 bytes), from 1 to {@value #MOST_MEGABYTES}; a web page may be
 *     {@value #PAGE_FACTOR} times as long
 * @param ratio how many times its size something may unpack to, from 16 MB on; over 0
 * @param nesting how many packings and archives may be in each other; 0 for none at all
 * @param entries how many members all archives of an argument may have together; over 0
 * @param errors of how many bad reports in one file it is told why they are bad; the others are counted; over 0
 * @param fetchTime how long the fetching of an address may take in all
 * @param fetchMegabytes how much an address may answer, in MB; over 0
 * @param redirects how often an address may lead to another; 0 for never
 */
public record Limits(
        int reportMegabytes,
        int ratio,
        int nesting,
        long entries,
        int errors,
        Duration fetchTime,
        int fetchMegabytes,
        int redirects) {
    /** No report may be longer than this, whatever the limit. */
    public static final int MOST_MEGABYTES = 512;

    private static final int PAGE_FACTOR = 4;
    private static final Limits USUAL = new Limits(2, 200, 4, 1_000_000, 10_000, Duration.ofSeconds(30), 64, 5);

    /**
     * Checks the limits.
     *
     * @throws IllegalArgumentException if one is out of its bounds; says which
     */
    public Limits {
        check("--max-size", reportMegabytes, 1, MOST_MEGABYTES);
        check("--max-ratio", ratio, 1, Integer.MAX_VALUE);
        check("--max-nesting", nesting, 0, 100);
        check("--max-entries", entries, 1, Long.MAX_VALUE);
        check("--max-errors", errors, 1, Integer.MAX_VALUE);
        check("--fetch-time", fetchTime.toSeconds(), 1, Duration.ofDays(1).toSeconds());
        check("--max-fetch", fetchMegabytes, 1, Integer.MAX_VALUE);
        check("--max-redirects", redirects, 0, 100);
    }

    /** Returns the limits for who has no wishes. */
    public static Limits usual() {
        return USUAL;
    }

    /** Returns the same limits for reports of another length. */
    public Limits forReportsOf(int megabytes) {
        return new Limits(megabytes, ratio, nesting, entries, errors, fetchTime, fetchMegabytes, redirects);
    }

    /**
     * Returns the same limits for other packings and archives.
     *
     * @param mostTimes the ratio
     * @param deepest the nesting
     * @param mostEntries the entries
     */
    public Limits forArchives(int mostTimes, int deepest, long mostEntries) {
        return new Limits(
                reportMegabytes, mostTimes, deepest, mostEntries, errors, fetchTime, fetchMegabytes, redirects);
    }

    /** Returns the same limits, with so many bad reports of a file told. */
    public Limits tellingErrors(int most) {
        return new Limits(reportMegabytes, ratio, nesting, entries, most, fetchTime, fetchMegabytes, redirects);
    }

    /** Returns the same limits for other fetching. */
    public Limits forFetching(Duration time, int megabytes, int mostRedirects) {
        return new Limits(reportMegabytes, ratio, nesting, entries, errors, time, megabytes, mostRedirects);
    }

    int reportBytes() {
        // One less than all that an array can hold.
        return (int) Math.min((long) reportMegabytes << 20, Integer.MAX_VALUE - 16);
    }

    int pageBytes() {
        return (int) Math.min(((long) reportMegabytes << 20) * PAGE_FACTOR, Integer.MAX_VALUE - 16);
    }

    int pageMegabytes() {
        return pageBytes() >> 20;
    }

    private static void check(String name, long value, long least, long most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException("Expected " + name + " from " + least
                    + (most >= Integer.MAX_VALUE ? " on" : " to " + most) + ", found " + value);
        }
    }
}
