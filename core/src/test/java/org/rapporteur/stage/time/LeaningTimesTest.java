// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.Readings;
import org.rapporteur.record.Time;

/** Expressions that lean on others: lengths on dates, clock times on days and zones. The report is of 2022-01-12. */
final class LeaningTimesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Nine died over the past three days.                              | the past three days | P3D  | 2022-01-09 | 2022-01-12
            Exports fell during the last two weeks.                          | the last two weeks  | P2W  | 2021-12-29 | 2022-01-12
            The truce holds for the next month.                              | the next month      | P1M  | 2022-01-12 | 2022-02-12
            The council will decide within ten days.                         | ten days            | P10D | 2022-01-12 | 2022-01-22
            It was built within ten days.                                    | ten days            | P10D |            |
            They fought for three weeks.                                     | three weeks         | P3W  |            |
            They will vote for the second time in three years.               | three years         | P3Y  |            |
            It will be the worst drought in ten years.                       | ten years           | P10Y |            |
            They will vote in three years.                                   | three years         | P3Y  | 2022-01-12 | 2025-01-12
            Two days after the attack of 3 May 2021, the town fell.          | Two days            | P2D  | 2021-05-05 | 2021-05-05
            The town fell three days before the vote on 10 June 2021.        | three days          | P3D  | 2021-06-07 | 2021-06-07
            The town fell two days after the army shelled it on 3 May 2021.  | two days            | P2D  | 2021-05-05 | 2021-05-05
            Rebels attacked the port on 3 May 2021. Two days after the attack, the town fell. | Two days | P2D | 2021-05-05 | 2021-05-05
            Two days after the attack, the town fell.                        | Two days            | P2D  |            |
            """)
    void a_length_that_can_be_laid_into_the_calendar_has_days(
            String sentence, String expression, String value, @Nullable LocalDate from, @Nullable LocalDate to) {
        var reading = Readings.of(sentence);

        List<Time> times = reading.layer(Time.class).all();

        assertThat(times)
                .filteredOn(time -> reading.slice(time.span()).equals(expression))
                .singleElement()
                .satisfies(time -> {
                    assertThat(time.type()).isEqualTo(Time.Type.DURATION);
                    assertThat(time.value()).isEqualTo(value);
                    assertThat(time.from()).isEqualTo(from);
                    assertThat(time.to()).isEqualTo(to);
                });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The blast came at 10:00 (0800 GMT) on Tuesday.        | 10:00            | 2022-01-11T10:00+02:00
            The blast came at 10:00 (0800 GMT) on Tuesday.        | 0800 GMT         | 2022-01-11T08:00Z
            On Monday a blast came at 01:30 (2230 GMT).           | 01:30            | 2022-01-10T01:30+03:00
            On Monday a blast came at 01:30 (2230 GMT).           | 2230 GMT         | 2022-01-09T22:30Z
            The jet fell at 9:54 a.m. ET on 2 October 2019.       | 9:54 a.m. ET on 2 October 2019 | 2019-10-02T09:54-04:00
            The jet fell at 9:54 a.m. ET on 2 December 2019.      | 9:54 a.m. ET on 2 December 2019 | 2019-12-02T09:54-05:00
            The jet fell at 9:54 a.m. EST on Monday.              | 9:54 a.m. EST on Monday | 2022-01-10T09:54-05:00
            A fire broke out at 15:30 local time (1430 UTC) on Monday. | 15:30 local time | 2022-01-10T15:30+01:00
            """)
    void a_clock_time_has_its_zone_and_its_day(String sentence, String expression, String value) {
        assertThat(only(sentence, expression)).extracting(Time::value).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"He told Coastal Today so.", "The present downturn is grave."})
    void a_name_or_an_adjective_is_no_time(String sentence) {
        List<Time> times = Readings.of(sentence).layer(Time.class).all();

        assertThat(times).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The border is shut until this coming Saturday.             | this coming Saturday | 2022-01-15
            Exports fell in the quarter.                               | the quarter          | 2022-Q1
            It began at noon on Monday and ended in the evening.       | the evening          | 2022-01-10TEV
            Rebels who had taken the port in 2014 left it on Monday.   | Monday               | 2022-01-10
            """)
    void what_is_spoken_of_is_counted_from_there(String sentence, String expression, String value) {
        var reading = Readings.of(sentence);

        List<Time> times = reading.layer(Time.class).all();

        assertThat(times).anyMatch(time -> reading.slice(time.span()).equals(expression) && value.equals(time.value()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Talks ended a month after April 2020.        | a month   | 2020-04-01
            Rebels gave up three years after 2014.       | three years | 2014-01-01
            The army left two days after 3 May 2020.     | two days  | 2020-05-03
            """)
    void what_a_length_is_counted_from_is_told_by_its_first_day(String sentence, String expression, String anchor) {
        assertThat(only(sentence, expression)).extracting(Time::anchor).isEqualTo(anchor);
    }

    private static Time only(String sentence, String expression) {
        var reading = Readings.of(sentence);
        List<Time> found = reading.layer(Time.class).all().stream()
                .filter(time -> reading.slice(time.span()).equals(expression))
                .toList();
        assertThat(found).hasSize(1);
        return found.get(0);
    }
}
