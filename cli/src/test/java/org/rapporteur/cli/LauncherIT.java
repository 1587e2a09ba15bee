// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Runs the launcher as a user does: another process, another folder, a link to it, blanks in the names. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class LauncherIT {
    private static final Path LAUNCHER =
            Path.of("..", "rapporteur").toAbsolutePath().normalize();

    @TempDir
    private Path temporary;

    private Path folder;
    private Path link;

    @BeforeEach
    void links_the_launcher_from_a_folder_with_blanks() throws IOException {
        folder = Files.createDirectories(temporary.resolve("a folder of mine"));
        Path real = Files.createSymbolicLink(temporary.resolve("first link"), LAUNCHER);
        link = Files.createSymbolicLink(
                folder.resolve("my rapporteur"),
                Path.of("..", real.getFileName().toString()));
    }

    @AfterEach
    void removes_the_links() throws IOException {
        Files.delete(link);
        Files.delete(temporary.resolve("first link"));
    }

    @Test
    void a_file_beside_the_caller_is_read() throws Exception {
        Files.writeString(folder.resolve("the report.txt"), "“Hello”, she said.\n");

        Finished finished = run("", "grammar", "--input", "text", "the report.txt");

        assertThat(finished.err()).isEmpty();
        assertThat(finished.out())
                .startsWith("# newdoc id = the report.txt\n")
                .contains("# text = “Hello”, she said.\n");
        assertThat(finished.code()).isZero();
    }

    @Test
    void a_report_becomes_a_record() throws Exception {
        Files.writeString(
                folder.resolve("the report.txt"),
                "Envoys meet by the river\n\nGENEVA, Jan. 12, 2022 (AFP) - “We listened”, she told reporters.\n");

        Finished page = run("", "read", "the report.txt");
        Finished json = run("", "read", "--format", "json", "the report.txt");

        assertThat(page.err()).isEmpty();
        assertThat(page.out())
                .startsWith(
                        "Envoys meet by the river\nWednesday, 12 January 2022 · GENEVA, Jan. 12, 2022 (AFP)\nthe report.txt\n");
        assertThat(json.err()).isEmpty();
        assertThat(json.out())
                .startsWith("{\"format\":\"1.0\",\"document\":{\"id\":\"the report.txt\",")
                .containsPattern(
                        "\"producer\":\\{\"name\":\"Rapporteur\",\"version\":\"[0-9].*, .*\",\"knowledge\":\"[0-9a-f]{64}\"")
                .endsWith("}\n");
    }

    @Test
    void events_are_explained() throws Exception {
        String text = "The army shelled the rebels on Monday. The envoys may attack nobody.\n";
        Files.writeString(folder.resolve("report.txt"), text);

        Finished page = run("", "read", "--explain", "report.txt");
        Finished json = run("", "read", "--explain", "--format", "json", "report.txt");
        Finished at = run(text, "explain", "--at", "SHELLED  the", "-");

        assertThat(page.err()).isEmpty();
        assertThat(page.out())
                .contains("rule verb.assault.shell: shell VERB")
                .contains("frame transitive: actors subj; recipients obj")
                .contains("words actor (subj) “army”; recipient (obj) “rebels”")
                .contains("status form at “shelled” HAPPENED");
        assertThat(json.out()).contains("\"explanation\":{\"line\":\"shell VERB");
        assertThat(at.err()).isEmpty();
        assertThat(at.out())
                .startsWith("The army shelled the rebels on Monday.\n  “shelled” tells event ev1\n")
                .doesNotContain("envoys");
    }

    @Test
    void a_report_that_is_accepted_as_a_whole_is_all_right_by_its_own_gold() throws Exception {
        Files.writeString(
                folder.resolve("accord.txt"), "Norway and Sweden met on Monday. Kenya and Uganda attacked Chad.\n");
        run("", "ingest", "--store", "accord.db", "--published", "2022-01-12", "accord.txt");
        for (String event : List.of("r1/ev1", "r1/ev2")) {
            run("", "correct", event, "accept", "--by", "A. Coder", "--why", "right", "--store", "accord.db");
        }

        Finished gold = run("", "correct", "gold", "--task", "events", "--output", "gold", "--store", "accord.db");
        Finished score = run("", "bench", "score", "events", "gold/gold.jsonl");

        assertThat(gold.code()).isZero();
        assertThat(folder.resolve("gold/gold.jsonl")).content().contains("Norway", "Sweden", "Kenya", "Uganda", "Chad");
        assertThat(score.out()).containsPattern("event P +100\\.0").containsPattern("event R +100\\.0");
    }

    @Test
    void what_somebody_unknown_claims_is_not_the_report_s() throws Exception {
        Files.writeString(
                folder.resolve("square.txt"),
                "When there was fire some men began to run while others chanted \"We will not leave the square!\"\n");

        Finished page = run("", "read", "square.txt");

        assertThat(page.out()).contains("cl1 someone (commitment, not leave, according to st1)");
    }

    @Test
    void corrected_reports_become_gold_that_can_be_scored() throws Exception {
        Files.writeString(folder.resolve("army.txt"), "Norwegian troops attacked Swedish troops on Monday.\n");
        run("", "ingest", "--store", "army.db", "--published", "2022-01-12", "army.txt");
        Finished early = run("", "correct", "gold", "--task", "events", "--output", "gold", "--store", "army.db");
        String[] who = {"--by", "A. Coder", "--why", "as in the text", "--store", "army.db"};
        run(
                "",
                Stream.concat(Stream.of("correct", "r1/ev1", "set", "type=COERCE"), Stream.of(who))
                        .toArray(String[]::new));

        Finished gold = run("", "correct", "gold", "--task", "events", "--output", "gold", "--store", "army.db");
        Finished score = run("", "bench", "score", "events", "gold/gold.jsonl");

        assertThat(early.code()).isEqualTo(1);
        assertThat(early.err()).contains("is corrected as a whole; nothing was written.");
        assertThat(gold.code()).isZero();
        assertThat(folder.resolve("gold/corpus.jsonl")).content().contains("Norwegian troops attacked");
        assertThat(folder.resolve("gold/gold.jsonl"))
                .content()
                .contains("\"type\":\"COERCE\",\"source\":{\"start\":0,\"end\":16,\"text\":\"Norwegian troops\"}");
        assertThat(score.code()).isZero();
        assertThat(score.out()).containsPattern("both actors, R +100\\.0").containsPattern("types F +0\\.0");
    }

    @Test
    void standard_input_reaches_the_program() throws Exception {
        Finished finished = run("“Hello”, she said.\n", "grammar", "--input", "text", "-");

        assertThat(finished.err()).isEmpty();
        assertThat(finished.out()).contains("# text = “Hello”, she said.\n");
        assertThat(finished.code()).isZero();
    }

    @Test
    void a_name_that_is_not_ascii_is_found_whatever_the_locale() throws Exception {
        ProcessBuilder makesFile = new ProcessBuilder("sh", "-c", "printf 'Hello.' > \"$(printf '\\303\\266.txt')\"");
        makesFile.directory(folder.toFile()).start().waitFor();
        ProcessBuilder command = new ProcessBuilder(
                "sh", "-c", "exec \"$0\" grammar --input text \"$(printf '\\303\\266.txt')\"", link.toString());
        command.environment().put("LC_ALL", "C");

        Finished finished = finish(command, "");

        assertThat(finished.err()).isEmpty();
        assertThat(finished.out()).startsWith("# newdoc id = ö.txt\n");
        assertThat(finished.code()).isZero();
    }

    @Test
    void a_reader_that_leaves_early_causes_no_complaint() throws Exception {
        Files.writeString(folder.resolve("long.txt"), "One of many words here.\n\n".repeat(20_000));

        Finished finished =
                finish(new ProcessBuilder("sh", "-c", "\"$0\" grammar long.txt | head -n 1", link.toString()), "");

        assertThat(finished.err()).isEmpty();
        assertThat(finished.out()).isEqualTo("# newdoc id = long.txt\n");
    }

    @Test
    void a_failure_ends_with_1() throws Exception {
        Finished finished = run("", "grammar", "missing.txt");

        assertThat(finished.code()).isEqualTo(1);
        assertThat(finished.err())
                .isEqualTo("rapporteur: found no file 'missing.txt'; check the name and the folder.\n");
    }

    @Test
    void wrong_use_ends_with_2() throws Exception {
        Finished finished = run("", "grammar");

        assertThat(finished.code()).isEqualTo(2);
        assertThat(finished.err()).contains("Missing required parameter");
    }

    @Test
    void the_heap_limit_gives_way_to_the_users() throws Exception {
        ProcessBuilder command = new ProcessBuilder(link.toString(), "--version");
        command.environment().put("RAPPORTEUR_JAVA_OPTS", "-Xmx64m -XX:+UseParallelGC -XX:+PrintFlagsFinal");

        Finished finished = finish(command, "");

        assertThat(finished.code()).isZero();
        assertThat(finished.out()).containsPattern("MaxHeapSize +=? *67108864 ").contains("rapporteur 0.");
    }

    @Test
    void a_java_that_is_not_there_is_named() throws Exception {
        ProcessBuilder command = new ProcessBuilder(link.toString(), "--version");
        command.environment().put("JAVA_HOME", "/no/such/java");

        Finished finished = finish(command, "");

        assertThat(finished.code()).isEqualTo(1);
        assertThat(finished.err()).contains("JAVA_HOME is '/no/such/java'").hasLineCount(1);
    }

    @Test
    void a_java_that_is_too_old_is_named() throws Exception {
        Path old = Files.createDirectories(temporary.resolve("jdk8/bin")).getParent();
        Files.writeString(old.resolve("release"), "JAVA_VERSION=\"1.8.0_402\"\n");
        assertThat(Files.createFile(old.resolve("bin/java")).toFile().setExecutable(true))
                .isTrue();
        ProcessBuilder command = new ProcessBuilder(link.toString(), "--version");
        command.environment().put("JAVA_HOME", old.toString());

        Finished finished = finish(command, "");

        assertThat(finished.code()).isEqualTo(1);
        assertThat(finished.err())
                .contains("is Java 1.8.0_402, but 17 or newer is needed")
                .hasLineCount(1);
    }

    @Test
    void a_signal_ends_the_program_itself() throws Exception {
        ProcessBuilder command =
                new ProcessBuilder(link.toString(), "grammar", "--input", "text", "--output", "x", "-");
        Process process = prepare(command).start();
        // It waits for standard input; its hidden file shows that it is under way.
        while (process.isAlive() && filesIn(folder) < 2) {
            Thread.sleep(20);
        }

        process.toHandle().destroy(); // which leaves its standard input open

        assertThat(process.waitFor()).isEqualTo(128 + 15);
        assertThat(filesIn(folder)).isEqualTo(1);
    }

    private Finished run(String input, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(link.toString()));
        command.addAll(List.of(arguments));
        return finish(new ProcessBuilder(command), input);
    }

    private Finished finish(ProcessBuilder command, String input) throws IOException, InterruptedException {
        Path err = temporary.resolve("err");
        Process process = prepare(command).redirectError(err.toFile()).start();
        try (var stream = process.getOutputStream()) {
            stream.write(input.getBytes(StandardCharsets.UTF_8));
        }
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Finished(process.waitFor(), out, Files.readString(err));
    }

    private ProcessBuilder prepare(ProcessBuilder command) {
        // The build that runs this test has packaged the program; a launcher that built again would build in a circle.
        command.environment().put("RAPPORTEUR_BUILD", "never");
        command.environment()
                .put("JAVA_HOME", command.environment().getOrDefault("JAVA_HOME", System.getProperty("java.home")));
        return command.directory(folder.toFile());
    }

    private static long filesIn(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.count();
        }
    }

    private record Finished(int code, String out, String err) {}
}
