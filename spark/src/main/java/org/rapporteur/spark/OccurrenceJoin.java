// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.spark;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.rapporteur.collation.Occurrence;
import org.rapporteur.collation.OccurrenceMatcher;
import org.rapporteur.collation.Sighting;

/**
 * Finds which entries of the records of an archive mean the same.
 *
 * <p>{@link OccurrenceMatcher} compares the entries of each of its blocks; what it puts together in any block hangs together, and of
 * what hangs together it makes the occurrences, as it would on one machine.
 */
final class OccurrenceJoin {
    private static final StructType ENTRY =
            StructType.fromDDL("key STRING, report STRING, story STRING, sighting " + element(Outcome.SIGHTINGS));
    private static final StructType PAIR = StructType.fromDDL("one STRING, other STRING");
    private static final StructType OCCURRENCES =
            StructType.fromDDL("occurrence STRING, kind STRING, type STRING, report STRING,"
                    + " entry STRING, status STRING, first DATE, last DATE, reports INT");

    private OccurrenceJoin() {}

    private static String element(String array) {
        return array.substring("ARRAY<".length(), array.length() - 1);
    }

    /**
     * Returns the occurrence of each entry.
     *
     * @param records as {@code read} writes them
     * @param stories as {@link StoryJoin} finds them
     */
    static Dataset<Row> occurrences(Dataset<Row> records, Dataset<Row> stories) {
        Column name = concat(col("report"), lit("\n"), col("sighting.entry"));
        Dataset<Row> entries = records.where("sightings IS NOT NULL")
                .select(col("report"), explode(col("sightings")).as("sighting"))
                .join(stories.select("report", "story"), "report")
                .select(name.as("key"), col("report"), col("story"), col("sighting"));
        Dataset<Row> pairs = entries.flatMap((FlatMapFunction<Row, Row>) OccurrenceJoin::blocks, Encoders.row(ENTRY))
                .groupByKey((MapFunction<Row, String>) row -> row.getString(0), Encoders.STRING())
                .flatMapGroups(
                        (FlatMapGroupsFunction<String, Row, Row>) (block, some) -> pairs(some), Encoders.row(PAIR))
                .distinct();
        Dataset<Row> components = Components.of(pairs).localCheckpoint();
        Column component = coalesce(col("component"), col("key"));
        return entries.join(components, col("key").equalTo(col("node")), "left")
                .select(component.as("key"), col("report"), col("story"), col("sighting"))
                .groupByKey((MapFunction<Row, String>) row -> row.getString(0), Encoders.STRING())
                .flatMapGroups(
                        (FlatMapGroupsFunction<String, Row, Row>) (key, some) -> rows(some), Encoders.row(OCCURRENCES));
    }

    /** The entry once for each block that it is in. */
    private static Iterator<Row> blocks(Row row) {
        return OccurrenceMatcher.blocks(sighting(row)).stream()
                .map(block -> RowFactory.create(block, row.getString(1), row.getString(2), row.getStruct(3)))
                .iterator();
    }

    private static Iterator<Row> pairs(Iterator<Row> block) {
        return OccurrenceMatcher.match(sightings(block)).stream()
                .flatMap(occurrence -> occurrence.tellings().stream()
                        .skip(1)
                        .map(telling ->
                                RowFactory.create(key(occurrence.tellings().get(0)), key(telling))))
                .iterator();
    }

    private static Iterator<Row> rows(Iterator<Row> component) {
        return OccurrenceMatcher.match(sightings(component)).stream()
                .flatMap(occurrence -> occurrence.tellings().stream().map(telling -> row(occurrence, telling)))
                .iterator();
    }

    private static Row row(Occurrence occurrence, Sighting telling) {
        return RowFactory.create(
                occurrence.id(),
                occurrence.kind().name(),
                telling.type(),
                telling.report(),
                telling.entry(),
                telling.status(),
                telling.from(),
                telling.to(),
                occurrence.reports());
    }

    private static List<Sighting> sightings(Iterator<Row> rows) {
        List<Sighting> sightings = new ArrayList<>();
        rows.forEachRemaining(row -> sightings.add(sighting(row)));
        return sightings;
    }

    /** By place: a row on its way from one function to the next does not know its columns. */
    private static Sighting sighting(Row row) {
        return Compared.sighting(row.getString(1), row.getString(2), row.getStruct(3));
    }

    private static String key(Sighting sighting) {
        return sighting.report() + "\n" + sighting.entry();
    }
}
