// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.grammar.GrammarPart;

class SpeedTestTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void every_text_is_counted_once_and_read_many_times(int threads) throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "One two.\nThree.");
        SpeedTest test = new SpeedTest(threads, Duration.ZERO, Duration.ofMillis(200));

        SpeedReport report = test.run(StartUp.of("en"), Material.read(List.of(file)));

        assertThat(report.material()).isEqualTo(new Amount(5, 2));
        assertThat(report.threads()).isEqualTo(threads);
        assertThat(report.reading().amount().tokens())
                .isGreaterThan(5)
                .satisfies(tokens -> assertThat(tokens % 5).isZero());
        assertThat(report.segmenting().amount().tokens()).isPositive();
        assertThat(report.reading().cpuNanos()).isPositive();
        assertThat(report.peakHeap()).isPositive();
        assertThat(report.partNanos()).containsOnlyKeys(GrammarPart.values());
    }

    @Test
    void given_tokens_are_not_segmented() throws IOException {
        Path file = Files.writeString(folder.resolve("a.conllu"), "1\tOne\t_\n2\ttwo\t_\n");
        SpeedTest test = new SpeedTest(1, Duration.ZERO, Duration.ofMillis(100));

        SpeedReport report = test.run(StartUp.of("en"), Material.read(List.of(file)));

        assertThat(report.material()).isEqualTo(new Amount(2, 1));
        assertThat(report.segmenting().amount()).isEqualTo(Amount.NONE);
        assertThat(report.partNanos()).containsOnlyKeys(GrammarPart.TAG, GrammarPart.PARSE, GrammarPart.LEMMATISE);
    }

    @Test
    void a_run_takes_the_warm_up_the_measuring_and_two_quarters_more() {
        SpeedTest test = new SpeedTest(1, Duration.ofSeconds(5), Duration.ofSeconds(8));

        assertThat(test.duration()).isEqualTo(Duration.ofSeconds(17));
    }

    @ParameterizedTest
    @CsvSource({"0, 1, 1", "1, -1, 1", "1, 1, 0"})
    void settings_that_measure_nothing_are_refused(int threads, int warmUp, int measured) {
        assertThatThrownBy(() -> new SpeedTest(threads, Duration.ofSeconds(warmUp), Duration.ofSeconds(measured)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("Expected at least 1 thread and more than 0 seconds");
    }
}
