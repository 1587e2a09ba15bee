// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.from_json;
import static org.apache.spark.sql.functions.when;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import org.rapporteur.collation.Fingerprint;
import org.rapporteur.collation.Sightings;
import org.rapporteur.format.PropositionCodec;
import org.rapporteur.format.RecordWriter;
import org.rapporteur.record.SourcedRecord;
import org.rapporteur.sources.Refusal;
import org.rapporteur.text.Reading;
import org.rapporteur.text.Report;

/** What came of a report, as a row of the table {@code records}; {@code docs/archive.md} tells its columns. */
final class Outcome {
    /** What a report is compared by, to find its story. */
    static final String FINGERPRINT =
            "STRUCT<length: INT, shingles: ARRAY<BIGINT>, words: ARRAY<STRUCT<word: STRING, count: INT>>,"
                    + " names: ARRAY<STRUCT<word: STRING, count: INT>>, lead: ARRAY<STRUCT<word: STRING, count: INT>>,"
                    + " phrases: ARRAY<STRUCT<word: STRING, count: INT>>>";

    /** What entries are compared by, to find which mean the same. */
    static final String SIGHTINGS =
            "ARRAY<STRUCT<entry: STRING, kind: STRING, type: STRING, who: ARRAY<STRING>, whom: ARRAY<STRING>,"
                    + " first: DATE, last: DATE, place: STRING, words: ARRAY<STRING>, status: STRING>>";

    /** The columns, but for the entries of the record. */
    static final StructType ROW =
            StructType.fromDDL("report STRING, day DATE, published DATE, assumed DATE, title STRING,"
                    + " publisher STRING, url STRING, author STRING, language STRING, text STRING, warnings ARRAY<STRING>, json STRING, propositions BINARY,"
                    + " fingerprint " + FINGERPRINT + ", sightings " + SIGHTINGS
                    + ", error STRUCT<code: STRING, where: STRING, message: STRING>");

    private static final String SCHEMA = "record.ddl";

    private Outcome() {}

    /** Returns the row of a report that cannot be read. */
    static Row row(Refusal refusal) {
        Row error = RowFactory.create(refusal.code().name(), refusal.where(), refusal.message());
        return RowFactory.create(
                refusal.id(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                refusal.line(),
                null,
                null,
                null,
                error);
    }

    /**
     * Returns the row of a report that was read.
     *
     * @param warnings what of it was passed over when it was taken in
     * @param reading what was found in it
     */
    static Row row(SourcedRecord record, List<String> warnings, Reading reading) {
        Report report = record.report();
        boolean english = record.language() == null || record.language().equals("en");
        return RowFactory.create(
                report.id(),
                record.published(),
                report.published(),
                report.assumedDate(),
                report.title(),
                report.publisher(),
                report.uri(),
                report.author(),
                record.language(),
                report.text(),
                warnings.toArray(new String[0]),
                RecordWriter.write(record),
                PropositionCodec.writeAll(record.propositions()),
                english ? fingerprint(Fingerprint.of(reading)) : null,
                english ? Compared.rows(Sightings.of(record, report.id())) : null,
                null);
    }

    private static Row fingerprint(Fingerprint fingerprint) {
        return RowFactory.create(
                fingerprint.length(),
                fingerprint.shingles().toArray(new Long[0]),
                counts(fingerprint.words()),
                counts(fingerprint.names()),
                counts(fingerprint.lead()),
                counts(fingerprint.phrases()));
    }

    private static Row[] counts(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(count -> RowFactory.create(count.getKey(), count.getValue()))
                .toArray(Row[]::new);
    }

    /** Adds the entries of each record as columns of their own; null where there is an error. */
    static Dataset<Row> withEntries(Dataset<Row> outcomes) {
        Column read = when(col("error").isNull(), from_json(col("json"), schema(), Map.of("mode", "FAILFAST")));
        return outcomes.withColumn("record", read);
    }

    /** Returns the types of the fields of a record. */
    static StructType schema() {
        try (InputStream stream = Outcome.class.getResourceAsStream(SCHEMA)) {
            String ddl = new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
            return StructType.fromDDL(ddl.replaceAll("(?m)^--.*$", "").replace('\n', ' '));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Nullable
    static String error(Row row) {
        Row error = row.getAs("error");
        return error == null ? null : error.getString(0);
    }
}
