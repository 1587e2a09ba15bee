// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.when;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import org.rapporteur.sources.Accepted;
import org.rapporteur.sources.Refusal;
import org.rapporteur.text.Report;

/** A report that is to be read, or why there is none, as a row. */
final class Incoming {
    /** The columns; {@code file} and {@code number} tell the order, and {@code code} is null for a report. */
    static final StructType ROW = StructType.fromDDL("file INT, number BIGINT, id STRING, text STRING, published DATE,"
            + " title STRING, publisher STRING, url STRING, author STRING, warnings ARRAY<STRING>, code STRING, where STRING,"
            + " message STRING");

    private Incoming() {}

    static Row row(int file, long number, org.rapporteur.sources.Incoming incoming) {
        if (incoming instanceof Refusal refusal) {
            return RowFactory.create(
                    file,
                    number,
                    refusal.id(),
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    new String[0],
                    refusal.code().name(),
                    refusal.where(),
                    refusal.message());
        }
        Accepted accepted = (Accepted) incoming;
        Report report = accepted.report();
        return RowFactory.create(
                file,
                number,
                report.id(),
                report.text(),
                report.published(),
                report.title(),
                report.publisher(),
                report.uri(),
                report.author(),
                accepted.warnings().toArray(new String[0]),
                null,
                null,
                null);
    }

    /** Returns the same again: a report, or a refusal. */
    static org.rapporteur.sources.Incoming of(Row row) {
        String code = row.getAs("code");
        String id = row.getAs("id");
        if (code != null) {
            return new Refusal(id, Refusal.Code.valueOf(code), row.getAs("where"), row.getAs("message"));
        }
        List<String> warnings = row.getList(row.fieldIndex("warnings"));
        return new Accepted(
                new Report(
                        id,
                        row.getAs("text"),
                        row.getAs("published"),
                        null,
                        row.getAs("title"),
                        row.getAs("publisher"),
                        row.getAs("url"),
                        row.getAs("author")),
                warnings);
    }

    /**
     * Refuses all but the first of those that are called the same, and spreads what comes in evenly over parts.
     *
     * @return rows in the order of their ids in each part
     */
    static Dataset<Row> unique(Dataset<Row> incoming, int parts) {
        Column nth = row_number()
                .over(Window.partitionBy("id").orderBy(col("code").isNotNull(), col("file"), col("number")));
        Column again = col("nth").gt(1).and(col("code").isNull());
        Dataset<Row> counted = incoming.repartition(parts, col("id")).withColumn("nth", nth);
        Refusal refusal = Refusal.duplicate("%s");
        return counted.withColumn(
                        "message", when(again, formatted(refusal.message())).otherwise(col("message")))
                .withColumn("where", when(again, refusal.where()).otherwise(col("where")))
                .withColumn("code", when(again, refusal.code().name()).otherwise(col("code")))
                .drop("nth");
    }

    private static Column formatted(@Nullable String words) {
        return org.apache.spark.sql.functions.format_string(String.valueOf(words), col("id"));
    }
}
