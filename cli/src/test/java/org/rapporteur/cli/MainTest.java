// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {
    private static final String GOLD = """
            # text = He left.
            1	He	He	X	FW	_	0	root	_	_
            2	left	leave	X	VBD	_	1	conj:dep	_	SpaceAfter=No
            3	.	.	PUNCT	.	_	1	punct	_	_
            """;

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final StringWriter err = new StringWriter();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ''                          | name a command.
                    gramar                      | Did you mean: rapporteur grammar
                    grammar                     | Missing required parameter: 'FILE'.
                    grammar --input verse x.txt | Invalid value for option '--input'
                    grammar --colour x.txt      | Unknown option: '--colour'
                    bench                       | name a PATH to measure, or the command score.
                    bench --seconds 1           | name a PATH to measure, or the command score.
                    bench score                 | Missing required parameters: 'TASK', 'GOLD'.
                    bench score grammar         | Missing required parameter: 'GOLD'.
                    bench score verse x.conllu  | (TASK): expected one of [grammar, statements, events, dyads, quiet, times, places, entities]
                    bench score times --tokenisation x | --tokenisation is for the grammar, not for times
                    bench score grammar --corpus c x   | --corpus is not for the grammar
                    bench score times --corpus c x y   | found several GOLD files, expected one for --corpus
                    bench score times -         | gold from standard input needs --corpus
                    bench x score grammar y     | found arguments before 'score', expected all of them after it.
                    bench --threads 2 score grammar y | found arguments before 'score'
                    bench score grammar --x y   | Unknown option: '--x'
                    bench --only tags x.txt     | '--only': expected one of [grammar]
                    bench --threads 0 x.txt     | Expected at least 1 thread
                    bench --seconds 0 x.txt     | more than 0 seconds
                    """)
    void wrong_use_is_explained_and_ends_with_2(String arguments, String explanation) {
        String[] words = arguments.isEmpty() ? new String[0] : arguments.split(" ");

        int code = run("", words);

        assertThat(code).isEqualTo(2);
        assertThat(err.toString())
                .contains(explanation)
                .contains("--help' shows how it is used.")
                .doesNotContain("\tat ");
        assertThat(out.size()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--help",
                "read --help",
                "explain --help",
                "stories --help",
                "stages --help",
                "grammar --help",
                "bench --help",
                "bench score --help",
                "help bench",
                "help"
            })
    void help_has_examples(String arguments) {
        int code = run("", arguments.split(" "));

        assertThat(code).isZero();
        assertThat(output()).contains("Examples:\n  rapporteur ");
        assertThat(err.toString()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--version", "grammar --version", "bench -V"})
    void version_names_the_program_and_its_java(String arguments) {
        int code = run("", arguments.split(" "));

        assertThat(code).isZero();
        assertThat(output()).startsWith("rapporteur ").contains("(Java ");
    }

    @Test
    void a_text_becomes_conllu_with_the_places_of_its_tokens() throws IOException {
        Path file = write("talks.txt", "The 🐎 ran.\nIt\n\nWon");

        int code = run("", "grammar", "--input", "text", file.toString());

        assertThat(code).isZero();
        assertThat(output()).isEqualTo("""
                        # newdoc id = %s
                        # newpar
                        # sent_id = 1
                        # text = The 🐎 ran.
                        1	The	The	X	FW	_	0	root	_	TokenRange=0:3
                        2	🐎	🐎	X	FW	_	1	dep	_	TokenRange=4:5
                        3	ran	ran	X	FW	_	2	dep	_	SpaceAfter=No|TokenRange=6:9
                        4	.	.	X	FW	_	3	dep	_	TokenRange=9:10

                        # sent_id = 2
                        # text = It
                        1	It	It	X	FW	_	0	root	_	TokenRange=11:13

                        # newpar
                        # sent_id = 3
                        # text = Won
                        1	Won	Won	X	FW	_	0	root	_	TokenRange=15:18

                        """.formatted(file));
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void conllu_gets_a_new_analysis_of_its_tokens() throws IOException {
        Path file = write("gold.conllu", """
                # sent_id = weather-7
                # text = Don't!
                1-2	Don't	_	_	_	_	_	_	_	SpaceAfter=No
                1	Do	do	AUX	VBP	Mood=Imp	0	root	0:root	_
                2	n't	not	PART	RB	Polarity=Neg	1	advmod	1:advmod	_
                2.1	go	go	VERB	VB	_	_	_	0:root	_
                3	!	!	PUNCT	.	_	1	punct	1:punct	Kept=Yes
                """);

        int code = run("", "grammar", "--input", "conllu", file.toString());

        assertThat(err.toString()).isEmpty();
        assertThat(code).isZero();
        assertThat(output()).isEqualTo("""
                        # sent_id = weather-7
                        # text = Don't!
                        1-2	Don't	_	_	_	_	_	_	_	SpaceAfter=No
                        1	Do	Do	X	FW	_	0	root	_	_
                        2	n't	n't	X	FW	_	1	dep	_	_
                        3	!	!	X	FW	_	2	dep	_	Kept=Yes

                        """);
    }

    @Test
    void a_malformed_line_is_named_and_nothing_of_its_file_is_written() throws IOException {
        Path file = write("gold.conllu", "1\tOne\t_\t_\t_\t_\t_\t_\t_\t_\n\n1 Two _ _ _ _ _ _ _ _\n");

        int code = run("", "grammar", "--input", "conllu", file.toString());

        assertThat(code).isEqualTo(1);
        assertThat(output()).isEmpty();
        assertThat(err.toString())
                .startsWith("rapporteur: " + file + ":3: found 1 columns")
                .hasLineCount(1);
    }

    @Test
    void a_long_text_is_read_in_blocks_with_the_same_result() {
        String paragraph = "A word or two 🐎.\nAnd more.\n\n";
        String text = paragraph.repeat(3 * TextBlocks.LENGTH / paragraph.length());

        int code = run(text, "grammar", "-");

        long sentences = 2 * (text.length() / paragraph.length());
        long tokens = 9 * sentences / 2;
        int codePoints = text.codePointCount(0, text.length());
        assertThat(code).isZero();
        assertThat(output().lines().filter(line -> line.contains("\tTokenRange=") || line.contains("|TokenRange=")))
                .hasSize((int) tokens);
        assertThat(output())
                .contains("# sent_id = " + sentences + "\n")
                .endsWith("TokenRange=" + (codePoints - 3) + ":" + (codePoints - 2) + "\n\n");
    }

    @Test
    void a_dash_is_standard_input() {
        int code = run("Hello", "grammar", "--input", "text", "-");

        assertThat(code).isZero();
        assertThat(output()).startsWith("# newdoc id = stdin\n").contains("# text = Hello\n");
    }

    @Test
    void a_byte_order_mark_is_not_counted() {
        int code = run("\uFEFFHello", "grammar", "-");

        assertThat(code).isZero();
        assertThat(output()).contains("\tHello\t").contains("TokenRange=0:5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n\n \t"})
    void a_file_without_text_has_no_sentences(String blank) {
        int code = run(blank, "grammar", "-");

        assertThat(code).isZero();
        assertThat(output()).isEmpty();
        assertThat(err.toString()).isEqualTo("rapporteur: there is no text in 'stdin'.\n");
    }

    @ParameterizedTest
    @CsvSource({
        "636166E9, 'is not UTF-8: byte 3 is 0xE9'",
        "C3A9C3, 'is not UTF-8: byte 2 is 0xC3'",
        "EDA080, 'is not UTF-8: byte 0 is 0xED'",
        "61620063, 'is not a text file: byte 2 is NUL.'",
        "FFFE6100, is UTF-16",
        "FEFF0061, is UTF-16"
    })
    void a_file_that_is_not_utf_8_is_refused_with_the_place(String hex, String explanation) throws IOException {
        Path file = Files.write(folder.resolve("odd.txt"), HexFormat.of().parseHex(hex));

        int code = run("", "grammar", file.toString());

        assertThat(code).isEqualTo(1);
        assertThat(err.toString())
                .contains(file.toString())
                .contains(explanation)
                .hasLineCount(1);
    }

    @Test
    void the_others_are_read_when_one_of_several_files_is_bad() throws IOException {
        Path good = write("good.txt", "Good");
        Path missing = folder.resolve("missing.txt");
        Path fine = write("fine.txt", "Fine");

        int code = run("", "grammar", good.toString(), missing.toString(), folder.toString(), fine.toString());

        assertThat(code).isEqualTo(1);
        assertThat(output()).contains("# text = Good\n").contains("# text = Fine\n");
        assertThat(err.toString().lines())
                .containsExactly(
                        "rapporteur: found no file '" + missing + "'; check the name and the folder.",
                        "rapporteur: '" + folder + "' is a folder; name the files in it.",
                        "rapporteur: 2 of 4 files could not be read.");
    }

    @Test
    void a_result_appears_under_its_name_when_complete() throws IOException {
        Path file = write("report.txt", "Hello");
        Path result = folder.resolve("report.conllu");

        int code = run("", "grammar", "--output", result.toString(), file.toString());

        assertThat(code).isZero();
        assertThat(result).content().contains("# text = Hello\n");
        assertThat(filesIn(folder)).containsExactly("report.conllu", "report.txt");
        assertThat(out.size()).isZero();
    }

    @Test
    void an_older_result_stays_when_nothing_could_be_read() throws IOException {
        Path result = write("report.conllu", "older");

        int code = run(
                "",
                "grammar",
                "--output",
                result.toString(),
                folder.resolve("missing.txt").toString());

        assertThat(code).isEqualTo(1);
        assertThat(result).hasContent("older");
        assertThat(filesIn(folder)).containsExactly("report.conllu");
    }

    @Test
    void a_result_goes_through_a_symbolic_link() throws IOException {
        Path file = write("report.txt", "Hello");
        Path result = write("real.conllu", "older");
        Path link = Files.createSymbolicLink(folder.resolve("link.conllu"), result);

        int code = run("", "grammar", "--output", link.toString(), file.toString());

        assertThat(code).isZero();
        assertThat(link).isSymbolicLink();
        assertThat(result).content().contains("# text = Hello\n");
    }

    @ParameterizedTest
    @CsvSource({"no/such/folder/x.conllu, there is no such folder", "., is a folder"})
    void a_result_that_cannot_be_written_is_explained(String path, String explanation) throws IOException {
        Path file = write("report.txt", "Hello");

        int code = run("", "grammar", "--output", folder.resolve(path).toString(), file.toString());

        assertThat(code).isEqualTo(1);
        assertThat(err.toString()).contains(explanation).hasLineCount(1);
    }

    @ParameterizedTest
    @CsvSource({"No space left on device, 1, cannot write the result: No space left on device.", "Broken pipe, 141, ''"
    })
    void a_failing_standard_output_ends_the_command(String reason, int expected, String explanation) {
        OutputStream failing = new OutputStream() {
            @Override
            public void write(int value) throws IOException {
                throw new IOException(reason);
            }
        };

        int code = run("Hello", failing, "grammar", "-");

        assertThat(code).isEqualTo(expected);
        assertThat(err.toString()).contains(explanation).hasLineCount(explanation.isEmpty() ? 0 : 1);
    }

    @Test
    void bench_prints_a_table() throws IOException {
        Path file = write("report.txt", "Hello there.");

        int code = run("", "bench", "--seconds", "1", "--warm-up", "0", file.toString());

        assertThat(code).isZero();
        assertThat(output())
                .containsPattern("reading +Rapporteur .*word-by-word 1\n")
                .containsPattern("material +1 texts, 12 characters\n")
                .containsPattern("tokens per CPU-second +[1-9]")
                .containsPattern("share: SentenceReader +[0-9]")
                .containsPattern("start to first record +[0-9]");
    }

    @Test
    void bench_measures_the_grammar_alone_and_prints_json() throws IOException {
        Path file = write("gold.conllu", "1\tHello\t_\t_\t_\t_\t_\t_\t_\t_\n");

        int code = run(
                "",
                "bench",
                "--only",
                "grammar",
                "--seconds",
                "1",
                "--warm-up",
                "0",
                "--format",
                "json",
                file.toString());

        assertThat(code).isZero();
        assertThat(output())
                .startsWith(
                        "{\"measured\":\"grammar\",\"version\":\"word-by-word 1\",\"threads\":1,\"materialTexts\":1,")
                .endsWith("}\n");
    }

    @Test
    void bench_has_given_tokens_read_by_the_grammar_alone() throws IOException {
        Path file = write("gold.conllu", "1\tHello\t_\t_\t_\t_\t_\t_\t_\t_\n");

        int code = run("", "bench", file.toString());

        assertThat(code).isEqualTo(1);
        assertThat(err.toString())
                .endsWith("name reports, or add --only grammar.\n")
                .hasLineCount(1);
    }

    @Test
    void bench_explains_what_it_cannot_read() {
        Path missing = folder.resolve("missing.txt");

        int code = run("", "bench", missing.toString());

        assertThat(code).isEqualTo(1);
        assertThat(err.toString()).isEqualTo("rapporteur: Found no file '" + missing + "'; check the name.\n");
    }

    @Test
    void bench_score_prints_a_table() throws IOException {
        Path file = write("gold.conllu", GOLD);

        int code = run("", "bench", "score", "grammar", "--tokenisation", file.toString());

        assertThat(err.toString()).isEmpty();
        assertThat(code).isZero();
        assertThat(output().lines().map(line -> line.replaceAll(" +", " ")))
                .containsExactly(
                        "word-by-word 1 sentences tokens XPOS UPOS lemma UAS LAS UAS all LAS all token F1 sentence F1",
                        file + " 1 3 33.33 66.67 66.67 100.00 50.00 66.67 33.33 100.00 100.00");
    }

    @Test
    void bench_score_prints_json() {
        int code = run(GOLD, "bench", "score", "grammar", "--format", "json", "-");

        assertThat(err.toString()).isEmpty();
        assertThat(code).isZero();
        assertThat(output())
                .startsWith(
                        "{\"grammar\":\"word-by-word 1\",\"files\":[{\"file\":\"stdin\",\"sentences\":1,\"tokens\":3,")
                .contains("\"las\":{\"right\":1,\"of\":2,\"share\":0.5}")
                .endsWith("\"genres\":[]}]}\n");
    }

    @Test
    void bench_score_explains_what_is_missing_or_malformed() throws IOException {
        Path good = write("gold.conllu", GOLD);
        Path missing = folder.resolve("missing.conllu");
        Path malformed = write("malformed.conllu", GOLD + "\n1 Two _ _ _ _ _ _ _ _\n");
        Path open = write("open.conllu", GOLD.replace("\t1\tpunct", "\t_\tpunct"));

        int missingCode = run("", "bench", "score", "grammar", good.toString(), missing.toString());
        int malformedCode = run("", "bench", "score", "grammar", malformed.toString());
        int openCode = run("", "bench", "score", "grammar", open.toString());

        assertThat(List.of(missingCode, malformedCode, openCode)).containsOnly(1);
        assertThat(out.size()).isZero();
        assertThat(err.toString().lines())
                .containsExactly(
                        "rapporteur: found no file '" + missing + "'; check the name and the folder.",
                        "rapporteur: " + malformed
                                + ":6: found 1 columns, expected 10 separated by tabs; correct that line.",
                        "rapporteur: " + open
                                + ":4: found no HEAD of word 3, expected one for each word; correct that line.");
    }

    @Test
    void bench_score_reads_the_reports_of_a_gold_set() throws IOException {
        write("corpus.jsonl", "{\"id\": \"a\", \"text\": \"It rained.\"}\n");
        Path gold = write("gold.jsonl", "{\"id\": \"a\", \"events\": []}\n");

        int table = run("", "bench", "score", "quiet", gold.toString());
        int json = run(
                "{\"id\": \"a\", \"events\": []}",
                "bench",
                "score",
                "quiet",
                "--format",
                "json",
                "--corpus",
                folder.resolve("corpus.jsonl").toString(),
                "-");

        assertThat(err.toString()).isEmpty();
        assertThat(List.of(table, json)).containsOnly(0);
        assertThat(output())
                .containsPattern("quiet: .*gold.jsonl, 1 report, read by Rapporteur .*word-by-word 1\n")
                .contains("* false alarms    0.0   95 %:   0.0 to   0.0\n")
                .contains("\"scores\":[{\"task\":\"quiet\",\"gold\":\"stdin\",\"reports\":1,");
    }

    @Test
    void bench_score_explains_what_is_missing_or_malformed_in_a_gold_set() throws IOException {
        Path corpus = write("corpus.jsonl", "{\"id\": \"a\", \"text\": \"It rained.\"}\n");
        Path gold = write("gold.jsonl", "{\"id\": \"a\", \"times\": []}\n");
        Path alone = write("alone/gold.jsonl", "{\"id\": \"a\", \"events\": []}\n");

        int malformed = run("", "bench", "score", "quiet", gold.toString());
        int missing = run("", "bench", "score", "quiet", alone.toString());
        int notJson = run(
                "",
                "bench",
                "score",
                "quiet",
                "--corpus",
                write("odd.jsonl", "x").toString(),
                gold.toString());

        assertThat(List.of(malformed, missing, notJson)).containsOnly(1);
        assertThat(corpus).exists();
        assertThat(err.toString().lines())
                .hasSize(3)
                .contains(
                        "rapporteur: " + gold + ":1: found no 'events', expected a list; correct that line.",
                        "rapporteur: found no file '" + alone.resolveSibling("corpus.jsonl")
                                + "'; check the name and the folder.")
                .anySatisfy(line -> assertThat(line)
                        .startsWith("rapporteur: " + folder.resolve("odd.jsonl") + ":1: found no JSON"));
    }

    private int run(String input, String... arguments) {
        return run(input, out, arguments);
    }

    private int run(String input, OutputStream output, String... arguments) {
        ByteArrayInputStream in = new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
        return Main.run(new Streams(in, output, new PrintWriter(err, true), false), arguments);
    }

    private String output() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private Path write(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, content);
    }

    private static Stream<String> filesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList().stream();
        }
    }
}
