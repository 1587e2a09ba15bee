// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.store.StoreException.Kind;
import org.sqlite.ProgressHandler;
import org.sqlite.SQLiteException;

/** Puts questions in SQL to a store that is open for reading, within limits. */
final class Questions {
    /** So many steps of SQLite's machine are made between two looks at the clock: a fraction of a millisecond. */
    private static final int STEPS = 20_000;

    private final Path file;
    private final Connection connection;

    Questions(Path file, Connection connection) {
        this.file = file;
        this.connection = connection;
    }

    /** Turns the row that a result stands at into something. */
    interface RowReader<T> {
        /** Reads the row. */
        T read(ResultSet result) throws SQLException;
    }

    /** Answers a question of a user: one SELECT, whatever is in it. */
    Answer answer(String sql, Limits limits) throws StoreException {
        return answer(sql, List.of(), limits);
    }

    Answer answer(String sql, List<?> values, Limits limits) throws StoreException {
        SqlText.check(sql);
        try {
            return within(limits.time(), () -> ask(sql, values, limits.rows()));
        } catch (SQLException e) {
            throw failure(e, limits);
        }
    }

    private StoreException failure(SQLException e, Limits limits) {
        if (!(e instanceof SQLiteException lite)) {
            // The driver refuses what has no columns, and so asks for nothing.
            return new StoreException(Kind.BAD_QUERY, "a question may not change the store.", e);
        }
        return switch (lite.getResultCode()) {
            case SQLITE_INTERRUPT ->
                new StoreException(
                        Kind.TIMEOUT,
                        "the question took longer than " + limits.time().toMillis() / 1000.0
                                + " s and was stopped; narrow it down, or allow it more.",
                        e);
            case SQLITE_READONLY, SQLITE_AUTH ->
                new StoreException(Kind.BAD_QUERY, "a question may not change the store.", e);
            case SQLITE_ERROR, SQLITE_TOOBIG, SQLITE_RANGE, SQLITE_MISMATCH ->
                new StoreException(Kind.BAD_QUERY, "cannot answer that: " + e.getMessage() + ".", e);
            default -> Failures.of(file, e);
        };
    }

    private Answer ask(String sql, List<?> values, int most) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            Insert.bind(statement, values.toArray());
            return ask(statement, most);
        }
    }

    private static Answer ask(PreparedStatement statement, int most) throws SQLException {
        try (ResultSet result = statement.executeQuery()) {
            ResultSetMetaData about = result.getMetaData();
            List<String> columns = new ArrayList<>();
            for (int i = 1; i <= about.getColumnCount(); i++) {
                columns.add(about.getColumnLabel(i));
            }
            List<List<@Nullable Object>> rows = new ArrayList<>();
            boolean more = result.next();
            while (more && rows.size() < most) {
                List<@Nullable Object> row = new ArrayList<>();
                for (int i = 1; i <= columns.size(); i++) {
                    row.add(value(result.getObject(i)));
                }
                rows.add(row);
                more = result.next();
            }
            return new Answer(columns, rows, more);
        }
    }

    private static @Nullable Object value(@Nullable Object value) {
        return value instanceof Integer number ? (Object) number.longValue() : value;
    }

    /** Answers a question of our own, with values for its question marks. */
    <T> List<T> list(Duration time, String sql, List<?> values, RowReader<T> reader) throws StoreException {
        try {
            return within(time, () -> {
                try (PreparedStatement statement = connection.prepareStatement(sql)) {
                    Insert.bind(statement, values.toArray());
                    List<T> rows = new ArrayList<>();
                    try (ResultSet result = statement.executeQuery()) {
                        while (result.next()) {
                            rows.add(reader.read(result));
                        }
                    }
                    return rows;
                }
            });
        } catch (SQLException e) {
            throw Failures.of(file, e);
        }
    }

    private <R> R within(Duration time, Failures.Task<R> task) throws SQLException {
        long begun = System.nanoTime();
        ProgressHandler.setHandler(connection, STEPS, new ProgressHandler() {
            @Override
            protected int progress() {
                return System.nanoTime() - begun > time.toNanos() ? 1 : 0;
            }
        });
        try {
            return task.run();
        } finally {
            ProgressHandler.clearHandler(connection);
        }
    }
}
