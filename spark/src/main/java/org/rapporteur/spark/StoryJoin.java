// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.spark;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.arrays_zip;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.first;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.sha2;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.to_json;
import static org.apache.spark.sql.functions.when;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.function.CoGroupFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import org.rapporteur.collation.Fingerprint;
import org.rapporteur.collation.Likeness;
import org.rapporteur.collation.Story;
import org.rapporteur.collation.StoryMatcher;
import org.rapporteur.collation.TermWeights;
import org.rapporteur.knowledge.stories.StoryKnowledge;

/**
 * Finds the stories of an archive by joins.
 *
 * <p>Reports are compared only where they share a block: one of their most telling terms, and a month or the one before. Those without
 * a day are compared with each other alone. Pairs that are alike enough hang together in components, and inside a component
 * {@link StoryMatcher} groups as it does on one machine.
 */
final class StoryJoin {
    /** So many terms of a report, those that weigh most, are blocks. */
    private static final int BLOCKS = 48;
    /** A term that more reports have in a block brings nothing together. */
    private static final int COMMON = 400;
    /** Reports that share but one of these terms are not compared. */
    private static final int SHARED = 2;
    /** So many candidates of a report are compared in full. */
    private static final int COMPARED = 100;

    private static final StructType VECTOR =
            StructType.fromDDL("report STRING, epoch INT, terms ARRAY<BIGINT>, weights ARRAY<FLOAT>");
    private static final StructType STORIES =
            StructType.fromDDL("report STRING, story STRING, manner STRING, source STRING, share DOUBLE");

    private StoryJoin() {}

    /** Each executor loads it once. */
    private static final class Loaded {
        static final StoryKnowledge KNOWLEDGE = StoryKnowledge.load();
    }

    /**
     * Returns the story of each report.
     *
     * @param records as {@code read} writes them
     * @return rows of {@code report}, {@code story}, {@code manner}, {@code source} and {@code share}, as
     *     {@link Story.Telling} has them
     */
    static Dataset<Row> stories(Dataset<Row> records) {
        WindowSpec sameWording =
                Window.partitionBy("wording").orderBy(col("day").asc_nulls_last(), col("report"));
        Dataset<Row> reports = records.where("fingerprint IS NOT NULL")
                .select(col("report"), col("day"), col("fingerprint"))
                .withColumn(
                        "wording",
                        sha2(
                                to_json(struct("fingerprint.length", "fingerprint.words", "fingerprint.shingles"))
                                        .cast("binary"),
                                256))
                .withColumn("original", first("report").over(sameWording))
                .drop("wording");
        Dataset<Row> originals = reports.where("report = original").drop("original");
        Dataset<Row> likenesses = likenesses(vectors(originals)).localCheckpoint();
        return grouped(reports, likenesses);
    }

    /** Each report as a vector: numbers of its terms, ascending, and their weights. */
    private static Dataset<Row> vectors(Dataset<Row> originals) {
        long reports = originals.count();
        Dataset<Row> words = originals.select(
                col("report"), explode(col("fingerprint.words.word")).as("word"));
        Dataset<Row> having =
                words.groupBy("word").agg(count(lit(1)).cast("int").as("having"));
        Dataset<Row> counts = words.join(having, "word")
                .groupBy("report")
                .agg(collect_list(struct("word", "having")).as("counts"));
        return originals
                .join(counts, "report")
                .map((MapFunction<Row, Row>) row -> vector(row, reports), Encoders.row(VECTOR));
    }

    private static Row vector(Row row, long reports) {
        String report = row.getAs("report");
        LocalDate day = row.getAs("day");
        Fingerprint fingerprint = Compared.fingerprint(report, day, row.getAs("fingerprint"));
        Map<String, Integer> having = new HashMap<>();
        for (Row count : row.<Row>getList(row.fieldIndex("counts"))) {
            having.put(count.getString(0), count.getInt(1));
        }
        Map<String, Double> weights =
                new TermWeights(Loaded.KNOWLEDGE, reports, word -> having.getOrDefault(word, 0)).of(fingerprint);
        List<Map.Entry<Long, Double>> terms = new ArrayList<>();
        weights.forEach((term, weight) -> terms.add(Map.entry(Terms.number(term), weight)));
        terms.sort(Map.Entry.comparingByKey());
        return RowFactory.create(
                report,
                day == null ? null : (Integer) (int) day.toEpochDay(),
                terms.stream().map(Map.Entry::getKey).toArray(Long[]::new),
                terms.stream().map(term -> term.getValue().floatValue()).toArray(Float[]::new));
    }

    /** Pairs of reports that are alike at all, the earlier as {@code one}, with their {@code likeness}. */
    private static Dataset<Row> likenesses(Dataset<Row> vectors) {
        Dataset<Row> kept = vectors.localCheckpoint();
        Dataset<Row> candidates = candidates(kept);
        Dataset<Row> one = kept.select(
                col("report").as("one"),
                col("epoch").as("day1"),
                struct("terms", "weights").as("vector1"));
        Dataset<Row> other = kept.select(
                col("report").as("other"),
                col("epoch").as("day2"),
                struct("terms", "weights").as("vector2"));
        return candidates
                .join(one, "one")
                .join(other, "other")
                .map(
                        (MapFunction<Row, Row>) StoryJoin::likeness,
                        Encoders.row(StructType.fromDDL("one STRING, other STRING, likeness DOUBLE")))
                .where(col("likeness").geq(Likeness.FLOOR));
    }

    private static Row likeness(Row row) {
        double product = Terms.product(row.getAs("vector1"), row.getAs("vector2"));
        double likeness = Math.min(1, product * Likeness.nearness(day(row, "day1"), day(row, "day2")));
        return RowFactory.create(row.getAs("one"), row.getAs("other"), likeness);
    }

    private static @Nullable LocalDate day(Row row, String column) {
        Integer epoch = row.getAs(column);
        return epoch == null ? null : LocalDate.ofEpochDay(epoch);
    }

    /** Pairs that share several blocks. */
    private static Dataset<Row> candidates(Dataset<Row> vectors) {
        Column month = col("epoch").divide(Likeness.NEAR).cast("int");
        Dataset<Row> blocks = vectors.map(
                        (MapFunction<Row, Row>) row -> Terms.heaviest(row, BLOCKS), Encoders.row(VECTOR))
                .select(
                        col("report"),
                        col("epoch"),
                        explode(arrays_zip(col("terms"), col("weights"))).as("block"))
                .select(
                        col("report"),
                        col("epoch"),
                        col("block.terms").as("term"),
                        col("block.weights").as("weight"))
                .withColumn("month", coalesce(month, lit(Integer.MIN_VALUE)));
        Dataset<Row> earlier = blocks.withColumn(
                        "month",
                        explode(when(col("epoch").isNull(), array(col("month")))
                                .otherwise(array(col("month"), col("month").plus(1)))))
                .withColumn("size", count(lit(1)).over(Window.partitionBy("term", "month")))
                .where(col("size").leq(COMMON));
        Dataset<Row> pairs = earlier.as("e")
                .join(
                        blocks.as("l"),
                        col("e.term").equalTo(col("l.term")).and(col("e.month").equalTo(col("l.month"))))
                .where(order(col("e.epoch"), col("l.epoch"), col("e.report"), col("l.report")))
                .groupBy(col("e.report").as("one"), col("l.report").as("other"))
                .agg(
                        count(lit(1)).as("shared"),
                        sum(col("l.weight").multiply(col("e.weight"))).as("partial"))
                .where(col("shared").geq(SHARED));
        WindowSpec best = Window.partitionBy("other").orderBy(col("partial").desc(), col("one"));
        return pairs.withColumn("nth", row_number().over(best))
                .where(col("nth").leq(COMPARED))
                .select("one", "other");
    }

    /** Whether a report comes before another, and not long before. */
    private static Column order(Column day1, Column day2, Column one, Column other) {
        Column before = day1.lt(day2).or(day1.eqNullSafe(day2).and(one.lt(other)));
        return before.and(day1.isNull().or(day2.minus(day1).leq(Likeness.NEAR)));
    }

    private static Dataset<Row> grouped(Dataset<Row> reports, Dataset<Row> likenesses) {
        Dataset<Row> strong = likenesses.where(col("likeness").geq(StoryMatcher.USUAL_THRESHOLD));
        Dataset<Row> components = Components.of(strong).localCheckpoint();
        Column component = coalesce(col("component"), col("original"));
        Dataset<Row> members = reports.join(components, col("original").equalTo(col("node")), "left")
                .select(component.as("component"), col("report"), col("day"), col("fingerprint"));
        Dataset<Row> pairs = likenesses
                .join(components.as("c1"), col("one").equalTo(col("c1.node")))
                .join(components.as("c2"), col("other").equalTo(col("c2.node")))
                .where("c1.component = c2.component")
                .select(col("c1.component").as("component"), col("one"), col("other"), col("likeness"));
        return members.groupByKey((MapFunction<Row, String>) row -> row.getAs("component"), Encoders.STRING())
                .cogroup(
                        pairs.groupByKey((MapFunction<Row, String>) row -> row.getAs("component"), Encoders.STRING()),
                        (CoGroupFunction<String, Row, Row, Row>) StoryJoin::stories,
                        Encoders.row(STORIES));
    }

    private static Iterator<Row> stories(String component, Iterator<Row> members, Iterator<Row> pairs) {
        List<Fingerprint> reports = new ArrayList<>();
        members.forEachRemaining(row ->
                reports.add(Compared.fingerprint(row.getAs("report"), row.getAs("day"), row.getAs("fingerprint"))));
        List<Likeness> likenesses = new ArrayList<>();
        pairs.forEachRemaining(
                row -> likenesses.add(new Likeness(row.getAs("one"), row.getAs("other"), row.getAs("likeness"))));
        likenesses.sort(Comparator.comparing(Likeness::one).thenComparing(Likeness::other));
        return new StoryMatcher(Loaded.KNOWLEDGE, StoryMatcher.USUAL_THRESHOLD)
                .match(reports, likenesses).stream()
                        .flatMap(story -> story.tellings().stream()
                                .map(telling -> RowFactory.create(
                                        telling.report(),
                                        story.id(),
                                        telling.manner().name(),
                                        telling.source(),
                                        telling.share())))
                        .iterator();
    }
}
