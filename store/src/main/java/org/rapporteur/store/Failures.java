// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.store;

import java.nio.file.Path;
import java.sql.SQLException;
import org.rapporteur.store.StoreException.Kind;
import org.sqlite.SQLiteException;

/** Says what SQLite's failures mean for whoever uses a store. */
final class Failures {
    private Failures() {}

    /** A task that may fail as SQLite does. */
    interface Task<R> {
        /** Does it. */
        R run() throws SQLException;
    }

    /** Does a task with a store, and says in a sentence why it fails if it does. */
    static <R> R explained(Path file, Task<R> task) throws StoreException {
        try {
            return task.run();
        } catch (SQLException e) {
            throw of(file, e);
        }
    }

    static StoreException of(Path file, SQLException e) {
        String name = "the store '" + file + "'";
        if (!(e instanceof SQLiteException lite)) {
            return new StoreException(Kind.FAILED, "cannot use " + name + ": " + e.getMessage() + ".", e);
        }
        String code = lite.getResultCode().name();
        if (code.startsWith("SQLITE_FULL")) {
            return new StoreException(
                    Kind.FULL,
                    "the disk is full; what was kept in " + name + " before stays kept. Make room and run it again.",
                    e);
        }
        if (code.startsWith("SQLITE_READONLY")) {
            return new StoreException(Kind.READ_ONLY, readOnly(file), e);
        }
        if (code.startsWith("SQLITE_NOTADB")) {
            return new StoreException(Kind.NOT_A_STORE, notAStore(file), e);
        }
        if (code.startsWith("SQLITE_CORRUPT")) {
            return new StoreException(
                    Kind.DAMAGED,
                    name + " is damaged (" + lite.getMessage()
                            + "); restore it from a backup, or take what can be read with: sqlite3 FILE .recover",
                    e);
        }
        if (code.startsWith("SQLITE_BUSY") || code.startsWith("SQLITE_LOCKED")) {
            return new StoreException(
                    Kind.LOCKED, "another program holds " + name + "; wait until it is done, or end it.", e);
        }
        if (code.startsWith("SQLITE_CANTOPEN") || code.startsWith("SQLITE_PERM")) {
            return new StoreException(
                    Kind.READ_ONLY, "cannot open " + name + "; check its name, its folder and their permissions.", e);
        }
        if (code.startsWith("SQLITE_INTERRUPT") || code.startsWith("SQLITE_ABORT")) {
            return new StoreException(Kind.TIMEOUT, "the question to " + name + " took too long and was stopped.", e);
        }
        if (code.startsWith("SQLITE_IOERR")) {
            return new StoreException(
                    Kind.FAILED,
                    "the disk under " + name + " failed (" + code + "); what was kept before stays kept.",
                    e);
        }
        return new StoreException(Kind.FAILED, "cannot use " + name + ": " + lite.getMessage() + ".", e);
    }

    static String readOnly(Path file) {
        return "the store '" + file + "' may not be written; change its permissions and those of its folder, or name"
                + " another with --store.";
    }

    static String notAStore(Path file) {
        return "'" + file + "' is not a store of Rapporteur; name another file with --store.";
    }
}
