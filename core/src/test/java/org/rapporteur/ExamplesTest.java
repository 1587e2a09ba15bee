// SPDX-License-Identifier: Apache-2.0
package org.rapporteur;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.format.RecordChecker;
import org.rapporteur.knowledge.Knowledge;
import org.rapporteur.text.Report;

/** The reports that ship as examples have records that keep the contract. */
final class ExamplesTest {
    private static Rapporteur rapporteur;

    @BeforeAll
    static void load() {
        rapporteur = Rapporteur.english();
    }

    static List<Path> reports() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("..", "examples"))) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("reports")
    void the_record_of_an_example_keeps_the_contract(Path file) throws IOException {
        Report report = Report.of(file.toString(), Files.readString(file));

        assertThat(RecordChecker.problems(rapporteur.read(report))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("reports")
    void an_example_reads_alike_twice(Path file) throws IOException {
        Report report = Report.of(file.toString(), Files.readString(file));

        assertThat(rapporteur.read(report)).isEqualTo(rapporteur.read(report));
    }

    @Test
    void a_record_names_what_read_it() {
        assertThat(rapporteur.producer().name()).isEqualTo("Rapporteur");
        assertThat(rapporteur.producer().version()).endsWith("english-1");
        assertThat(rapporteur.producer().knowledge())
                .isEqualTo(Knowledge.hash())
                .hasSize(64);
    }
}
