// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.server;

import java.util.Locale;

/** What is too much for the server, where whoever starts it may say so. */
public enum ServerLimit {
    /** a text that is sent */
    BODY(2, 64, "MB that may be sent in one piece"),
    /** a question to the store */
    QUESTION_TIME(8, 3600, "seconds after which a question of the page is stopped"),
    /** a question while others are answered */
    QUEUE_TIME(10, 3600, "seconds that a question waits for others"),
    /** a text while others are read */
    READING_QUEUE_TIME(30, 3600, "seconds that a text waits for others that are being read"),
    /** coders compared with the record */
    COMPARED_REPORTS(5000, 1_000_000, "reports that a coding may be compared on"),
    /** a list as a file */
    CSV_LINES(50_000, 10_000_000, "lines of a list as CSV; the rest is left out"),
    /** answers for the next who asks */
    KEPT_ANSWERS(24, 1024, "MB of answers that are kept for the next who asks");

    private final int usual;
    private final int most;
    private final String meaning;

    ServerLimit(int usual, int most, String meaning) {
        this.usual = usual;
        this.most = most;
        this.meaning = meaning;
    }

    /** Returns what it is called: {@code question-time}. */
    public String title() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns what it is if nobody says otherwise. */
    public int usual() {
        return usual;
    }

    /** Returns what it is at most; at least it is 1. */
    public int most() {
        return most;
    }

    /** Returns what is counted. */
    public String meaning() {
        return meaning;
    }
}
