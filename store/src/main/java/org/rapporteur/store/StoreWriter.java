// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.rapporteur.record.SourcedRecord;

/**
 * Writes a store: one at a time, on one thread.
 *
 * <p>What is kept or refused is gathered in a transaction. {@link #commit} ends it, and when it returns all of that is on the
 * disk; until then nothing of it is seen by readers, and nothing is left of it if the process dies. After a failure nothing
 * more is written: close it.
 */
public final class StoreWriter implements AutoCloseable {
    private final Path file;
    private final WriterLock lock;
    private final Connection connection;
    private final Consumer<List<String>> acknowledged;
    private final List<String> pending = new ArrayList<>();
    private final Rows rows;
    private boolean begun;
    private boolean failed;

    /** How a report stands to what a store has of it. */
    public enum Standing {
        /** there is none of that name */
        NEW,
        /** it is there, with the same text, read by the same program */
        UNCHANGED,
        /** it is there, but an older program or other knowledge read it */
        STALE,
        /** it is there, with the same text, but something else came with it: another date, another title */
        REDATED,
        /** it is there with another text */
        CHANGED
    }

    private StoreWriter(
            Path file, WriterLock lock, Connection connection, Rows rows, Consumer<List<String>> acknowledged) {
        this.file = file;
        this.lock = lock;
        this.connection = connection;
        this.rows = rows;
        this.acknowledged = acknowledged;
    }

    /**
     * Opens a store to write it, and makes it if there is none.
     *
     * @param producer what reads the reports: records of others become stale
     * @param clock tells when a report came in
     * @param acknowledged is told after each commit which reports are on the disk now
     * @throws StoreException if another writes it, or it may not be written, or is no store
     */
    public static StoreWriter open(
            Path file, SourcedRecord.Producer producer, Clock clock, Consumer<List<String>> acknowledged)
            throws StoreException {
        WriterLock lock = WriterLock.take(file);
        Connection connection = null;
        try {
            connection = Connections.writer(file);
            return new StoreWriter(file, lock, connection, new Rows(connection, producer, clock), acknowledged);
        } catch (SQLException e) {
            closeQuietly(connection, lock);
            throw Failures.of(file, e);
        } catch (StoreException e) {
            closeQuietly(connection, lock);
            throw e;
        }
    }

    private static void closeQuietly(@Nullable Connection connection, WriterLock lock) {
        try {
            if (connection != null) {
                connection.close();
            }
        } catch (SQLException e) {
            // What is told is why it could not be opened.
        }
        lock.close();
    }

    /** Tells how a report stands to what is kept of it. */
    public Standing standing(Given given) throws StoreException {
        return Failures.explained(file, () -> rows.standing(given));
    }

    /**
     * Keeps a report that was read: a new one; a new version of one whose text has changed, beside the old; or in place of the
     * record that there was of the same text.
     *
     * @return how it stood to what was kept of it
     */
    public Standing keep(ReadReport read) throws StoreException {
        Standing[] standing = {Standing.NEW};
        write(() -> standing[0] = rows.keep(read));
        pending.add(read.given().report().id());
        return standing[0];
    }

    /**
     * Notes why a report could not be taken in.
     *
     * @param document what the report is called
     * @param code for programs
     * @param place the byte, line or file; empty if the whole
     * @param message a sentence for people
     */
    public void refuse(String document, String code, String place, String message) throws StoreException {
        write(() -> rows.refuse(Given.clean(document), Given.clean(code), Given.clean(place), Given.clean(message)));
    }

    /** Returns the numbers of current reports that another program read, or this one with other knowledge. */
    public List<Long> stale() throws StoreException {
        return Failures.explained(
                file,
                () -> rows.numbers(
                        "SELECT id FROM reports WHERE producer <> ? OR tables < " + Schema.LAID_OUT + " ORDER BY id"));
    }

    /** Returns the numbers of all reports. */
    public List<Long> all() throws StoreException {
        return Failures.explained(file, () -> rows.numbers("SELECT id FROM reports WHERE ? > 0 ORDER BY id"));
    }

    /** Returns a report as it was given, to be read again. */
    public Given given(long report) throws StoreException {
        return Failures.explained(file, () -> rows.given(report));
    }

    /** Puts a new record in the place of one, of whatever version of its report. */
    public void renew(long report, ReadReport read) throws StoreException {
        write(() -> rows.renew(report, read));
        pending.add(read.given().report().id());
    }

    /** Returns the stories of this store, to be found anew. */
    public StoryTables stories() {
        return stories(new StoryScope(connection));
    }

    /** Returns the same, with so many reports taken at a time. */
    StoryTables stories(int atATime) {
        return stories(new StoryScope(connection, atATime));
    }

    private StoryTables stories(StoryScope scope) {
        return new StoryTables(file, connection, this::writeStories, scope);
    }

    private void writeStories(StoryTables.Task task) throws StoreException {
        write(task::run);
        commit();
    }

    /** Returns how many reports wait for a commit. */
    public int waiting() {
        return pending.size();
    }

    /** Ends the transaction: when this returns, all that was kept is on the disk, and who asked for it is told. */
    public void commit() throws StoreException {
        if (!begun) {
            return;
        }
        attempt(() -> {
            execute("COMMIT");
            begun = false;
        });
        List<String> durable = List.copyOf(pending);
        pending.clear();
        acknowledged.accept(durable);
    }

    /** Does something in the transaction. */
    private interface Task {
        void run() throws SQLException;
    }

    private void write(Task task) throws StoreException {
        if (failed) {
            throw new IllegalStateException("The store failed before; nothing more is written");
        }
        attempt(() -> {
            if (!begun) {
                execute("BEGIN IMMEDIATE");
                begun = true;
            }
            task.run();
        });
    }

    private void attempt(Task task) throws StoreException {
        try {
            task.run();
        } catch (SQLException e) {
            failed = true;
            rollBack();
            throw Failures.of(file, e);
        } catch (RuntimeException | Error e) {
            failed = true;
            rollBack();
            throw e;
        }
    }

    private void rollBack() {
        pending.clear();
        if (begun) {
            begun = false;
            try {
                execute("ROLLBACK");
            } catch (SQLException e) {
                // SQLite has rolled back already, or does when the file is opened again.
            }
        }
    }

    private void execute(String command) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(command);
        }
    }

    /** Closes the store; what was not committed is lost. */
    @Override
    public void close() throws StoreException {
        try {
            if (begun) {
                rollBack();
            }
            rows.close();
            connection.close();
        } catch (SQLException e) {
            throw Failures.of(file, e);
        } finally {
            lock.close();
        }
    }
}
