// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;
import org.rapporteur.store.Export.Column;
import org.rapporteur.store.StoreException.Kind;

/**
 * Writes a table of a store as Parquet: DuckDB writes the file, and is loaded for nothing else.
 *
 * <p>It fetches no extension, wherever it runs, and keeps what does not fit into its memory in a file beside the result.
 */
public final class ParquetExport {
    private static final int THREADS = 2;

    private final Export export;

    /** Makes one that reads from a store. */
    public ParquetExport(StoreReader reader) {
        export = new Export(reader);
    }

    /**
     * Writes a table.
     *
     * @param file the result, which must not be there yet
     * @return how many rows were written
     */
    public long write(String table, Path file) throws StoreException, IOException {
        List<Column> columns = export.columns(table);
        Path scratch = file.resolveSibling(file.getFileName() + ".scratch");
        try (DuckDBConnection connection = ParquetConnection.open(scratch.toString(), THREADS)) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("CREATE TABLE rows ("
                        + columns.stream()
                                .map(column -> Export.quoted(column.name()) + " " + duckType(column))
                                .collect(Collectors.joining(", "))
                        + ")");
            }
            long count;
            try (DuckDBAppender appender = connection.createAppender(DuckDBConnection.DEFAULT_SCHEMA, "rows")) {
                count = export.reader().each("SELECT * FROM " + Export.quoted(table), result -> {
                    appender.beginRow();
                    List<@Nullable Object> values = Export.values(columns, result);
                    for (int i = 0; i < values.size(); i++) {
                        append(appender, columns.get(i), values.get(i));
                    }
                    appender.endRow();
                });
            }
            try (Statement statement = connection.createStatement()) {
                statement.execute(
                        "COPY rows TO '" + file.toString().replace("'", "''") + "' (FORMAT parquet, COMPRESSION zstd)");
            }
            return count;
        } catch (SQLException e) {
            throw new StoreException(Kind.FAILED, "cannot write '" + file + "': " + e.getMessage() + ".", e);
        } finally {
            Files.deleteIfExists(scratch);
            Files.deleteIfExists(scratch.resolveSibling(scratch.getFileName() + ".wal"));
        }
    }

    private static String duckType(Column column) {
        return switch (column.type()) {
            case "INTEGER" -> "BIGINT";
            case "REAL" -> "DOUBLE";
            default -> "VARCHAR";
        };
    }

    private static void append(DuckDBAppender appender, Column column, @Nullable Object value) throws SQLException {
        if (value == null) {
            appender.appendNull();
        } else if (column.type().equals("TEXT")) {
            appender.append(value.toString());
        } else if (value instanceof Number number) {
            if (column.type().equals("REAL")) {
                appender.append(number.doubleValue());
            } else {
                appender.append(number.longValue());
            }
        } else {
            throw new SQLException("found '" + value + "' in the column of numbers " + column.name());
        }
    }
}
