// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.grammar.Token;
import org.rapporteur.grammar.model.Model;
import org.rapporteur.grammar.model.PerceptronGrammar;

class TrainCommandTest {
    @TempDir
    private Path folder;

    private final StringWriter err = new StringWriter();

    @Test
    void learns_a_model_that_reads_as_the_treebank_says() throws IOException {
        Path treebank = Files.writeString(folder.resolve("toy.conllu"), treebank());
        Path text = Files.writeString(folder.resolve("text.txt"), "The envoy left. The rebels left.\n".repeat(20));
        Path model = folder.resolve("toy.model");

        int code = run(
                "train",
                "--treebank",
                treebank + "=news",
                "--text",
                text.toString(),
                "--teachers",
                "1",
                "--members",
                "1",
                "--model-version",
                "toy-1",
                "--output",
                model.toString());

        assertThat(err.toString()).contains("read 24 trees and 64 sentences.");
        assertThat(code).isZero();
        try (InputStream in = Files.newInputStream(model)) {
            PerceptronGrammar grammar = new PerceptronGrammar(Model.read(in));
            assertThat(grammar.version()).isEqualTo("toy-1");
            assertThat(grammar.parse(List.of("The", "general", "slept", ".")).tokens())
                    .extracting(Token::relation)
                    .containsExactly("det", "nsubj", "root", "punct");
        }
    }

    @Test
    void names_what_it_cannot_read_and_writes_nothing() throws IOException {
        Path bad = Files.writeString(folder.resolve("bad.conllu"), "1\tThe\n\n");
        Path model = folder.resolve("bad.model");

        int missing =
                run("train", "--treebank", folder.resolve("none.conllu").toString(), "--output", model.toString());
        int malformed = run("train", "--treebank", bad.toString(), "--output", model.toString());
        int useless = run("train", "--output", model.toString());

        assertThat(missing).isEqualTo(1);
        assertThat(malformed).isEqualTo(1);
        assertThat(useless).isEqualTo(2);
        assertThat(err.toString())
                .contains("found no file")
                .contains("bad.conllu:1: found 2 columns, expected 10")
                .contains("Missing required option")
                .doesNotContain("\tat ");
        assertThat(model).doesNotExist();
    }

    private static String treebank() {
        StringBuilder treebank = new StringBuilder("# newdoc id = TOY_news_a\n");
        for (String verb : List.of("left", "slept", "talked")) {
            for (String noun : List.of("envoy", "general", "rebels", "minister", "crowd", "judge", "guest", "host")) {
                treebank.append("1\tThe\tthe\tDET\tDT\t_\t2\tdet\t_\t_\n");
                treebank.append("2\t").append(noun).append("\t_\tNOUN\tNN\t_\t3\tnsubj\t_\t_\n");
                treebank.append("3\t").append(verb).append("\t_\tVERB\tVBD\t_\t0\troot\t_\t_\n");
                treebank.append("4\t.\t.\tPUNCT\t.\t_\t3\tpunct\t_\t_\n\n");
            }
        }
        return treebank.append("# newdoc id = TOY_web_b\n1\tlol\tlol\tINTJ\tUH\t_\t0\troot\t_\t_\n\n")
                .toString();
    }

    private int run(String... arguments) {
        Streams streams = new Streams(
                new ByteArrayInputStream(new byte[0]), new ByteArrayOutputStream(), new PrintWriter(err, true), false);
        return Main.run(streams, arguments);
    }
}
