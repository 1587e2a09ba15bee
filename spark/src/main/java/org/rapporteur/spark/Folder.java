// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.hash;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.pmod;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** Where a job writes: one folder for each table. */
final class Folder {
    private static final String RECORDS = "records";

    private final SparkSession session;
    private final String name;

    private Folder(SparkSession session, String name) {
        this.session = session;
        this.name = name;
    }

    /**
     * Returns one that is not there yet.
     *
     * @throws ArchiveException if it is there
     */
    static Folder fresh(SparkSession session, String name) {
        if (exists(session, name)) {
            throw new ArchiveException("'" + name + "' is there already; name another folder, or remove it.");
        }
        return new Folder(session, name);
    }

    /**
     * Returns one into which {@code read} has written.
     *
     * @throws ArchiveException if it has not
     */
    static Folder there(SparkSession session, String name) {
        if (!exists(session, name + "/" + RECORDS)) {
            throw new ArchiveException("there are no records in '" + name + "'; name what 'read' wrote.");
        }
        return new Folder(session, name);
    }

    private static boolean exists(SparkSession session, String name) {
        try {
            Path path = new Path(name);
            return path.getFileSystem(session.sparkContext().hadoopConfiguration())
                    .exists(path);
        } catch (IOException e) {
            throw new ArchiveException("cannot look at '" + name + "': " + e.getMessage() + ".");
        }
    }

    /** Writes records, partitioned by day. The columns of entries are made last: they take more space on the way than the JSON. */
    void write(Dataset<Row> outcomes, int filesADay, boolean jsonLines) {
        Outcome.withEntries(outcomes.repartition(col("day"), pmod(hash(col("report")), lit(filesADay)))
                        .sortWithinPartitions("day", "report"))
                .write()
                .partitionBy("day")
                // Some 200 columns whose values repeat little: zstd finds what does, and dictionaries would cost a
                // third of writing.
                .option("parquet.enable.dictionary", false)
                .parquet(name + "/" + RECORDS);
        if (jsonLines) {
            records()
                    .select("day", "json")
                    .write()
                    .partitionBy("day")
                    .option("compression", "gzip")
                    .text(name + "/json-lines");
        }
    }

    /** Writes a table. */
    void write(Dataset<Row> rows, String table) {
        rows.write().parquet(name + "/" + table);
    }

    /** Returns a table that is there. */
    Dataset<Row> table(String table) {
        return session.read().parquet(name + "/" + table);
    }

    /** Returns the records that are there. */
    Dataset<Row> records() {
        return table(RECORDS);
    }

    /** Tells how many reports there are, and what became of them. */
    void tell(PrintWriter out) {
        List<Row> counts = records()
                .groupBy(col("error.code").as("code"), col("language"))
                .count()
                .orderBy("code", "language")
                .collectAsList();
        long all = counts.stream().mapToLong(count -> count.getLong(2)).sum();
        long read = counts.stream()
                .filter(count -> count.isNullAt(0)
                        && (count.isNullAt(1) || count.getString(1).equals("en")))
                .mapToLong(count -> count.getLong(2))
                .sum();
        out.println(all + (all == 1 ? " report: " : " reports: ") + read + " read"
                + list(counts, 0, "failed", true)
                + list(counts, 1, "in other languages set aside", false) + ".");
        out.flush();
    }

    private static String list(List<Row> counts, int column, String what, boolean failures) {
        List<Row> some = counts.stream()
                .filter(count -> !count.isNullAt(column)
                        && count.isNullAt(0) != failures
                        && !"en".equals(count.getString(column)))
                .toList();
        long all = some.stream().mapToLong(count -> count.getLong(2)).sum();
        return all == 0
                ? ""
                : some.stream()
                        .map(count -> count.getString(column) + " " + count.getLong(2))
                        .collect(Collectors.joining(", ", ", " + all + " " + what + " (", ")"));
    }
}
