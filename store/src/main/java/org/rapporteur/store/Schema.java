// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.rapporteur.store.StoreException.Kind;

/**
 * The tables of a store and their version.
 *
 * <p>{@code schema.sql} makes the newest version in an empty file. A file of an older version is brought up to it by {@code
 * upgrade-N.sql}, which leads from version N to N + 1, all in one transaction; one of a newer version is refused, and so is
 * any other file of SQLite.
 */
final class Schema {
    /** "Rapp": tells a store from other files of SQLite. */
    static final int APPLICATION = 0x52617070;
    /** The version that this program writes and reads. */
    static final int VERSION = 3;
    /** The version in which records were last laid out in the tables in another way: older rows are stale. */
    static final int LAID_OUT = 2;

    private Schema() {}

    /** Makes the tables in an empty file, or upgrades an older store; the connection may write. */
    static void makeOrUpgrade(Path file, Connection connection) throws SQLException, StoreException {
        int version = version(file, connection, true);
        if (version == VERSION) {
            return;
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute("BEGIN IMMEDIATE");
            try {
                // Another process may have been quicker.
                for (int from = version(file, connection, true);
                        from < VERSION;
                        from = from == 0 ? VERSION : from + 1) {
                    run(statement, from == 0 ? "schema.sql" : "upgrade-" + from + ".sql");
                }
                statement.execute("PRAGMA application_id = " + APPLICATION);
                statement.execute("PRAGMA user_version = " + VERSION);
                statement.execute("COMMIT");
            } catch (SQLException | StoreException e) {
                statement.execute("ROLLBACK");
                throw e;
            }
        }
    }

    /** Refuses what this program cannot read. */
    static void check(Path file, Connection connection) throws SQLException, StoreException {
        int version = version(file, connection, false);
        if (version < VERSION) {
            throw new StoreException(
                    Kind.NOT_A_STORE,
                    "the store '" + file + "' is of an older version (" + version + ", this program reads " + VERSION
                            + "); 'rapporteur ingest' or 'rapporteur reread' brings it up to date.");
        }
    }

    /** Returns the version of a store; 0 if the file is empty. */
    private static int version(Path file, Connection connection, boolean emptyIsFine)
            throws SQLException, StoreException {
        int application = number(connection, "PRAGMA application_id");
        int version = number(connection, "PRAGMA user_version");
        if (application != APPLICATION) {
            boolean empty = application == 0 && number(connection, "SELECT count(*) FROM sqlite_schema") == 0;
            if (empty && emptyIsFine) {
                return 0;
            }
            throw new StoreException(
                    Kind.NOT_A_STORE,
                    empty
                            ? "there is nothing in the store '" + file + "' yet; 'rapporteur ingest' fills it."
                            : Failures.notAStore(file));
        }
        if (version > VERSION) {
            throw new StoreException(
                    Kind.NOT_A_STORE,
                    "the store '" + file + "' was made by a newer Rapporteur (version " + version
                            + " of its tables, this program knows " + VERSION + "); use that, or another store.");
        }
        return version;
    }

    private static int number(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            return result.next() ? result.getInt(1) : 0;
        }
    }

    private static void run(Statement statement, String script) throws SQLException {
        for (String command : commands(resource(script))) {
            statement.execute(command);
        }
    }

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(Schema.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Cuts a script into its commands: a line that ends with a semicolon ends one. */
    private static List<String> commands(String script) {
        List<String> commands = new ArrayList<>();
        StringBuilder command = new StringBuilder();
        for (String line : script.lines().toList()) {
            if (line.isBlank() || line.startsWith("--")) {
                continue;
            }
            command.append(line).append('\n');
            if (line.endsWith(";")) {
                commands.add(command.toString());
                command.setLength(0);
            }
        }
        return commands;
    }
}
