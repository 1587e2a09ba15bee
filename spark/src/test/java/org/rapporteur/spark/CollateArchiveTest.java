// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.spark;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CollateArchiveTest {
    /** Three stories: the first is told four times, once word for word, the second twice, the third once. */
    private static final String REPORTS = """
            {"id": "a1", "published": "2021-03-02", "text": "Governor Anton Reznik said on Tuesday that an explosion at the Karsk chemical plant had killed 14 workers. Firefighters from Dorna fought the blaze at the Karsk plant for nine hours."}
            {"id": "a2", "published": "2021-03-02", "text": "Fourteen workers died in a blast at a chemical plant in Karsk on Tuesday. Governor Anton Reznik said that firefighters from Dorna had fought the blaze at the Karsk plant for nine hours."}
            {"id": "a3", "published": "2021-03-03", "text": "Governor Anton Reznik said on Tuesday that an explosion at the Karsk chemical plant had killed 14 workers. Firefighters from Dorna fought the blaze at the Karsk plant for nine hours."}
            {"id": "a4", "published": "2021-03-04", "text": "Anton Reznik, the governor of Velm, resigned on Thursday, two days after the explosion at the Karsk chemical plant that killed 14 workers. Firefighters from Dorna blamed the owners of the Karsk plant."}
            {"id": "b1", "published": "2021-03-02", "text": "France and Germany agreed on Monday to send 400 soldiers to the port of Lomé, President Emmanuel Macron said in Paris. Togo had asked for help against pirates in the Gulf of Guinea."}
            {"id": "b2", "published": "2021-03-03", "text": "Emmanuel Macron said on Tuesday that 400 French and German soldiers would go to Lomé. Togo asked for help against pirates in the Gulf of Guinea."}
            {"id": "c1", "published": "2020-06-01", "text": "The central bank of Chile cut its rate to 0.5 percent on Monday. Analysts in Santiago had expected the cut."}
            """;

    @TempDir
    static Path folder;

    private Dataset<Row> stories;
    private Dataset<Row> occurrences;
    private Path input;

    @BeforeAll
    void collate() throws Exception {
        input = Files.writeString(folder.resolve("in.jsonl"), REPORTS);
        Cluster.job("read", "--stories", "--output", folder.resolve("out").toString(), input.toString());
        Folder out = Folder.there(Cluster.SESSION, folder.resolve("out").toString());
        stories = out.table("stories");
        occurrences = out.table("occurrences");
    }

    private static Set<Set<String>> groups(Dataset<Row> rows, String group, String member) {
        return new HashSet<>(rows.select(group, member).collectAsList().stream()
                .collect(groupingBy(row -> row.getString(0), mapping(row -> row.getString(1), toSet())))
                .values());
    }

    @Test
    void the_stories_are_those_of_the_plain_program() throws Exception {
        Map<String, Set<String>> plain = new HashMap<>();
        List<String> lines = Cluster.plain("stories", "--format", "csv", input.toString());
        lines.stream()
                .skip(1)
                .map(line -> line.split(","))
                .forEach(line ->
                        plain.computeIfAbsent(line[1], any -> new TreeSet<>()).add(line[0]));

        assertThat(groups(stories, "story", "report")).isEqualTo(new HashSet<>(plain.values()));
    }

    @Test
    void a_copy_is_told_from_a_rewrite() {
        Row copy = stories.where("report = 'a3'").first();

        assertThat(copy.<String>getAs("manner")).isEqualTo("IDENTICAL");
        assertThat(copy.<String>getAs("source")).isEqualTo("a1");
        assertThat(copy.<String>getAs("story")).isEqualTo("a1");
    }

    @Test
    void entries_that_mean_the_same_are_one_occurrence() {
        Collection<Set<String>> groups = groups(occurrences.where("kind = 'STATEMENT'"), "occurrence", "report");

        assertThat(groups).anyMatch(reports -> reports.containsAll(Set.of("a1", "a3")));
        assertThat(groups).noneMatch(reports -> reports.contains("a1") && reports.contains("b1"));
    }

    @Test
    void several_folders_are_collated_together() throws Exception {
        Path one = Files.writeString(
                folder.resolve("one.jsonl"), REPORTS.lines().findFirst().orElseThrow() + "\n");
        Path two = Files.writeString(
                folder.resolve("two.jsonl"), REPORTS.lines().skip(1).findFirst().orElseThrow() + "\n");
        Cluster.job("read", "--output", folder.resolve("one").toString(), one.toString());
        Cluster.job("read", "--output", folder.resolve("two").toString(), two.toString());

        String said = Cluster.job(
                "collate",
                "--output",
                folder.resolve("both").toString(),
                folder.resolve("one").toString(),
                folder.resolve("two").toString());

        assertThat(said).startsWith("2 reports in 1 story; ");
    }
}
