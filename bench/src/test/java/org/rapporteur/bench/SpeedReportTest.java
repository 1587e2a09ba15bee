// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SpeedReportTest {
    private static final long SECOND = 1_000_000_000L;
    private static final Amount AMOUNT = new Amount(800_000, 40_000);
    private static final StartUp START_UP = startUp(Scope.GRAMMAR);
    private static final Map<String, Long> PARTS = parts("segment", 1, "tag", 3, "parse", 5, "lemmatise", 1);

    private final SpeedReport report = report(START_UP, new Rate(AMOUNT, 2 * SECOND, SECOND), PARTS);

    @Test
    void the_shares_stand_in_the_order_of_the_work() {
        assertThat(report.shares())
                .containsExactly(
                        entry("segment", 0.1), entry("tag", 0.3), entry("parse", 0.5), entry("lemmatise", 0.1));
    }

    @Test
    void tagging_and_parsing_alone_would_be_as_much_faster_as_their_share_is_smaller() {
        assertThat(report.tagAndParsePerCpuSecond()).isCloseTo(100_000, within(1e-6));
    }

    @Test
    void given_tokens_leave_no_share_to_the_segmenter() {
        SpeedReport given = report(START_UP, Rate.NONE, parts("tag", 1, "parse", 2, "lemmatise", 1));

        assertThat(given.shares()).containsExactly(entry("tag", 0.25), entry("parse", 0.5), entry("lemmatise", 0.25));
        assertThat(given.table()).doesNotContain("segment");
    }

    @Test
    void a_grammar_that_tells_nothing_has_no_shares() {
        SpeedReport silent = report(START_UP, Rate.NONE, Map.of());

        assertThat(silent.shares()).isEmpty();
        assertThat(silent.tagAndParsePerCpuSecond()).isZero();
        assertThat(silent.table()).doesNotContain("share").doesNotContain("tag + parse");
    }

    @Test
    void the_table_is_for_people() {
        assertThat(report.table()).isEqualTo("""
                        grammar                  word-by-word 1
                        material                 500 texts, 1,234,567 characters
                        read                     800,000 tokens in 5.00 s, 2 threads
                        tokens per CPU-second    80,000
                        tokens per second        160,000
                        segment alone            400,000 tokens per CPU-second
                        tag + parse              100,000 tokens per CPU-second, derived
                        share: segment           10.0 %, alone 800,000 tokens per CPU-second
                        share: tag               30.0 %, alone 266,667 tokens per CPU-second
                        share: parse             50.0 %, alone 160,000 tokens per CPU-second
                        share: lemmatise         10.0 %, alone 800,000 tokens per CPU-second
                        peak heap                100.0 MB
                        heap in use              20.0 MB, without the material 8.0 MB
                        loaded, first text read  0.25 s
                        start to first sentence  0.60 s
                        """);
    }

    @Test
    void the_json_is_for_programs() {
        assertThat(report.json())
                .isEqualTo(
                        "{\"measured\":\"grammar\",\"version\":\"word-by-word 1\",\"threads\":2,\"materialTexts\":500,"
                                + "\"materialCharacters\":1234567,\"tokensRead\":800000,\"seconds\":5.0,\"cpuSeconds\":10.0,"
                                + "\"tokensPerCpuSecond\":80000,\"tokensPerSecond\":160000,"
                                + "\"segmentTokensPerCpuSecond\":400000,"
                                + "\"tagParseTokensPerCpuSecond\":100000,"
                                + "\"shares\":{\"segment\":0.1,\"tag\":0.3,\"parse\":0.5,\"lemmatise\":0.1},"
                                + "\"aloneTokensPerCpuSecond\":{\"segment\":800000,\"tag\":266667,\"parse\":160000,\"lemmatise\":800000},"
                                + "\"peakHeapBytes\":104857600,"
                                + "\"heapInUseBytes\":20971520,\"heapWithoutMaterialBytes\":8388608,\"loadSeconds\":0.25,"
                                + "\"startToFirstResultSeconds\":0.6}\n");
    }

    @Test
    void the_whole_reading_has_a_share_for_each_stage() {
        SpeedReport whole = report(
                startUp(Scope.READING), Rate.NONE, parts("BlockReader", 1, "SentenceReader", 8, "RecordWriter", 1));

        assertThat(whole.table())
                .startsWith("reading                  Rapporteur ")
                .contains("share: BlockReader       10.0 %, alone 800,000 tokens per CPU-second\n"
                        + "share: SentenceReader    80.0 %, alone 100,000 tokens per CPU-second\n"
                        + "share: RecordWriter      10.0 %, alone 800,000 tokens per CPU-second\n")
                .contains("start to first record    0.60 s\n")
                .doesNotContain("segment")
                .doesNotContain("tag + parse");
        assertThat(whole.json())
                .startsWith("{\"measured\":\"reading\",\"version\":\"Rapporteur ")
                .contains("\"shares\":{\"BlockReader\":0.1,\"SentenceReader\":0.8,\"RecordWriter\":0.1}")
                .doesNotContain("segment")
                .doesNotContain("tagParse");
    }

    private static SpeedReport report(StartUp startUp, Rate segmenting, Map<String, Long> parts) {
        return new SpeedReport(
                startUp,
                2,
                new Material.Size(500, 1_234_567),
                new Rate(AMOUNT, 10 * SECOND, 5 * SECOND),
                segmenting,
                parts,
                100 << 20,
                20 << 20);
    }

    private static StartUp startUp(Scope scope) {
        return new StartUp(scope, scope.load(), Duration.ofMillis(250), Duration.ofMillis(600), 8 << 20);
    }

    /** Names and nanoseconds, in turn. */
    private static Map<String, Long> parts(Object... namesAndNanos) {
        Map<String, Long> parts = new LinkedHashMap<>();
        for (int i = 0; i < namesAndNanos.length; i += 2) {
            parts.put((String) namesAndNanos[i], ((Integer) namesAndNanos[i + 1]).longValue());
        }
        return parts;
    }
}
