// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaterialTest {
    @TempDir
    private Path folder;

    @Test
    void a_text_file_is_one_text() throws IOException {
        Path file = write("a.txt", "One.\n\nTwo.\n");

        Material material = Material.read(Scope.GRAMMAR, List.of(file));

        assertThat(material.works()).extracting(Work::text).containsExactly("One.\n\nTwo.\n");
        assertThat(material.isCut()).isFalse();
    }

    @Test
    void json_lines_have_a_text_each() throws IOException {
        Path file = write("a.jsonl", """
                {"id": 1, "text": "One \\u00e9.", "meta": {"text": "not this", "tags": ["nor", "this"]}}
                {"id": 2}
                {"text": "Two.", "id": 3}
                """);

        Material material = Material.read(Scope.GRAMMAR, List.of(file));

        assertThat(material.works()).extracting(Work::text).containsExactly("One é.", "Two.");
    }

    @Test
    void a_report_has_its_day_if_the_line_tells_it() throws IOException {
        Path file = write("a.jsonl", """
                {"published": "2022-01-12", "text": "One."}
                {"published": "yesterday", "text": "Two."}
                {"published": {"day": "2022-01-12"}, "text": "Three."}
                """);

        Material material = Material.read(Scope.READING, List.of(file));

        assertThat(material.works())
                .extracting(work -> ((Work.Text) work).report().published())
                .containsExactly(LocalDate.of(2022, 1, 12), null, null);
        assertThat(material.size()).isEqualTo(new Material.Size(3, 14));
    }

    @Test
    void given_tokens_are_for_the_grammar_alone() throws IOException {
        Path tokens = write("a.conllu", "1\tOne\t_\n");
        write("b.txt", "Two.");

        Material ofFolder = Material.read(Scope.READING, List.of(folder));

        assertThat(ofFolder.works()).extracting(Work::text).containsExactly("Two.");
        assertThatThrownBy(() -> Material.read(Scope.READING, List.of(tokens)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining(tokens + "' has sentences whose tokens are given")
                .hasMessageEndingWith("add --only grammar.");
    }

    @Test
    void the_first_text_can_be_had_alone() throws IOException {
        Path file = write("a.jsonl", "{\"text\": \" \"}\n{\"text\": \"One.\"}\n{not JSON");

        assertThat(Material.first(Scope.READING, List.of(file)).text()).isEqualTo("One.");
    }

    @Test
    void a_compressed_file_is_what_it_was() throws IOException {
        Path file = folder.resolve("a.jsonl.gz");
        try (OutputStream stream = new GZIPOutputStream(Files.newOutputStream(file))) {
            stream.write("{\"text\": \"One.\"}".getBytes(StandardCharsets.UTF_8));
        }

        Material material = Material.read(Scope.GRAMMAR, List.of(file));

        assertThat(material.works()).extracting(Work::text).containsExactly("One.");
    }

    @Test
    void conllu_gives_the_tokens_without_ranges_and_empty_nodes() throws IOException {
        Path file = write("a.conllu", """
                # text = I don't.
                1	I	_
                2-3	don't	_
                2	do	_
                3	n't	_
                3.1	go	_
                4	.	_

                1	Two	_
                """);

        Material material = Material.read(Scope.GRAMMAR, List.of(file));

        assertThat(material.works())
                .containsExactly(new Work.Tokens(List.of("I", "do", "n't", ".")), new Work.Tokens(List.of("Two")));
    }

    @Test
    void a_folder_gives_its_files_in_the_order_of_their_names() throws IOException {
        Files.createDirectory(folder.resolve("b"));
        write("b/b.txt", "Second.");
        write("a.TXT", "First.");
        write("c.md", "Not this.");

        Material material = Material.read(Scope.GRAMMAR, List.of(folder));

        assertThat(material.works()).extracting(Work::text).containsExactly("First.", "Second.");
    }

    @Test
    void more_than_enough_is_cut() throws IOException {
        Path file = write("a.txt", "word ".repeat(Material.LIMIT / 5));
        Path next = write("b.txt", "Never read.");

        Material material = Material.read(Scope.GRAMMAR, List.of(file, next));

        assertThat(material.isCut()).isTrue();
        assertThat(material.works()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "a.md, x, is of no known kind",
        "a.txt, ' ', There is nothing to read",
        "a.jsonl, '{\"text\": ', 'a.jsonl:1: found no JSON object'",
        "a.jsonl, '[1]', 'a.jsonl:1: expected a JSON object, found START_ARRAY'",
        "a.conllu, '1 One', 'a.conllu:1: expected ten columns with tabs between them, found: 1 One'",
        "a.txt.gz, x, is not a gzip file"
    })
    void what_cannot_be_read_is_named(String name, String content, String explanation) throws IOException {
        Path file = write(name, content);

        assertThatThrownBy(() -> Material.read(Scope.GRAMMAR, List.of(file)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining(folder.toString())
                .hasMessageContaining(explanation);
    }

    @Test
    void what_is_not_utf_8_is_named() throws IOException {
        Path file = Files.write(folder.resolve("a.txt"), new byte[] {'a', (byte) 0xE9, 'b'});

        assertThatThrownBy(() -> Material.read(Scope.GRAMMAR, List.of(file)))
                .hasMessage("'" + file + "' is not UTF-8; convert it, for instance with iconv.");
    }

    private Path write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }
}
