// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.Rapporteur;

class SpeedTestTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void every_text_is_read_many_times_by_the_grammar(int threads) throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "One two.\nThree.");

        SpeedReport report = measure(Scope.GRAMMAR, threads, file);

        assertThat(report.threads()).isEqualTo(threads);
        assertThat(report.reading().amount().tokens())
                .isGreaterThan(5)
                .satisfies(tokens -> assertThat(tokens % 5).isZero());
        assertThat(report.segmenting().amount().tokens()).isPositive();
        assertThat(report.reading().cpuNanos()).isPositive();
        assertThat(report.peakHeap()).isPositive();
        assertThat(report.partNanos()).containsOnlyKeys("segment", "tag", "parse", "lemmatise");
    }

    @Test
    void given_tokens_are_not_segmented() throws IOException {
        Path file = Files.writeString(folder.resolve("a.conllu"), "1\tOne\t_\n2\ttwo\t_\n");

        SpeedReport report = measure(Scope.GRAMMAR, 1, file);

        assertThat(report.segmenting().amount()).isEqualTo(Amount.NONE);
        assertThat(report.partNanos()).containsOnlyKeys("tag", "parse", "lemmatise");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void the_whole_reading_is_timed_stage_by_stage_in_their_order(int threads) throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "One two.");
        List<String> stages = Rapporteur.english().order().stages().stream()
                .map(stage -> stage.getClass().getSimpleName())
                .toList();

        SpeedReport report = measure(Scope.READING, threads, file);

        assertThat(report.reading().amount().tokens())
                .isPositive()
                .satisfies(tokens -> assertThat(tokens % 3).isZero());
        assertThat(report.segmenting()).isEqualTo(Rate.NONE);
        assertThat(report.partNanos().keySet())
                .containsExactlyElementsOf(Stream.concat(stages.stream(), Stream.of("RecordWriter"))
                        .toList());
        assertThat(report.partNanos().values()).allMatch(nanos -> nanos > 0);
    }

    @Test
    void a_run_takes_the_warm_up_the_measuring_and_two_quarters_more() {
        SpeedTest test = new SpeedTest(1, Duration.ofSeconds(5), Duration.ofSeconds(8));

        assertThat(test.duration()).isEqualTo(Duration.ofSeconds(17));
    }

    private static SpeedReport measure(Scope scope, int threads, Path file) throws IOException {
        SpeedTest test = new SpeedTest(threads, Duration.ZERO, Duration.ofMillis(200));
        return test.run(StartUp.of(scope, List.of(file)), Material.read(scope, List.of(file)));
    }

    @ParameterizedTest
    @CsvSource({"0, 1, 1", "1, -1, 1", "1, 1, 0"})
    void settings_that_measure_nothing_are_refused(int threads, int warmUp, int measured) {
        assertThatThrownBy(() -> new SpeedTest(threads, Duration.ofSeconds(warmUp), Duration.ofSeconds(measured)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("Expected at least 1 thread and more than 0 seconds");
    }
}
