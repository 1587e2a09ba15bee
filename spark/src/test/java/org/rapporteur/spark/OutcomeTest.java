// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.to_json;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class OutcomeTest {
    private static final JsonMapper JSON = JsonMapper.shared();

    @TempDir
    Path folder;

    @Test
    void the_columns_of_a_record_lose_nothing_of_it() {
        String out = folder.resolve("out").toString();
        Cluster.job("read", "--output", out, Cluster.repository("examples").toString());
        Dataset<Row> records = Folder.there(Cluster.SESSION, out).records();

        List<Row> rows = records.select(col("json"), to_json(col("record"))).collectAsList();

        assertThat(rows).isNotEmpty();
        for (Row row : rows) {
            List<String> lost = new ArrayList<>();
            compare("", JSON.readTree(row.getString(0)), JSON.readTree(row.getString(1)), lost);
            assertThat(lost).isEmpty();
        }
    }

    /** Notes what of the one is not in the other; an object that became a string is one still. */
    private static void compare(String path, JsonNode one, JsonNode other, List<String> lost) {
        if (one.isObject() && other.isString()) {
            compare(path, one, JSON.readTree(other.stringValue()), lost);
        } else if (one.isObject()) {
            for (Map.Entry<String, JsonNode> field : one.properties()) {
                compare(path + "/" + field.getKey(), field.getValue(), other.path(field.getKey()), lost);
            }
        } else if (one.isArray()) {
            for (int i = 0; i < one.size(); i++) {
                compare(path + "/" + i, one.get(i), other.path(i), lost);
            }
        } else if (one.isNumber()
                ? !other.isNumber() || one.doubleValue() != other.doubleValue()
                : !one.equals(other)) {
            lost.add(path + " " + one + " " + other);
        }
    }
}
