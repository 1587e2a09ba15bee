// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.grammar.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.grammar.conllu.ConlluSentence;
import org.rapporteur.grammar.training.Toy;

class ModelTest {
    private static byte[] bytes(Model model) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        model.write(bytes);
        return bytes.toByteArray();
    }

    private static byte[] packed(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private static void assertRefused(byte[] file) {
        assertThatThrownBy(() -> Model.read(new ByteArrayInputStream(file)))
                .isInstanceOf(IOException.class)
                .message()
                .contains("expected a Rapporteur grammar model of format 1; train the model anew");
    }

    @Test
    void a_model_that_was_read_parses_as_the_one_that_was_written() throws IOException {
        Model model = Toy.model();

        Model again = Model.read(new ByteArrayInputStream(bytes(model)));

        assertThat(again.version()).isEqualTo(model.version());
        assertThat(again.tags()).isEqualTo(model.tags());
        assertThat(again.relations()).isEqualTo(model.relations());
        assertThat(again.search()).isEqualTo(model.search());
        PerceptronGrammar expected = new PerceptronGrammar(model);
        PerceptronGrammar grammar = new PerceptronGrammar(again);
        assertThat(Toy.treebank(60, 31).stream().map(ConlluSentence::forms))
                .allSatisfy(forms -> assertThat(grammar.parse(forms)).isEqualTo(expected.parse(forms)));
    }

    @Test
    void an_empty_file_is_no_model() {
        assertRefused(new byte[0]);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "abcd", "This is something else altogether, and long."})
    void a_file_of_other_content_is_no_model(String content) throws IOException {
        assertRefused(content.getBytes(StandardCharsets.UTF_8));
        assertRefused(packed(content));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.001, 0.3, 0.7, 0.99})
    void a_file_that_was_cut_is_no_model(double share) throws IOException {
        byte[] file = bytes(Toy.model());

        assertRefused(Arrays.copyOf(file, (int) (share * file.length)));
    }

    @Test
    void a_file_that_lacks_its_last_byte_is_no_model() throws IOException {
        byte[] file = bytes(Toy.model());

        assertRefused(Arrays.copyOf(file, file.length - 1));
    }

    @Test
    void a_file_with_a_wrong_checksum_is_no_model() throws IOException {
        byte[] file = bytes(Toy.model());
        file[file.length - 6] ^= 1;

        assertRefused(file);
    }

    @Test
    void a_file_of_another_format_is_no_model() throws IOException {
        assertThatThrownBy(() -> Model.read(new ByteArrayInputStream(packed("RPTR\u0002"))))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith("Found a file that begins with 52505452 and format 2, expected");
    }

    // A name of no characters, then a lexicon of fewer than no rows.
    @Test
    void a_file_with_impossible_numbers_is_no_model() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(new byte[] {'R', 'P', 'T', 'R', 1, 0, 0, -1, -1, -1, -1});
        }

        assertRefused(bytes.toByteArray());
    }

    @Test
    void a_file_that_goes_on_after_the_model_is_no_model() throws IOException {
        byte[] content = new GZIPInputStream(new ByteArrayInputStream(bytes(Toy.model()))).readAllBytes();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(content);
            out.write(0);
        }

        assertRefused(bytes.toByteArray());
    }
}
