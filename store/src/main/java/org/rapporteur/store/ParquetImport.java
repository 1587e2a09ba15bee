// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rapporteur.collation.Fingerprint;
import org.rapporteur.format.MalformedRecordException;
import org.rapporteur.format.PropositionCodec;
import org.rapporteur.format.RecordReader;
import org.rapporteur.record.SourcedRecord;
import org.rapporteur.store.StoreException.Kind;
import org.rapporteur.text.Report;

/** Takes reports with their records out of the Parquet that the job for Spark wrote, without reading them anew. */
public final class ParquetImport implements AutoCloseable {
    private static final String MAGIC = "PAR1";
    private static final String RECORDS = "records";
    private static final String DONE = "_SUCCESS";

    private static final String COLUMNS =
            "SELECT report, text, json, CAST(published AS VARCHAR), CAST(assumed AS VARCHAR), title,"
                    + " publisher, url, author, warnings, fingerprint.length, fingerprint.shingles,"
                    + words("words") + ", " + words("names") + ", " + words("lead") + ", " + words("phrases")
                    + ", error.code, error.\"where\", error.message, propositions FROM read_parquet('%s', hive_partitioning = false)";

    private final Connection connection;
    private final Statement statement;
    private final ResultSet rows;

    /**
     * A row.
     *
     * @param id what the report is called
     * @param report what the row holds; null if there is none
     * @param problem why there is none
     */
    public record Line(
            String id,
            @Nullable ReadReport report,
            @Nullable Problem problem) {}

    /**
     * Why there is no report.
     *
     * @param code for programs; null if the row itself is damaged
     * @param where the byte, line or file
     * @param message a sentence for people
     */
    public record Problem(@Nullable String code, String where, String message) {}

    private ParquetImport(Connection connection, Statement statement, ResultSet rows) {
        this.connection = connection;
        this.statement = statement;
        this.rows = rows;
    }

    private static String words(String part) {
        return " list_transform(fingerprint." + part + ", lambda x: x.word), list_transform(fingerprint." + part
                + ", lambda x: x.\"count\")";
    }

    /**
     * Tells whether a path is Parquet: a file, the folder of a table, or the folder that the job wrote its tables into.
     *
     * @throws IOException if it cannot be looked at
     */
    public static boolean isParquet(Path path) throws IOException {
        if (Files.isDirectory(path)) {
            return Files.exists(path.resolve(DONE))
                    || Files.exists(path.resolve(RECORDS).resolve(DONE));
        }
        if (!Files.isRegularFile(path)) {
            return false;
        }
        try (InputStream in = Files.newInputStream(path)) {
            return new String(in.readNBytes(MAGIC.length()), StandardCharsets.US_ASCII).equals(MAGIC);
        }
    }

    /**
     * Opens what the job wrote.
     *
     * @throws StoreException if these are no records
     */
    public static ParquetImport open(Path path) throws StoreException {
        Path records = Files.isDirectory(path.resolve(RECORDS)) ? path.resolve(RECORDS) : path;
        String files = Files.isDirectory(records) ? records + "/**/*.parquet" : records.toString();
        Connection connection = null;
        try {
            connection = ParquetConnection.open("", 1);
            Statement statement = connection.createStatement();
            return new ParquetImport(
                    connection, statement, statement.executeQuery(COLUMNS.replace("%s", files.replace("'", "''"))));
        } catch (SQLException e) {
            close(connection);
            throw new StoreException(
                    Kind.FAILED,
                    "'" + path
                            + "' is Parquet, but not the records that the job for Spark writes; name its output folder.",
                    e);
        }
    }

    private static void close(@Nullable Connection connection) {
        try {
            if (connection != null) {
                connection.close();
            }
        } catch (SQLException e) {
            // It is of no use any more, and what went wrong before is told.
        }
    }

    /** Returns the next row; null behind the last. */
    public @Nullable Line next() throws StoreException {
        try {
            if (!rows.next()) {
                return null;
            }
            String id = String.valueOf(rows.getString(1));
            String code = rows.getString(21);
            if (code != null) {
                return new Line(id, null, new Problem(code, orEmpty(rows.getString(22)), orEmpty(rows.getString(23))));
            }
            try {
                return new Line(id, report(id), null);
            } catch (MalformedRecordException | IllegalArgumentException e) {
                return new Line(
                        id,
                        null,
                        new Problem(null, "", "the record of '" + id + "' is damaged: " + e.getMessage() + "."));
            }
        } catch (SQLException e) {
            throw new StoreException(Kind.FAILED, "cannot read on in the Parquet: " + e.getMessage() + ".", e);
        }
    }

    private static String orEmpty(@Nullable String words) {
        return words == null ? "" : words;
    }

    private ReadReport report(String id) throws SQLException, MalformedRecordException {
        String text = String.valueOf(rows.getString(2));
        Given given = new Given(
                new Report(
                        id,
                        text,
                        day(rows.getString(4)),
                        day(rows.getString(5)),
                        rows.getString(6),
                        rows.getString(7),
                        rows.getString(8),
                        rows.getString(9)),
                list(10).stream().map(String::valueOf).toList());
        byte[] propositions = rows.getBytes(24);
        SourcedRecord record = RecordReader.read(
                        String.valueOf(rows.getString(3)), given.report().text())
                .withPropositions(PropositionCodec.readAll(propositions));
        return ReadReport.of(
                given,
                record,
                rows.getObject(11) == null ? null : ReadReport.Compared.of(fingerprint(id), record),
                propositions != null);
    }

    private Fingerprint fingerprint(String id) throws SQLException {
        return new Fingerprint(
                id,
                null,
                list(12).stream().map(shingle -> ((Number) shingle).longValue()).toList(),
                rows.getInt(11),
                counts(13),
                counts(15),
                counts(17),
                counts(19));
    }

    private Map<String, Integer> counts(int column) throws SQLException {
        List<Object> words = list(column);
        List<Object> numbers = list(column + 1);
        Map<String, Integer> counts = new TreeMap<>();
        for (int i = 0; i < words.size(); i++) {
            counts.put(words.get(i).toString(), ((Number) numbers.get(i)).intValue());
        }
        return counts;
    }

    private List<Object> list(int column) throws SQLException {
        java.sql.Array array = rows.getArray(column);
        return array == null ? List.of() : new ArrayList<>(Arrays.asList((Object[]) array.getArray()));
    }

    private static @Nullable LocalDate day(@Nullable String day) {
        return day == null ? null : LocalDate.parse(day);
    }

    @Override
    public void close() throws StoreException {
        try (connection;
                statement;
                rows) {
            // They are closed, the last first.
        } catch (SQLException e) {
            throw new StoreException(Kind.FAILED, "cannot close the Parquet: " + e.getMessage() + ".", e);
        }
    }
}
