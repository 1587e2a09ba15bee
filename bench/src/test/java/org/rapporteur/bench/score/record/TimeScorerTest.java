// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.bench.score.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.bench.score.MalformedGoldException;
import org.rapporteur.record.Time;

final class TimeScorerTest {
    private static final String TEXT = "On Monday morning the talks that began in March went on for three days.";

    @Test
    void extent_type_and_value_are_told_apart() throws MalformedGoldException {
        HandMade record = new HandMade(TEXT)
                .time("Monday", Time.Type.DATE, "2022-01-10")
                .time("March", Time.Type.DATE, "2021-03")
                .time("three days", Time.Type.DURATION, "P4D")
                .time("talks", Time.Type.SET, "P1D");

        HandMade.Score score = record.score(
                Task.TIMES,
                "\"scheme\": \"timex3\", \"times\": ["
                        + timex(record, "Monday morning", "TIME", "2022-01-10TMO") + ", "
                        + timex(record, "March", "DATE", "2021-03") + ", "
                        + timex(record, "three days", "DURATION", "P3D") + "]");

        assertThat(score.of("overlapping P")).isEqualTo(75);
        assertThat(score.of("overlapping R")).isEqualTo(100);
        assertThat(score.of("exact R")).isEqualTo(67);
        assertThat(score.of("type R")).isEqualTo(67);
        assertThat(score.of("value R")).isEqualTo(33);
        assertThat(score.of("exact value R")).isEqualTo(33);
        assertThat(score.of("value R, month")).isEqualTo(100);
        assertThat(score.of("value R, duration")).isZero();
    }

    @Test
    void equal_extents_go_together_before_overlaps() throws MalformedGoldException {
        HandMade record = new HandMade(TEXT)
                .time("Monday morning", Time.Type.TIME, "2022-01-10TMO")
                .time("morning", Time.Type.TIME, "TMO");

        HandMade.Score score = record.score(
                Task.TIMES,
                "\"scheme\": \"timex3\", \"times\": [" + timex(record, "Monday", "DATE", "2022-01-10") + ", "
                        + timex(record, "morning", "TIME", "TMO") + "]");

        assertThat(score.of("exact R")).isEqualTo(50);
        assertThat(score.of("overlapping R")).isEqualTo(100);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "2022-01-10T08:30:00, 2022-01-10T08:30, 100",
                "2022-01-10T08:00, 2022-01-10T08, 100",
                "2022-01-10T08:00Z, 2022-01-10T08Z, 100",
                "2022-01-10T08:30, 2022-01-10T08:31, 0",
                "2022-01-10, -, 0",
            })
    void values_are_compared_without_what_is_zero(String gold, @Nullable String found, int right)
            throws MalformedGoldException {
        HandMade record = new HandMade(TEXT).time("Monday", Time.Type.TIME, found);

        HandMade.Score score = record.score(
                Task.TIMES, "\"scheme\": \"timex3\", \"times\": [" + timex(record, "Monday", "TIME", gold) + "]");

        assertThat(score.of("value R")).isEqualTo(right);
    }

    @Test
    void gold_that_marks_calendar_dates_alone_tells_only_what_is_missed() throws MalformedGoldException {
        HandMade record = new HandMade(TEXT)
                .time("March", Time.Type.DATE, "2021-03")
                .time("three days", Time.Type.DURATION, "P3D");

        HandMade.Score score = record.score(
                Task.TIMES,
                "\"scheme\": \"tei\", \"times\": [" + record.gold("March") + ", \"when\": \"2021-03\"}, "
                        + record.gold("Monday") + ", \"when\": \"--10\"}, "
                        + record.gold("three days") + ", \"from\": \"2021-03-01\", \"to\": \"2021-03-03\"}]");

        assertThat(score.has("exact P")).isFalse();
        assertThat(score.of("exact R")).isEqualTo(67);
        assertThat(score.of("value R")).isEqualTo(50); // --10 has no year and is not asked
    }

    @Test
    void an_unknown_scheme_is_refused() {
        assertThatThrownBy(() -> new HandMade(TEXT).score(Task.TIMES, "\"scheme\": \"xml\", \"times\": []"))
                .isInstanceOf(MalformedGoldException.class)
                .hasMessage("gold.jsonl:1: found 'xml' as 'scheme', expected timex3 or tei");
    }

    private static String timex(HandMade record, String words, String type, String value) {
        return record.gold(words) + ", \"type\": \"" + type + "\", \"value\": \"" + value + "\"}";
    }
}
