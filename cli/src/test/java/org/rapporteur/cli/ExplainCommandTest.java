// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The command with a grammar that knows no verbs; {@code LauncherIT} runs it with the one that ships. */
class ExplainCommandTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final StringWriter err = new StringWriter();

    @Test
    void a_sentence_without_a_known_word_says_so() {
        int code = run("The army shelled the town.\nThe sun shone.\n", "explain", "--at", "Shelled\tthe", "-");

        assertThat(code).isZero();
        assertThat(err.toString()).isEmpty();
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("""
                        The army shelled the town.
                          The lexicon knows no word of it.
                        """);
    }

    @Test
    void without_words_only_sentences_with_a_known_word_are_explained() {
        int code = run("They shell towns.\nThe sun shone.\n", "explain", "-");

        assertThat(code).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .startsWith("They shell towns.\n  “shell” tells no event: no line of the lexicon holds\n")
                .contains("not verb.assault.shell: shell VERB")
                .contains("it\n      lacks VERB")
                .doesNotContain("sun");
    }

    @Test
    void words_that_stand_nowhere_are_told_and_end_with_1() {
        int code = run("They shell towns.\n", "explain", "--at", "the moon", "-");

        assertThat(code).isEqualTo(1);
        assertThat(err.toString()).contains("'the moon' stands in no sentence that was read.");
        assertThat(out.size()).isZero();
    }

    private int run(String input, String... arguments) {
        Streams streams = new Streams(
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                out,
                new PrintWriter(err),
                false,
                Screen.NONE);
        return Main.run(streams, arguments);
    }
}
