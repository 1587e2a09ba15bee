// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.rapporteur.store.StoreException.Kind;
import org.sqlite.JDBC;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteLimits;
import org.sqlite.SQLiteOpenMode;

/** Opens the file of a store, for one writer or for readers. */
final class Connections {
    /** So long a program waits for another one's transaction. */
    private static final int PATIENCE_MILLIS = 10_000;
    /** Kilobytes that a connection may keep of the file. */
    private static final int WRITER_CACHE = 48 << 10;

    private static final int READER_CACHE = 16 << 10;
    /** Pages of the log after which it goes into the file. */
    private static final int LOG_PAGES = 4000;
    /** Nothing that is read or made up in a query may be longer. */
    private static final int LONGEST_VALUE = 1 << 27;

    private Connections() {}

    /** Opens a store to write it, and makes it if there is none. */
    static Connection writer(Path file) throws StoreException {
        if (Files.isDirectory(file)) {
            throw new StoreException(Kind.NOT_A_STORE, "'" + file + "' is a folder; name a file with --store.");
        }
        if (Files.exists(file) && !Files.isWritable(file)) {
            throw new StoreException(Kind.READ_ONLY, Failures.readOnly(file));
        }
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        // A commit is on the disk when it returns.
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setCacheSize(-WRITER_CACHE);
        config.setTempStore(SQLiteConfig.TempStore.MEMORY);
        config.setBusyTimeout(PATIENCE_MILLIS);
        // The references are right because the projection makes no others; to look each up would cost as much as
        // writing it.
        config.enforceForeignKeys(false);
        // All numbers are given; nobody asks for them.
        config.setGetGeneratedKeys(false);
        Connection connection = open(file, "", config.toProperties());
        return checked(file, connection, () -> {
            try (Statement statement = connection.createStatement()) {
                statement.execute("PRAGMA wal_autocheckpoint = " + LOG_PAGES);
            }
            Schema.makeOrUpgrade(file, connection);
        });
    }

    /** Opens a store to read it. */
    static Connection reader(Path file) throws StoreException {
        if (!Files.exists(file)) {
            throw new StoreException(
                    Kind.MISSING,
                    "found no store '" + file + "'; 'rapporteur ingest PATH' makes one, --store names another.");
        }
        if (Files.isDirectory(file)) {
            throw new StoreException(Kind.NOT_A_STORE, "'" + file + "' is a folder; name a file with --store.");
        }
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        config.resetOpenMode(SQLiteOpenMode.CREATE);
        config.setCacheSize(-READER_CACHE);
        config.setTempStore(SQLiteConfig.TempStore.MEMORY);
        config.setBusyTimeout(PATIENCE_MILLIS);
        Connection connection = open(file, readOnlyUri(file), config.toProperties());
        return checked(file, connection, () -> {
            try (Statement statement = connection.createStatement()) {
                statement.execute("PRAGMA query_only = ON");
                statement.execute("PRAGMA trusted_schema = OFF");
            }
            SQLiteConnection lite = (SQLiteConnection) connection;
            lite.setLimit(SQLiteLimits.SQLITE_LIMIT_ATTACHED, 0);
            lite.setLimit(SQLiteLimits.SQLITE_LIMIT_LENGTH, LONGEST_VALUE);
            Schema.check(file, connection);
        });
    }

    /**
     * A reader of a log needs to write beside the file. Where it may not, on a medium for reading alone, and no log waits, nobody
     * else can write either, and the file is read as it is.
     */
    private static String readOnlyUri(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        boolean fixed = folder != null && !Files.isWritable(folder) && !Files.exists(beside(file, "-wal"));
        return fixed ? "?mode=ro&immutable=1" : "?mode=ro";
    }

    private static Path beside(Path file, String ending) {
        return file.resolveSibling(file.getFileName() + ending);
    }

    private static Connection open(Path file, String parameters, Properties properties) throws StoreException {
        LostEnd.refuse(file, beside(file, "-wal"));
        // As a URI, so that no sign in a name means anything.
        String uri = file.toAbsolutePath().toUri().getRawPath();
        return Failures.explained(
                file, () -> JDBC.createConnection("jdbc:sqlite:file:" + uri + parameters, properties));
    }

    /** Prepares a connection, or closes it if that fails. */
    private interface Preparation {
        void run() throws SQLException, StoreException;
    }

    private static Connection checked(Path file, Connection connection, Preparation preparation) throws StoreException {
        try {
            preparation.run();
            return connection;
        } catch (SQLException e) {
            close(connection);
            throw Failures.of(file, e);
        } catch (StoreException e) {
            close(connection);
            throw e;
        }
    }

    private static void close(Connection connection) {
        try {
            connection.close();
        } catch (SQLException e) {
            // What is told is why it could not be used.
        }
    }
}
