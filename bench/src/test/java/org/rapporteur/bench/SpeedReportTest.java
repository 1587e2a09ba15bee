// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class SpeedReportTest {
    private static final long SECOND = 1_000_000_000L;
    private static final StartUp START_UP =
            new StartUp(new WordByWordGrammar(), Duration.ofMillis(250), Duration.ofMillis(600), 8 << 20);

    private final SpeedReport report = new SpeedReport(
            "word-by-word 1",
            2,
            new Amount(1_234_567, 50_000),
            new Rate(new Amount(800_000, 40_000), 10 * SECOND, 5 * SECOND),
            new Rate(new Amount(800_000, 40_000), 2 * SECOND, SECOND),
            100 << 20,
            20 << 20,
            START_UP);

    @Test
    void the_share_of_a_part_is_its_time_for_a_token_in_the_time_of_the_whole() {
        assertThat(report.shares()).containsExactly(entry("segment", 0.2), entry("tag, lemma, parse", 0.8));
    }

    @Test
    void given_tokens_leave_no_share_to_the_segmenter() {
        SpeedReport given = new SpeedReport(
                "word-by-word 1",
                1,
                new Amount(10, 1),
                new Rate(new Amount(100, 10), SECOND, SECOND),
                new Rate(Amount.NONE, SECOND, SECOND),
                0,
                0,
                START_UP);

        assertThat(given.shares()).containsExactly(entry("tag, lemma, parse", 1.0));
    }

    @Test
    void the_table_is_for_people() {
        assertThat(report.table()).isEqualTo("""
                        grammar                   word-by-word 1
                        material                  1,234,567 tokens, 50,000 sentences
                        read                      800,000 tokens in 5.00 s, 2 threads
                        tokens per CPU-second     80,000
                        tokens per second         160,000
                        segment alone             400,000 tokens per CPU-second
                        share: segment            20.0 %
                        share: tag, lemma, parse  80.0 %
                        peak heap                 100.0 MB
                        heap in use               20.0 MB, without the material 8.0 MB
                        grammar loaded in         0.25 s
                        start to first sentence   0.60 s
                        """);
    }

    @Test
    void the_json_is_for_programs() {
        assertThat(report.json())
                .isEqualTo("{\"grammar\":\"word-by-word 1\",\"threads\":2,\"materialTokens\":1234567,"
                        + "\"materialSentences\":50000,\"tokensRead\":800000,\"seconds\":5.0,\"cpuSeconds\":10.0,"
                        + "\"tokensPerCpuSecond\":80000,\"tokensPerSecond\":160000,"
                        + "\"segmentTokensPerCpuSecond\":400000,"
                        + "\"shares\":{\"segment\":0.2,\"tag, lemma, parse\":0.8},\"peakHeapBytes\":104857600,"
                        + "\"heapInUseBytes\":20971520,\"heapWithoutMaterialBytes\":8388608,\"loadSeconds\":0.25,"
                        + "\"startToFirstSentenceSeconds\":0.6}\n");
    }
}
