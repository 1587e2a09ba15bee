// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreTest {
    @TempDir
    Path folder;

    @Test
    void a_store_filled_from_the_job_is_that_of_the_plain_program() throws Exception {
        String examples = Cluster.repository("examples").toString();
        String out = folder.resolve("out").toString();
        String bad = Files.writeString(folder.resolve("bad.jsonl"), "{\"id\": \"no\", \"text\": \"\"}\n")
                .toString();
        Cluster.job("read", "--output", out, examples, bad);

        List<String> said = Cluster.plain("ingest", "--store", store("filled"), out);
        Cluster.plain("ingest", "--store", store("plain"), examples, bad);

        assertThat(said).anyMatch(line -> line.contains("1 failed") || line.contains("EMPTY"));
        assertThat(exported("filled")).isEqualTo(exported("plain")).isNotEmpty();
        assertThat(stories("filled")).isEqualTo(stories("plain")).isNotEmpty();
    }

    @Test
    void a_store_filled_from_the_job_knows_whose_claims_clash() throws Exception {
        Path lines = Files.writeString(folder.resolve("two.jsonl"), """
                {"id": "one", "published": "2022-01-12", "text": "Norway said on Wednesday that Sweden had attacked the port of Bergen."}
                {"id": "two", "published": "2022-01-13", "text": "Sweden said on Thursday that it had not attacked the port of Bergen."}
                """);
        String out = folder.resolve("out").toString();
        Cluster.job("read", "--output", out, lines.toString());

        Cluster.plain("ingest", "--store", store("filled"), out);
        Cluster.plain("ingest", "--store", store("plain"), lines.toString());

        assertThat(contests("filled")).isEqualTo(contests("plain")).isNotEmpty();
    }

    private List<String> contests(String name) throws Exception {
        return Cluster.plain("contested", "--format", "json", "--store", store(name));
    }

    @Test
    void a_reason_that_the_program_does_not_know_is_kept_with_its_sentence() throws Exception {
        String bad = Files.writeString(folder.resolve("bad.jsonl"), "{\"id\": \"no\", \"text\": \"\"}\n")
                .toString();
        Cluster.job("read", "--output", folder.resolve("out").toString(), bad);
        String other = folder.resolve("other").toString();
        Folder.there(Cluster.SESSION, folder.resolve("out").toString())
                .records()
                .withColumn("error", col("error").withField("code", lit("OF_TOMORROW")))
                .drop("day")
                .write()
                .parquet(other);

        List<String> said = Cluster.plain("ingest", "--store", store("one"), other);

        assertThat(said).anyMatch(line -> line.contains("MALFORMED"));
    }

    private String store(String name) {
        return folder.resolve(name + ".db").toString();
    }

    private List<String> exported(String name) throws Exception {
        return Cluster.plain("export", "--format", "jsonl", "--store", store(name)).stream()
                .sorted()
                .toList();
    }

    private List<String> stories(String name) throws Exception {
        return Cluster.plain(
                "sql",
                "--format",
                "csv",
                "--store",
                store(name),
                "SELECT r.document, s.document, t.manner FROM tellings t JOIN reports r ON r.id = t.report JOIN reports s ON s.id ="
                        + " t.story ORDER BY 1");
    }
}
