// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.EnumMap;
import java.util.Map;

/** Gives the rows of each table their numbers, in ascending order: there is but one writer. */
final class Numbers {
    private final Map<Numbered, Long> last = new EnumMap<>(Numbered.class);

    /** The tables whose rows others refer to. */
    enum Numbered {
        /** versions of reports */
        REPORTS,
        /** who is named in any report */
        ACTORS,
        /** who is named in one */
        ENTITIES,
        /** when */
        TIMES,
        /** which talks */
        MEETINGS,
        /** who said what */
        STATEMENTS,
        /** how many */
        FIGURES,
        /** sentences with events */
        SENTENCES,
        /** who did what to whom */
        EVENTS,
        /** what is asserted */
        CLAIMS,
        /** who wants what */
        POSITIONS
    }

    /** Goes on behind the rows that are there. */
    Numbers(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (Numbered table : Numbered.values()) {
                try (ResultSet result = statement.executeQuery("SELECT coalesce(max(id), 0) FROM " + table.name())) {
                    last.put(table, result.next() ? result.getLong(1) : 0L);
                }
            }
        }
    }

    /** Returns the number of a table's next row. */
    long next(Numbered table) {
        return last.merge(table, 1L, Long::sum);
    }
}
