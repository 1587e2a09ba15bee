// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;

class ComponentsTest {
    private static Map<String, String> components(List<Row> pairs) {
        Dataset<Row> rows = Cluster.SESSION.createDataFrame(pairs, StructType.fromDDL("one STRING, other STRING"));
        Map<String, String> found = new TreeMap<>();
        Components.of(rows).collectAsList().forEach(row -> found.put(row.getString(0), row.getString(1)));
        return found;
    }

    @Test
    void what_hangs_together_bears_the_least_name_in_it() {
        List<Row> pairs =
                List.of(RowFactory.create("c", "b"), RowFactory.create("b", "d"), RowFactory.create("e", "f"));

        Map<String, String> found = components(pairs);

        assertThat(found).isEqualTo(Map.of("b", "b", "c", "b", "d", "b", "e", "e", "f", "e"));
    }

    @Test
    void a_long_chain_in_any_order_is_one() {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            order.add(i);
        }
        java.util.Collections.shuffle(order, new Random(7));
        List<Row> pairs = new ArrayList<>();
        for (int i = 1; i < order.size(); i++) {
            pairs.add(RowFactory.create("n" + order.get(i - 1), "n" + order.get(i)));
        }

        Map<String, String> found = components(pairs);

        assertThat(found).hasSize(60);
        assertThat(found.values()).containsOnly("n0");
    }

    @Test
    void nothing_hangs_together_where_there_is_no_pair() {
        assertThat(components(List.of())).isEmpty();
    }
}
