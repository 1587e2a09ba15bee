// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.record.SourcedRecord;
import org.rapporteur.store.Numbers.Numbered;
import org.rapporteur.store.StoreWriter.Standing;

/** The rows of reports, with their texts and records, and of all that hangs on them; within a transaction of the writer. */
final class Rows implements AutoCloseable {
    private final Connection connection;
    private final Clock clock;
    private final Numbers numbers;
    private final Projection projection;
    private final Removal removal;
    private final PropositionTable propositions;
    private final long producer;
    private final Map<SourcedRecord.Producer, Long> producers = new HashMap<>();
    private final PreparedStatement find;
    private final PreparedStatement outdate;
    private final PreparedStatement update;
    private final PreparedStatement updateRecord;
    private final PreparedStatement refusal;
    private final PreparedStatement pardon;
    private final Insert reports;
    private final Insert texts;
    private final Insert words;
    private final Insert fingerprints;

    /** What there is of a report: its newest version. */
    private record Known(long number, int version, String hash, String given, long producer, int tables) {}

    Rows(Connection connection, SourcedRecord.Producer producer, Clock clock) throws SQLException {
        this.connection = connection;
        this.clock = clock;
        numbers = new Numbers(connection);
        propositions = new PropositionTable(connection);
        projection = new Projection(connection, numbers, propositions);
        removal = new Removal(connection);
        this.producer = Producers.current(connection, producer);
        producers.put(producer, this.producer);
        find = connection.prepareStatement(
                "SELECT id, version, hash, given, producer, tables FROM reports WHERE document = ?"
                        + " ORDER BY version DESC LIMIT 1");
        outdate = connection.prepareStatement("UPDATE reports SET current = 0 WHERE document = ? AND current = 1");
        update = connection.prepareStatement(
                "UPDATE reports SET url = ?, title = ?, author = ?, publisher = ?, published = ?,"
                        + " language = ?, producer = ?, given = ?, tables = ? WHERE id = ?");
        updateRecord = connection.prepareStatement("UPDATE texts SET record = ? WHERE report = ?");
        refusal =
                connection.prepareStatement("INSERT INTO refusals (document, code, place, message) VALUES (?, ?, ?, ?)"
                        + " ON CONFLICT (document) DO UPDATE SET code = excluded.code, place = excluded.place,"
                        + " message = excluded.message");
        pardon = connection.prepareStatement("DELETE FROM refusals WHERE document = ?");
        reports = new Insert(
                connection,
                "reports",
                "id",
                "document",
                "version",
                "current",
                "url",
                "title",
                "author",
                "publisher",
                "published",
                "language",
                "hash",
                "length",
                "producer",
                "added",
                "given",
                "tables");
        texts = new Insert(connection, "texts", "report", "text", "record");
        words = new Insert(connection, "report_words", "rowid", "title", "text");
        fingerprints = new Insert(connection, "fingerprints", "report", "day", "data", "sightings");
    }

    Standing standing(Given given) throws SQLException {
        Known known = find(given.report().id());
        if (known == null) {
            return Standing.NEW;
        }
        if (!known.hash().equals(ReadReport.hash(given.report().text()))) {
            return Standing.CHANGED;
        }
        if (!known.given().equals(given.meta())) {
            return Standing.REDATED;
        }
        boolean fresh = known.producer() == producer && known.tables() == Schema.LAID_OUT;
        return fresh ? Standing.UNCHANGED : Standing.STALE;
    }

    private @Nullable Known find(String document) throws SQLException {
        find.setString(1, document);
        try (ResultSet result = find.executeQuery()) {
            return result.next()
                    ? new Known(
                            result.getLong(1),
                            result.getInt(2),
                            result.getString(3),
                            result.getString(4),
                            result.getLong(5),
                            result.getInt(6))
                    : null;
        }
    }

    Standing keep(ReadReport read) throws SQLException {
        String document = read.given().report().id();
        String hash = ReadReport.hash(read.given().report().text());
        Known known = find(document);
        if (known != null && known.hash().equals(hash)) {
            boolean same = known.given().equals(read.given().meta());
            renew(known.number(), read);
            return same ? Standing.STALE : Standing.REDATED;
        }
        if (known != null) {
            execute(outdate, document);
            propositions.outdate(known.number());
        }
        execute(pardon, document);
        add(read, known == null ? 1 : known.version() + 1, hash);
        return known == null ? Standing.NEW : Standing.CHANGED;
    }

    private void add(ReadReport read, int version, String hash) throws SQLException {
        SourcedRecord record = read.record();
        String text = read.given().report().text();
        long number = numbers.next(Numbered.REPORTS);
        reports.row(
                number,
                read.given().report().id(),
                version,
                true,
                read.given().report().uri(),
                record.title(),
                record.report().author(),
                record.report().publisher(),
                record.published(),
                record.language(),
                hash,
                text.codePointCount(0, text.length()),
                producer(record),
                clock.instant().truncatedTo(ChronoUnit.SECONDS),
                read.given().meta(),
                tables(read));
        texts.row(number, text, read.zipped());
        content(number, read);
    }

    private void content(long number, ReadReport read) throws SQLException {
        words.row(number, read.record().title(), read.given().report().text());
        ReadReport.Compared compared = read.fingerprint();
        if (compared != null) {
            fingerprints.row(number, compared.day(), compared.words(), compared.sightings());
        }
        projection.add(number, read.record());
    }

    void renew(long number, ReadReport read) throws SQLException {
        propositions.remove(number);
        removal.remove(number);
        SourcedRecord record = read.record();
        execute(
                update,
                read.given().report().uri(),
                record.title(),
                record.report().author(),
                record.report().publisher(),
                record.published(),
                record.language(),
                producer(record),
                read.given().meta(),
                tables(read),
                number);
        execute(updateRecord, read.zipped(), number);
        content(number, read);
    }

    /** Of records that were taken in without what their claims come to, the tables are not complete. */
    private static int tables(ReadReport read) {
        return read.whole() ? Schema.LAID_OUT : 1;
    }

    /** Returns the number of what read a record: another than reads now if the record was taken in as it was. */
    private long producer(SourcedRecord record) throws SQLException {
        Long known = producers.get(record.producer());
        if (known == null) {
            known = Producers.number(connection, record.producer());
            producers.put(record.producer(), known);
        }
        return known;
    }

    void refuse(String document, String code, String place, String message) throws SQLException {
        execute(refusal, document, code, place, message);
    }

    Given given(long report) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(
                "SELECT r.document, t.text, r.given FROM reports r JOIN texts t ON t.report = r.id WHERE r.id = ?")) {
            statement.setLong(1, report);
            try (ResultSet result = statement.executeQuery()) {
                if (!result.next()) {
                    throw new SQLException("There is no report with the number " + report);
                }
                return Given.of(result.getString(1), result.getString(2), result.getString(3));
            }
        }
    }

    /** Returns the numbers that a query finds, given the number of the producer. */
    List<Long> numbers(String query) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setLong(1, producer);
            List<Long> found = new ArrayList<>();
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    found.add(result.getLong(1));
                }
            }
            return found;
        }
    }

    private static void execute(PreparedStatement statement, @Nullable Object... values) throws SQLException {
        Insert.bind(statement, values);
        statement.executeUpdate();
    }

    @Override
    public void close() throws SQLException {
        projection.close();
        removal.close();
        propositions.close();
        for (AutoCloseable closeable :
                List.of(find, outdate, update, updateRecord, refusal, pardon, reports, texts, words, fingerprints)) {
            try {
                closeable.close();
            } catch (SQLException e) {
                throw e;
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
