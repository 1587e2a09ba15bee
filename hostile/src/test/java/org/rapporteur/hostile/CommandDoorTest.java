// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.cli.CommandLineDoor;
import org.rapporteur.cli.CommandLineDoor.Run;
import org.rapporteur.store.Answer;
import org.rapporteur.store.Limits;
import org.rapporteur.store.StoreException;
import org.rapporteur.store.StoreReader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The list of docs/hostile.md through the doors {@code read}, {@code ingest} and {@code export}: all of it in one go. */
final class CommandDoorTest {
    private static final JsonMapper MAPPER = new JsonMapper();

    @TempDir
    private static Path folder;

    private static HostileFolder hostile;
    private static Path store;
    private static Run read;
    private static Run ingest;
    /** The lines of {@code read}, by the file that they are about. */
    private static final Map<String, List<JsonNode>> LINES = new HashMap<>();

    private static List<List<Object>> kept;
    private static List<List<Object>> refused;

    @BeforeAll
    static void run() throws IOException, StoreException {
        hostile = new HostileFolder(folder);
        List<String> before = hostile.listing();
        read = CommandLineDoor.run("read", "--format", "json", "--max-entries", "10000", hostile.path.toString());
        assertThat(hostile.listing()).isEqualTo(before);
        store = Files.createDirectory(folder.resolve("store")).resolve("hostile.db");
        ingest = CommandLineDoor.run(
                "ingest", "--store", store.toString(), "--max-entries", "10000", hostile.path.toString());
        for (String line : read.out().split("\n")) {
            JsonNode json = MAPPER.readTree(line);
            LINES.computeIfAbsent(key(json.at("/document/id").asString()), key -> new ArrayList<>())
                    .add(json);
        }
        try (StoreReader reader = StoreReader.open(store)) {
            kept = reader.answer("SELECT document FROM reports", new Limits(Limits.USUAL.time(), 100_000))
                    .rows();
            Answer refusals =
                    reader.answer("SELECT document, code FROM refusals", new Limits(Limits.USUAL.time(), 100_000));
            refused = refusals.rows();
        }
    }

    @AfterAll
    static void close() throws IOException {
        assertThat(hostile.listener.hits()).isZero();
        hostile.close();
    }

    /** The file that a report is from: what its name begins with, or the number of its id. */
    private static String key(String id) {
        String name = id.startsWith(hostile.path.toString())
                ? id.substring(hostile.path.toString().length() + 1)
                : id;
        return name.replaceFirst("[!:].*", "");
    }

    static List<HostileFile> files() {
        return hostile.files;
    }

    @ParameterizedTest(name = "hostile {0}: read")
    @MethodSource("files")
    void read_names_each_file_and_goes_on(HostileFile file) {
        Set<String> codes = new TreeSet<>();
        LINES.forEach((key, lines) -> {
            if (isOf(file, key)) {
                lines.forEach(line -> codes.add(line.at("/error/code").asString("")));
            }
        });
        codes.remove("");

        assertThat(codes).isEqualTo(new TreeSet<>(file.codes()));
        assertThat(LINES).containsKey(file.name() + ".good.txt");
    }

    @ParameterizedTest(name = "hostile {0}: ingest")
    @MethodSource("files")
    void ingest_notes_each_file_and_goes_on(HostileFile file) {
        Set<String> codes = new TreeSet<>();
        for (List<Object> row : refused) {
            if (isOf(file, key(String.valueOf(row.get(0))))) {
                codes.add(String.valueOf(row.get(1)));
            }
        }

        assertThat(codes).isEqualTo(new TreeSet<>(file.codes()));
        assertThat(kept).anyMatch(row -> String.valueOf(row.get(0)).endsWith(file.name() + ".good.txt"));
    }

    /** Reports of lines have ids of their own, which begin with the number. */
    private static boolean isOf(HostileFile file, String key) {
        return key.equals(file.name())
                || file.name().endsWith(".jsonl")
                        && LINES_OF.getOrDefault(file.name(), List.of()).stream()
                                .anyMatch(key::startsWith);
    }

    /** What the ids in files of lines begin with, where they do not begin with the name of the file. */
    private static final Map<String, List<String>> LINES_OF = Map.of(
            "41-same.jsonl", List.of("41-a"),
            "46-title.jsonl", List.of("46-\u001b", "46\nb"),
            "17-line.jsonl", List.of("17-a"));

    @Test
    void each_text_has_its_record_through_both_doors() {
        for (int i = 0; i < hostile.texts.size(); i++) {
            String id = hostile.id(i);

            assertThat(LINES.get(id)).as("%s", hostile.texts.get(i)).hasSize(1);
            assertThat(LINES.get(id).get(0).has("error"))
                    .as("%s", hostile.texts.get(i))
                    .isFalse();
            assertThat(kept).as("%s", hostile.texts.get(i)).contains(List.of(id));
        }
    }

    @Test
    void whoever_waits_at_the_screen_is_not_deceived() {
        for (Run run : List.of(read, ingest)) {
            assertThat(run.exit()).isEqualTo(1);
            assertThat(run.err()).doesNotContainPattern("[\\p{Cntrl}\u202A-\u202E\u2066-\u2069&&[^\n]]");
            assertThat(run.err()).doesNotContain("\tat ", "Exception", "a fault in the program", "swordfish");
            assertThat(run.err().lines())
                    .allMatch(line -> line.startsWith("rapporteur: "))
                    .doesNotContain("rapporteur: fine");
        }
        assertThat(read.out()).doesNotContain("swordfish", "\"FAULT\"", "\"OUT_OF_MEMORY\"");
    }

    @Test
    void the_same_again_changes_nothing() throws IOException {
        Path before = export("before.jsonl");

        CommandLineDoor.run("ingest", "--store", store.toString(), "--max-entries", "10000", hostile.path.toString());

        assertThat(Files.mismatch(before, export("after.jsonl"))).isEqualTo(-1);
    }

    private static Path export(String name) {
        Path file = folder.resolve(name);
        Run run = CommandLineDoor.run(
                "export", "--store", store.toString(), "--format", "jsonl", "--output", file.toString());
        assertThat(run.exit()).as(run.err()).isZero();
        return file;
    }
}
