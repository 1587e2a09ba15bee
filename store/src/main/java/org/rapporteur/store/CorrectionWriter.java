// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.rapporteur.store.Correction.Verdict;
import org.rapporteur.store.StoreException.Kind;

/** Writes corrections into a store; each is on the disk when its method returns. Nothing else of the store is touched. */
public final class CorrectionWriter implements AutoCloseable {
    private final Path file;
    private final WriterLock lock;
    private final Connection connection;
    private final Clock clock;

    private CorrectionWriter(Path file, WriterLock lock, Connection connection, Clock clock) {
        this.file = file;
        this.lock = lock;
        this.connection = connection;
        this.clock = clock;
    }

    /**
     * Opens a store to correct it.
     *
     * @param clock tells when a correction is made
     * @throws StoreException if there is none, or another writes it
     */
    public static CorrectionWriter open(Path file, Clock clock) throws StoreException {
        if (!Files.exists(file)) {
            throw new StoreException(
                    Kind.MISSING,
                    "found no store '" + file + "'; 'rapporteur ingest PATH' makes one, --store names another.");
        }
        WriterLock lock = WriterLock.take(file);
        try {
            return new CorrectionWriter(file, lock, Connections.writer(file), clock);
        } catch (StoreException e) {
            lock.close();
            throw e;
        }
    }

    /**
     * Adds a correction.
     *
     * @param report the report
     * @param entry the id of the entry
     * @param anchor where it stands
     * @param fields what is set
     * @return the correction as it was kept
     */
    public Correction add(
            KeptReport report,
            String entry,
            Anchor anchor,
            Verdict verdict,
            Map<String, String> fields,
            String by,
            String why)
            throws StoreException {
        return insert(new Correction(
                0,
                report.document(),
                report.version(),
                report.hash(),
                entry,
                anchor,
                verdict,
                fields,
                Given.clean(by),
                Given.clean(why),
                now(),
                null));
    }

    private String now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS).toString();
    }

    /**
     * Takes over corrections that another store has.
     *
     * @return how many were not there yet
     */
    public int take(List<Correction> corrections) throws StoreException {
        List<Correction> there = Failures.explained(file, this::all);
        int taken = 0;
        for (Correction correction : corrections) {
            if (there.stream().noneMatch(correction::isSame)) {
                insert(correction);
                taken++;
            }
        }
        return taken;
    }

    private List<Correction> all() throws SQLException {
        try (PreparedStatement statement =
                        connection.prepareStatement("SELECT " + CorrectionRows.COLUMNS + " FROM corrections");
                ResultSet rows = statement.executeQuery()) {
            List<Correction> all = new ArrayList<>();
            while (rows.next()) {
                all.add(CorrectionRows.read(rows));
            }
            return all;
        }
    }

    private Correction insert(Correction correction) throws StoreException {
        return Failures.explained(file, () -> {
            try (PreparedStatement number =
                            connection.prepareStatement("SELECT coalesce(max(id), 0) + 1 FROM corrections");
                    ResultSet next = number.executeQuery();
                    PreparedStatement insert = connection.prepareStatement("INSERT INTO corrections ("
                            + CorrectionRows.COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
                next.next();
                long id = next.getLong(1);
                Object[] values = {
                    id,
                    correction.document(),
                    correction.version(),
                    correction.hash(),
                    correction.anchor().kind(),
                    correction.entry(),
                    correction.anchor().start(),
                    correction.anchor().end(),
                    correction.anchor().nth(),
                    correction.anchor().words(),
                    correction.verdict().name(),
                    Json.object(new java.util.TreeMap<>(correction.fields())),
                    correction.by(),
                    correction.why(),
                    correction.made(),
                    correction.undone()
                };
                for (int i = 0; i < values.length; i++) {
                    insert.setObject(i + 1, values[i]);
                }
                insert.executeUpdate();
                return new Correction(
                        id,
                        correction.document(),
                        correction.version(),
                        correction.hash(),
                        correction.entry(),
                        correction.anchor(),
                        correction.verdict(),
                        correction.fields(),
                        correction.by(),
                        correction.why(),
                        correction.made(),
                        correction.undone());
            }
        });
    }

    /**
     * Takes a correction back; it stays, with who took it back, when and why.
     *
     * @return whether there was one of that number that stood
     */
    public boolean undo(long number, String by, String why) throws StoreException {
        return Failures.explained(file, () -> {
            try (PreparedStatement update =
                    connection.prepareStatement("UPDATE corrections SET undone = ? WHERE id = ? AND undone IS NULL")) {
                update.setString(1, now() + " by " + Given.clean(by) + ": " + Given.clean(why));
                update.setLong(2, number);
                return update.executeUpdate() > 0;
            }
        });
    }

    @Override
    public void close() throws StoreException {
        try {
            connection.close();
        } catch (SQLException e) {
            throw Failures.of(file, e);
        } finally {
            lock.close();
        }
    }
}
