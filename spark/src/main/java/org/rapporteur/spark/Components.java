// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.spark;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.greatest;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.xxhash64;

import java.util.Objects;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * What hangs together: the connected components of a graph, by large and small stars in turn (Kiveris, Lattanzi, Mirrokni, Rastogi and
 * Vassilvitskii 2014). A few rounds of joins suffice, whatever the graph; nothing is collected.
 */
final class Components {
    private Components() {}

    /**
     * Finds the component of each node that has a pair.
     *
     * @param pairs rows of two names, {@code one} and {@code other}
     * @return rows of {@code node} and {@code component}, the least name in it
     */
    static Dataset<Row> of(Dataset<Row> pairs) {
        Dataset<Row> edges = tidy(pairs.select(
                        greatest(col("one"), col("other")).as("u"),
                        least(col("one"), col("other")).as("v")))
                .localCheckpoint();
        Row before = state(edges);
        while (true) {
            edges = tidy(small(tidy(large(edges)))).localCheckpoint();
            Row after = state(edges);
            if (Objects.equals(before, after)) {
                break;
            }
            before = after;
        }
        Dataset<Row> members = edges.select(col("u").as("node"), col("v").as("component"));
        Dataset<Row> roots =
                edges.select(col("v").as("node"), col("v").as("component")).distinct();
        return members.union(roots);
    }

    /** Each node hands those of its neighbours that are greater to the least of all. */
    private static Dataset<Row> large(Dataset<Row> edges) {
        Dataset<Row> both = edges.union(edges.select(col("v").as("u"), col("u").as("v")));
        Dataset<Row> least = both.groupBy("u").agg(least(min("v"), col("u")).as("m"));
        return both.join(least, "u").where(col("v").gt(col("u"))).select(col("v").as("u"), col("m").as("v"));
    }

    /** Each node hands itself and those of its neighbours that are less to the least of these. */
    private static Dataset<Row> small(Dataset<Row> edges) {
        Dataset<Row> least = edges.groupBy("u").agg(min("v").as("m"));
        Dataset<Row> moved = edges.join(least, "u").select(col("v").as("u"), col("m").as("v"));
        return moved.union(least.select(col("u"), col("m").as("v")));
    }

    /** Nothing is beside itself, and nothing twice. */
    private static Dataset<Row> tidy(Dataset<Row> edges) {
        return edges.where(col("u").notEqual(col("v"))).distinct();
    }

    private static Row state(Dataset<Row> edges) {
        return edges.agg(
                        count(lit(1)), coalesce(sum(xxhash64(col("u"), col("v")).cast("decimal(38,0)")), lit(0)))
                .first();
    }
}
