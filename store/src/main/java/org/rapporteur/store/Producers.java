// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.rapporteur.record.SourcedRecord.Producer;

/** The programs that read the reports of a store, with their knowledge. */
final class Producers {
    private Producers() {}

    /**
     * Returns the number of what reads now, which the store notes for its readers: records of others are stale from then on.
     * Nothing is written if that is so already.
     */
    static long current(Connection connection, Producer producer) throws SQLException {
        long known = number(connection, producer);
        try (PreparedStatement note = connection.prepareStatement(
                "INSERT INTO meta (key, value) VALUES ('producer', ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value"
                        + " WHERE value <> excluded.value")) {
            note.setString(1, Long.toString(known));
            note.executeUpdate();
        }
        return known;
    }

    /** Returns the number of what read a record; it is noted if it is new. */
    static long number(Connection connection, Producer producer) throws SQLException {
        Long known = find(connection, producer);
        return known == null ? add(connection, producer) : known;
    }

    private static @Nullable Long find(Connection connection, Producer producer) throws SQLException {
        try (PreparedStatement find = connection.prepareStatement(
                "SELECT id FROM producers WHERE name = ? AND version = ? AND knowledge = ?")) {
            Insert.bind(find, producer.name(), producer.version(), knowledge(producer));
            try (ResultSet result = find.executeQuery()) {
                return result.next() ? (Long) result.getLong(1) : null;
            }
        }
    }

    private static long add(Connection connection, Producer producer) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO producers (name, version, knowledge) VALUES (?, ?, ?) RETURNING id")) {
            Insert.bind(insert, producer.name(), producer.version(), knowledge(producer));
            try (ResultSet result = insert.executeQuery()) {
                result.next();
                return result.getLong(1);
            }
        }
    }

    private static String knowledge(Producer producer) {
        return producer.knowledge() == null ? "" : producer.knowledge();
    }
}
