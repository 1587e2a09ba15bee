// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rapporteur.grammar.GrammarPart;

class SpeedReportTest {
    private static final long SECOND = 1_000_000_000L;
    private static final StartUp START_UP =
            new StartUp(new WordByWordGrammar(), Duration.ofMillis(250), Duration.ofMillis(600), 8 << 20);

    private static final Map<GrammarPart, Long> PARTS =
            Map.of(GrammarPart.LEMMATISE, 1L, GrammarPart.PARSE, 5L, GrammarPart.SEGMENT, 1L, GrammarPart.TAG, 3L);

    private final SpeedReport report = new SpeedReport(
            "word-by-word 1",
            2,
            new Amount(1_234_567, 50_000),
            new Rate(new Amount(800_000, 40_000), 10 * SECOND, 5 * SECOND),
            new Rate(new Amount(800_000, 40_000), 2 * SECOND, SECOND),
            PARTS,
            100 << 20,
            20 << 20,
            START_UP);

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
        SpeedReport given = report(Map.of(GrammarPart.TAG, 1L, GrammarPart.PARSE, 2L, GrammarPart.LEMMATISE, 1L));

        assertThat(given.shares()).containsExactly(entry("tag", 0.25), entry("parse", 0.5), entry("lemmatise", 0.25));
        assertThat(given.table()).doesNotContain("segment");
    }

    @Test
    void a_grammar_that_tells_nothing_has_no_shares() {
        SpeedReport silent = report(Map.of());

        assertThat(silent.shares()).isEmpty();
        assertThat(silent.tagAndParsePerCpuSecond()).isZero();
        assertThat(silent.table()).doesNotContain("share").doesNotContain("tag + parse");
    }

    @Test
    void the_table_is_for_people() {
        assertThat(report.table()).isEqualTo("""
                        grammar                  word-by-word 1
                        material                 1,234,567 tokens, 50,000 sentences
                        read                     800,000 tokens in 5.00 s, 2 threads
                        tokens per CPU-second    80,000
                        tokens per second        160,000
                        segment alone            400,000 tokens per CPU-second
                        tag + parse              100,000 tokens per CPU-second, derived
                        share: segment           10.0 %
                        share: tag               30.0 %
                        share: parse             50.0 %
                        share: lemmatise         10.0 %
                        peak heap                100.0 MB
                        heap in use              20.0 MB, without the material 8.0 MB
                        grammar loaded in        0.25 s
                        start to first sentence  0.60 s
                        """);
    }

    @Test
    void the_json_is_for_programs() {
        assertThat(report.json())
                .isEqualTo("{\"grammar\":\"word-by-word 1\",\"threads\":2,\"materialTokens\":1234567,"
                        + "\"materialSentences\":50000,\"tokensRead\":800000,\"seconds\":5.0,\"cpuSeconds\":10.0,"
                        + "\"tokensPerCpuSecond\":80000,\"tokensPerSecond\":160000,"
                        + "\"segmentTokensPerCpuSecond\":400000,"
                        + "\"tagParseTokensPerCpuSecond\":100000,"
                        + "\"shares\":{\"segment\":0.1,\"tag\":0.3,\"parse\":0.5,\"lemmatise\":0.1},\"peakHeapBytes\":104857600,"
                        + "\"heapInUseBytes\":20971520,\"heapWithoutMaterialBytes\":8388608,\"loadSeconds\":0.25,"
                        + "\"startToFirstSentenceSeconds\":0.6}\n");
    }

    private static SpeedReport report(Map<GrammarPart, Long> parts) {
        return new SpeedReport(
                "word-by-word 1",
                1,
                new Amount(10, 1),
                new Rate(new Amount(100, 10), SECOND, SECOND),
                new Rate(Amount.NONE, SECOND, SECOND),
                parts,
                0,
                0,
                START_UP);
    }
}
