// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts rows into one table. */
final class Insert implements AutoCloseable {
    private static final int LAST_YEAR = 9999;

    private final PreparedStatement statement;

    /**
     * Prepares it.
     *
     * @param columns their names in the order of the values
     */
    Insert(Connection connection, String table, String... columns) throws SQLException {
        String names = Stream.of(columns).map(column -> '"' + column + '"').collect(Collectors.joining(", "));
        String values = "?" + ", ?".repeat(columns.length - 1);
        statement = connection.prepareStatement("INSERT INTO " + table + " (" + names + ") VALUES (" + values + ")");
    }

    /** Puts a row in; enums go by their names, anything else that is no number or bytes by its words. */
    void row(@Nullable Object... values) throws SQLException {
        bind(statement, values);
        statement.executeUpdate();
    }

    /** Gives a statement its values, the first to the first question mark. */
    static void bind(PreparedStatement statement, @Nullable Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            bind(statement, i + 1, values[i]);
        }
    }

    private static void bind(PreparedStatement statement, int place, @Nullable Object value) throws SQLException {
        if (value == null) {
            statement.setNull(place, java.sql.Types.NULL);
        } else if (value instanceof String words) {
            statement.setString(place, words);
        } else if (value instanceof Integer number) {
            statement.setInt(place, number);
        } else if (value instanceof Long number) {
            statement.setLong(place, number);
        } else if (value instanceof Double number) {
            statement.setDouble(place, number);
        } else if (value instanceof Boolean flag) {
            statement.setInt(place, flag ? 1 : 0);
        } else if (value instanceof byte[] bytes) {
            statement.setBytes(place, bytes);
        } else if (value instanceof LocalDate day && (day.getYear() < 1 || day.getYear() > LAST_YEAR)) {
            statement.setNull(place, java.sql.Types.NULL); // no reader of dates understands it
        } else {
            statement.setString(place, value instanceof Enum<?> code ? code.name() : value.toString());
        }
    }

    @Override
    public void close() throws SQLException {
        statement.close();
    }
}
