// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Which reports have to be compared anew, because others came in near them: as few as possible, so that a day's reports do not cost
 * an archive's time, and never so many that memory does not suffice.
 *
 * <p>Reports that came in are taken in the order of their days, some thousand at a time; with them go all reports of the weeks around
 * them, and all reports of stories that are touched. Reports further apart than that are in no story unless others between them
 * are. In a store of moderate size those without a day, which may be near any, are always among them; in a larger one they
 * are compared with each other alone.
 */
final class StoryScope {
    /** What stands in the place of the manner in which a report tells its story, until that is found anew. */
    static final String TO_BE_MATCHED = "TO_BE_MATCHED";

    /** So many days around a report others may tell its story. */
    private static final int NEAR = 28;
    /** So many days around a report others tell of the same days. */
    private static final int SAME_DAYS = 7;
    /** So many reports that came in are taken at a time. */
    private static final int AT_A_TIME = 5_000;
    /** Entries of so many times more reports are compared at a time: less is known of each. */
    private static final int ENTRIES = 4;
    /** Up to so many reports those without a day are compared with all. */
    private static final int MODERATE = 20_000;

    /** Came in, was read anew, or is no longer the current text of its report. */
    private static final String CHANGED =
            "SELECT f.report AS report, f.day AS day FROM fingerprints f JOIN reports r ON r.id = f.report"
                    + " LEFT JOIN tellings t ON t.report = f.report"
                    + " WHERE (r.current = 1 AND (t.report IS NULL OR t.manner = 'TO_BE_MATCHED'))"
                    + " OR (r.current = 0 AND t.report IS NOT NULL)";

    private final Connection connection;
    private final int atATime;

    StoryScope(Connection connection) {
        this(connection, AT_A_TIME);
    }

    /**
     * Makes one.
     *
     * @param atATime so many reports that came in are taken at a time
     */
    StoryScope(Connection connection, int atATime) {
        this.connection = connection;
        this.atATime = atATime;
    }

    /**
     * Puts the reports that have to be compared next into the table {@code temp.affected}.
     *
     * @return false if there are none
     */
    boolean next() throws SQLException {
        execute("CREATE TEMP TABLE IF NOT EXISTS changed (report INTEGER PRIMARY KEY, day INTEGER)");
        execute("CREATE TEMP TABLE IF NOT EXISTS taken (report INTEGER PRIMARY KEY, day INTEGER)");
        execute("CREATE TEMP TABLE IF NOT EXISTS affected (report INTEGER PRIMARY KEY)");
        execute("DELETE FROM temp.changed");
        execute("DELETE FROM temp.affected");
        execute("INSERT INTO temp.changed SELECT report, day FROM (" + CHANGED
                + ") ORDER BY day IS NULL, day, report LIMIT " + atATime);
        if (number("SELECT count(*) FROM temp.changed") == 0) {
            return false;
        }
        execute("INSERT OR IGNORE INTO temp.affected SELECT report FROM temp.changed");
        boolean undated = number("SELECT count(*) FROM temp.changed WHERE day IS NULL") > 0;
        boolean moderate = number("SELECT count(*) FROM fingerprints") <= MODERATE;
        if (undated && moderate) {
            execute("INSERT OR IGNORE INTO temp.affected SELECT report FROM fingerprints");
        }
        if (undated || moderate) {
            execute("INSERT OR IGNORE INTO temp.affected SELECT report FROM fingerprints WHERE day IS NULL");
        }
        around("changed", NEAR);
        execute("INSERT OR IGNORE INTO temp.affected SELECT report FROM tellings WHERE story IN"
                + " (SELECT story FROM tellings WHERE report IN (SELECT report FROM temp.affected))");
        // The weeks around them may hold others that came in: their stories are found now, and are not found again.
        execute("INSERT OR IGNORE INTO temp.changed SELECT report, day FROM (" + CHANGED
                + ") WHERE report IN (SELECT report FROM temp.affected)");
        return true;
    }

    /**
     * Puts the reports whose entries have to be compared next into {@code temp.affected}, once the stories of {@link #next} are
     * there: some of those that came in, those of their stories and of their days, and those that told some of the same before.
     *
     * @return false if there are none
     */
    boolean narrow() throws SQLException {
        execute("DELETE FROM temp.taken");
        execute("DELETE FROM temp.affected");
        execute("INSERT INTO temp.taken SELECT report, day FROM temp.changed ORDER BY day IS NULL, day, report LIMIT "
                + ENTRIES * atATime);
        if (number("SELECT count(*) FROM temp.taken") == 0) {
            return false;
        }
        execute("DELETE FROM temp.changed WHERE report IN (SELECT report FROM temp.taken)");
        execute("INSERT OR IGNORE INTO temp.affected SELECT report FROM temp.taken");
        execute("INSERT OR IGNORE INTO temp.affected SELECT report FROM tellings WHERE story IN"
                + " (SELECT story FROM tellings WHERE report IN (SELECT report FROM temp.taken))");
        around("taken", SAME_DAYS);
        execute("INSERT OR IGNORE INTO temp.affected SELECT report FROM occurrence_entries WHERE occurrence IN"
                + " (SELECT occurrence FROM occurrence_entries WHERE report IN (SELECT report FROM temp.affected))");
        return true;
    }

    /** Adds what lies around the days of the reports in a table; days next to each other are one stretch. */
    private void around(String table, int near) throws SQLException {
        try (Statement days = connection.createStatement();
                ResultSet day = days.executeQuery(
                        "SELECT DISTINCT day FROM temp." + table + " WHERE day IS NOT NULL ORDER BY day");
                PreparedStatement add = connection.prepareStatement("INSERT OR IGNORE INTO temp.affected"
                        + " SELECT report FROM fingerprints WHERE day BETWEEN ? AND ?")) {
            long done = Long.MIN_VALUE;
            while (day.next()) {
                long from = Math.max(done, day.getLong(1) - near);
                long to = day.getLong(1) + near;
                add.setLong(1, from);
                add.setLong(2, to);
                add.executeUpdate();
                done = to + 1;
            }
        }
    }

    private void execute(String command) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(command);
        }
    }

    private long number(String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            return result.getLong(1);
        }
    }
}
