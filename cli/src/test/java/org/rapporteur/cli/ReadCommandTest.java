// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.SequenceInputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ReadCommandTest {
    private static final Pattern ID = Pattern.compile("\"document\":\\{\"id\":\"([^\"]*)\"");
    private static final String GERMAN =
            "Die Gesandten trafen sich am Montag, und sie werden sich nach dem Fest wieder treffen.";

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final StringWriter err = new StringWriter();

    @Test
    void a_folder_is_its_reports_in_order_of_their_names() throws IOException {
        write("c.txt", "The envoys met.");
        write("a.txt", "The envoys left.");
        write("b.jsonl", "{\"id\":\"one\",\"text\":\"They talked.\"}\n\n{\"id\":\"two\",\"text\":\"They ate.\"}\n");
        write("notes.md", "Not a report.");
        write(".hidden.txt", "Not a report.");
        write("style.css", "p {}");

        int code = run("", "read", "--format", "json", folder.toString());

        assertThat(err.toString())
                .isEqualTo(
                        "rapporteur: passed over 2 files that are of another kind (.css 1, .md 1); name one to have it"
                                + " read.\n");
        assertThat(code).isZero();
        assertThat(ids())
                .containsExactly(
                        folder.resolve("a.txt").toString(),
                        "one",
                        "two",
                        folder.resolve("c.txt").toString());
    }

    @Test
    void a_line_hands_in_title_publisher_address_and_day() {
        int code = run(
                "{\"id\":7,\"text\":\"They met.\",\"published\":\"2022-01-12T10:00:00Z\",\"title\":\"Talks\","
                        + "\"publisher\":\"Echo\",\"url\":\"http://x\",\"tags\":[{\"a\":1}],\"note\":null}",
                "read",
                "--format",
                "json",
                "-");

        assertThat(code).isZero();
        assertThat(output())
                .startsWith("{\"format\":\"1.0\",\"document\":{\"id\":\"7\",\"uri\":\"http://x\",\"title\":\"Talks\","
                        + "\"published\":\"2022-01-12\",\"publisher\":\"Echo\"")
                .endsWith("}\n");
    }

    @Test
    void results_come_in_the_order_of_the_input_whatever_the_threads_do() {
        StringBuilder lines = new StringBuilder();
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            lines.append("{\"id\":\"r")
                    .append(i)
                    .append("\",\"text\":\"They met. ")
                    .append("And ate. ".repeat(i * 7 % 40))
                    .append("\"}\n");
            expected.add("r" + i);
        }

        int code = run(lines.toString(), "read", "--format", "json", "--threads", "4", "-");

        assertThat(code).isZero();
        assertThat(ids()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    The envoys met.                      | 2022-01-12
                    January 11, 2022~The envoys met.     | 2022-01-11
                    """)
    void the_day_given_is_that_of_reports_that_do_not_tell_it(String text, String day) {
        int code = run(text.replace('~', '\n'), "read", "--format", "json", "--published", "2022-01-12", "-");

        assertThat(code).isZero();
        assertThat(output()).contains("\"published\":\"" + day + "\"");
    }

    @ParameterizedTest
    @CsvSource({
        "'', EMPTY, there is no text in",
        "2020200A, EMPTY, there is no text in",
        "255044462D312E340A, BINARY, is a PDF; take the text out of it",
        "504B0304, EMPTY, there is no report in",
        "61620063, BINARY, byte 2 is NUL"
    })
    void a_file_that_is_no_text_is_named_and_gets_its_line(String hex, String code, String explanation)
            throws IOException {
        Path bad = Files.write(folder.resolve("bad.txt"), HexFormat.of().parseHex(hex));
        Path good = write("good.txt", "The envoys met.");

        int exit = run("", "read", "--format", "json", bad.toString(), good.toString());

        assertThat(exit).isEqualTo(1);
        assertThat(ids()).containsExactly(bad.toString(), good.toString());
        assertThat(output()).startsWith("{\"document\":{\"id\":\"" + bad + "\"},\"error\":{\"code\":\"" + code + "\"");
        assertThat(err.toString())
                .contains(explanation)
                .contains("1 of 2 reports could not be read.")
                .hasLineCount(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {"id":"x","text":"They           | MALFORMED_JSON | line 2 of 'stdin' is malformed JSON at column
                    {"id":"x","text":"a"} {}         | MALFORMED_JSON | found more behind the JSON object
                    ["x"]                            | MALFORMED_JSON | found no JSON object
                    {"id":"x"}                       | NO_TEXT        | has no field "text"
                    {"id":"x","text":[]}             | NO_TEXT        | has no field "text"
                    {"id":"x","text":" "}            | EMPTY          | has an empty "text"
                    {"id":"first","text":"Again."}   | DUPLICATE_ID   | there is a report 'first' already
                    """)
    void a_bad_line_is_named_and_the_others_are_read(String line, String code, String explanation) {
        int exit = run(
                "{\"id\":\"first\",\"text\":\"They met.\"}\n" + line + "\n{\"id\":\"last\",\"text\":\"They left.\"}",
                "read",
                "--format",
                "json",
                "-");

        assertThat(exit).isEqualTo(1);
        assertThat(ids()).hasSize(3).startsWith("first").endsWith("last");
        assertThat(output()).contains("\"error\":{\"code\":\"" + code + "\"");
        assertThat(err.toString())
                .contains(explanation)
                .contains("1 of 3 reports could not be read.")
                .doesNotContain("\tat ");
    }

    @Test
    void a_line_that_is_too_long_is_passed_over_without_being_kept() {
        byte[] beginning = "{\"id\":\"long\",\"text\":\"".getBytes(StandardCharsets.UTF_8);
        byte[] end = "\"}\n{\"id\":\"short\",\"text\":\"They met.\"}\n".getBytes(StandardCharsets.UTF_8);
        List<InputStream> parts = new ArrayList<>(List.of(new ByteArrayInputStream(beginning)));
        byte[] word = "word ".repeat(1 << 16).getBytes(StandardCharsets.UTF_8);
        IntStream.range(0, 160).forEach(i -> parts.add(new ByteArrayInputStream(word))); // 50 MB
        parts.add(new ByteArrayInputStream(end));

        int exit = run(
                new SequenceInputStream(Collections.enumeration(parts)), Screen.NONE, "read", "--format", "json", "-");

        assertThat(exit).isEqualTo(1);
        assertThat(ids()).containsExactly("stdin:1", "short");
        assertThat(output()).contains("\"code\":\"TOO_LARGE\",\"where\":\"stdin: line 1\"");
        assertThat(err.toString()).contains("line 1 of 'stdin' is longer than 2 MB");
    }

    @Test
    void a_file_that_is_too_long_is_refused() throws IOException {
        Path file = write("long.txt", "word ".repeat(220_000));

        int exit = run("", "read", "--max-size", "1", file.toString());

        assertThat(exit).isEqualTo(1);
        assertThat(err.toString())
                .contains("'" + file + "' is longer than 1 MB")
                .hasLineCount(1);
    }

    @Test
    void missing_files_and_folders_without_reports_are_named() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        Path missing = folder.resolve("missing.txt");

        int exit = run("", "read", missing.toString(), empty.toString());

        assertThat(exit).isEqualTo(1);
        assertThat(output()).isEmpty();
        assertThat(err.toString().lines())
                .containsExactly(
                        "rapporteur: found no file '" + missing + "'; check the name and the folder.",
                        "rapporteur: there is no report in the folder '" + empty + "'; name another, or files.",
                        "rapporteur: 2 of 2 reports could not be read.");
    }

    @Test
    void a_text_in_another_encoding_is_read_with_a_warning() throws IOException {
        Path file = Files.write(
                folder.resolve("a.txt"), "The envoy said \u201Cno\u201D in the caf\u00E9.".getBytes("windows-1252"));

        int exit = run("", "read", "--format", "json", file.toString());

        assertThat(exit).isZero();
        assertThat(output()).contains("\"length\":32").contains("it was read as windows-1252");
    }

    @Test
    void texts_are_kept_beside_the_records_for_whoever_follows_the_offsets() throws IOException {
        Path page = write(
                "a.html",
                "<html><head><title>Envoys meet</title><meta name=author content='Ada Quill'></head><body><p>They met by the"
                        + " river.</p><p>They left.</p></body></html>");
        Path texts = folder.resolve("texts.jsonl");

        int exit = run("", "read", "--format", "json", "--texts", texts.toString(), page.toString());

        assertThat(exit).isZero();
        assertThat(output()).contains("\"author\":\"Ada Quill\"");
        assertThat(texts)
                .hasContent("{\"id\":\"" + page + "\",\"title\":\"Envoys meet\",\"author\":\"Ada Quill\",\"text\":"
                        + "\"They met by the river.\\n\\nThey left.\"}\n");
    }

    @Test
    void columns_are_named_by_whoever_knows_them() throws IOException {
        Path table = write("a.csv", "nr;Meldung\n7;The envoys met.\n");

        int exit =
                run("", "read", "--format", "json", "--column", "id=nr", "--column", "text=Meldung", table.toString());

        assertThat(exit).isZero();
        assertThat(ids()).containsExactly("7");
    }

    @ParameterizedTest
    @CsvSource({
        "--column,body=x,found body",
        "--max-ratio,0,--max-ratio from 1",
        "--max-nesting,-1,--max-nesting from 0"
    })
    void an_option_about_sources_that_cannot_be_is_explained(String option, String value, String explanation) {
        int exit = run("", "read", option, value, "-");

        assertThat(exit).isEqualTo(2);
        assertThat(err.toString()).contains(explanation);
    }

    @Test
    void reports_in_other_languages_are_counted_at_the_end() {
        int exit = run(
                "{\"id\":\"a\",\"text\":\"" + GERMAN + "\"}\n{\"id\":\"b\",\"text\":\"" + GERMAN + "\"}\n",
                "read",
                "--format",
                "json",
                "-");

        assertThat(exit).isEqualTo(1);
        assertThat(err.toString()).contains("2 reports are in other languages than English and were set aside (de 2).");
    }

    @Test
    @Tag("hostile-46")
    void names_do_not_steer_the_terminal() throws IOException {
        int exit = run("", "read", folder.resolve("a\u001B[31m\u202Etxt").toString());

        assertThat(exit).isEqualTo(1);
        assertThat(err.toString()).doesNotContain("\u001B", "\u202E").contains("\uFFFD[31m\uFFFDtxt");
    }

    @Test
    void a_bad_day_is_a_warning_in_the_record() {
        int exit = run(
                "{\"id\":\"x\",\"text\":\"They met.\",\"published\":\"last week\"}", "read", "--format", "json", "-");

        assertThat(exit).isZero();
        assertThat(output())
                .contains(
                        "\"warnings\":[\"The field \\\"published\\\" holds 'last week', which is no date like 2022-01-12");
    }

    @Test
    void a_report_in_another_language_has_a_record_with_a_warning_and_no_entries() {
        int exit = run(GERMAN, "read", "--format", "json", "-");

        assertThat(exit).isEqualTo(1);
        assertThat(output())
                .contains("\"language\":\"de\"")
                .contains("\"entities\":[]")
                .contains("\"warnings\":[\"This report is in another language than English (de)");
        assertThat(err.toString())
                .isEqualTo("rapporteur: 'stdin' is in another language (de); only English is read.\n");
    }

    @Test
    void an_older_result_stays_when_nothing_could_be_read() throws IOException {
        Path result = write("records.out", "older");

        int exit = run(
                "",
                "read",
                "--output",
                result.toString(),
                folder.resolve("missing.txt").toString());

        assertThat(exit).isEqualTo(1);
        assertThat(result).hasContent("older");
    }

    @Test
    @Tag("hostile-24")
    @Tag("hostile-46")
    void a_page_is_wrapped_to_the_screen_and_shows_no_sign_that_steers_it() {
        String text = "Envoys meet \u001B[31m by the river\n\n" + "The envoys met by the river and left. ".repeat(6);

        int exit = run(
                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                new Screen(true, 50, false),
                "read",
                "--published",
                "2022-01-12",
                "-");

        assertThat(exit).isZero();
        assertThat(output())
                .startsWith("Envoys meet \uFFFD[31m by the river\nWednesday, 12 January 2022\n")
                .doesNotContain("\u001B");
        assertThat(output().lines()).allMatch(line -> line.length() <= 50);
    }

    @Test
    void colours_are_for_screens_that_have_them() {
        int exit = run(
                new ByteArrayInputStream("They met.".getBytes(StandardCharsets.UTF_8)),
                Screen.terminal("100", null, "xterm"),
                "read",
                "-");

        assertThat(exit).isZero();
        assertThat(output()).startsWith("\u001B[1m-\u001B[0m\n");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "120, -, xterm, 110, true",
                "72, '', xterm, 72, true",
                "72, 1, xterm, 72, false",
                "72, -, dumb, 72, false",
                "9, -, -, 40, false",
                "'', -, xterm, 80, true",
                "-5, -, xterm, 80, true"
            })
    void a_screen_is_as_wide_and_colourful_as_its_variables_say(
            String columns, String noColor, String term, int width, boolean color) {
        assertThat(Screen.terminal(columns, noColor, term)).isEqualTo(new Screen(true, width, color));
    }

    @Test
    void stages_prints_the_reading_order() {
        int exit = run("", "stages");

        assertThat(exit).isZero();
        assertThat(output().lines().map(line -> line.replaceAll(" +", " ")))
                .startsWith("stage finds looks at", "BlockReader Block the text alone")
                .contains("DatelineReader Dateline Block");
    }

    private int run(String input, String... arguments) {
        return run(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), Screen.NONE, arguments);
    }

    private int run(InputStream input, Screen screen, String... arguments) {
        return Main.run(new Streams(input, out, new PrintWriter(err, true), false, screen), arguments);
    }

    private String output() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private List<String> ids() {
        return output().lines()
                .map(line -> {
                    var matcher = ID.matcher(line);
                    assertThat(matcher.find()).as(line).isTrue();
                    return matcher.group(1);
                })
                .toList();
    }

    private Path write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }
}
