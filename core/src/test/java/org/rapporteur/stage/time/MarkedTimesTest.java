// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.Readings;
import org.rapporteur.record.Time;

/** Which words of a report are an expression of time, and where it begins and ends, as annotators of TIMEX3 mark them. */
final class MarkedTimesTest {
    private static List<String> read(String sentence, LocalDate published) {
        var reading = Readings.of(sentence, published);
        return reading.layer(Time.class).all().stream()
                .map(time -> reading.slice(time.span()) + "=" + time.type() + ":" + time.value())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The airport handles 40 flights a day.                   | a day=SET:P1D
            The mill buys two million barrels of oil a year.        | a year=SET:P1Y
            The clinic is open four days a week.                    | four days a week=SET:P1W
            The town has water for two hours each day.              | two hours each day=SET:P1D
            The panel meets twice weekly.                           | twice weekly=SET:P1W
            The river floods every few years.                       | every few years=SET:PXY
            The choir sings on Sunday mornings.                     | Sunday mornings=SET:XXXX-WXX-7TMO
            The choir sings on weekends.                            | weekends=SET:XXXX-WXX-WE
            The choir sings on the first Monday of each month.      | the first Monday of each month=SET:P1M
            The choir sings every second Thursday.                  | every second Thursday=SET:XXXX-WXX-4
            The choir sings every third week.                       | every third week=SET:P3W
            The lamp blinks every second.                           | every second=SET:PT1S
            """)
    void a_rate_and_what_comes_round_are_sets(String sentence, String time) {
        List<String> times = read(sentence, Readings.WEDNESDAY);

        assertThat(times).containsExactly(time);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            He ruled for a quarter century.                         | a quarter century=DURATION:P25Y
            He ruled for the past quarter century.                  | the past quarter century=DURATION:P25Y
            He ruled for a quarter of a century.                    | a quarter of a century=DURATION:P25Y
            He ruled for half a century.                            | half a century=DURATION:P50Y
            He ruled for a century and a half.                      | a century and a half=DURATION:P150Y
            A half-century ago the state was poor.                  | A half-century ago=DATE:1972
            Sales fell in the past quarter.                         | the past quarter=DURATION:P1Q
            Much has changed in the decade since independence.      | the decade=DURATION:P1DE
            """)
    void parts_of_a_century_are_told_in_years(String sentence, String time) {
        assertThat(read(sentence, Readings.WEDNESDAY)).containsExactly(time);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Two weeks ago Tuesday the town fell.                    | Two weeks ago Tuesday=DATE:2021-12-28
            A week ago Wednesday the town fell.                     | A week ago Wednesday=DATE:2022-01-05
            The state of emergency ends on the 19th.                | the 19th=DATE:2022-01-19
            The state of emergency will end on the 3rd.             | the 3rd=DATE:2022-02-03
            The state of emergency ended on the 5th.                | the 5th=DATE:2022-01-05
            The state of emergency ended on the 31st.               | the 31st=DATE:2021-12-31
            The shooting ended on Monday (Jan 3).                   | Monday=DATE:2022-01-03, Jan 3=DATE:2022-01-03
            In March 2021 talks began; they ended on the 9th.       | March 2021=DATE:2021-03, the 9th=DATE:2021-03-09
            """)
    void a_day_of_a_week_or_month_is_told_by_what_stands_beside_it(String sentence, String times) {
        assertThat(String.join(", ", read(sentence, Readings.WEDNESDAY))).isEqualTo(times);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "He lives on the 19th floor.",
                "They met on the 20th anniversary of the pact.",
                "He stumbled on the 3rd of them.",
                "It was hit by the 82nd."
            })
    void an_ordinal_that_counts_something_else_is_no_day(String sentence) {
        assertThat(read(sentence, Readings.WEDNESDAY)).isEmpty();
    }

    @Test
    void a_day_that_everybody_knows_is_the_one_of_its_year_since_then() {
        String sentence = "The September 11 attacks changed much.";

        assertThat(read(sentence, LocalDate.of(2022, 1, 12))).containsExactly("September 11=DATE:2001-09-11");
        assertThat(read(sentence, LocalDate.of(1999, 1, 12))).containsExactly("September 11=DATE:1998-09-11");
        assertThat(read("The talks of September 11 changed much.", LocalDate.of(2022, 1, 12)))
                .containsExactly("September 11=DATE:2021-09-11");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            They found 40 survivors a day after the flood.          | a day=DURATION:P1D
            The army lost 300 men a month into the siege.           | a month=DURATION:P1M
            The bridge opened a year later than planned.            | a year=DURATION:P1Y
            """)
    void a_length_behind_a_number_is_no_rate(String sentence, String time) {
        List<String> times = read(sentence, Readings.WEDNESDAY);

        assertThat(times).containsExactly(time);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The final took three hours and 20 minutes.              | three hours and 20 minutes=DURATION:PT3H20M
            He got two years, three months and a day.               | two years, three months and a day=DURATION:P2Y3M1D
            He faces up to ten years in prison.                     | up to ten years=DURATION:P10Y
            It will take no more than two weeks.                    | no more than two weeks=DURATION:P2W
            They fought for two largely quiet weeks.                | two largely quiet weeks=DURATION:P2W
            Police held him earlier Monday.                         | earlier Monday=DATE:2022-01-10
            Earlier on Monday, police held him.                     | Earlier on Monday=DATE:2022-01-10
            He will speak later today.                              | later today=DATE:2022-01-12
            The bank said so late on Tuesday.                       | late on Tuesday=DATE:2022-01-11
            The index fell by mid-afternoon Tuesday.                | mid-afternoon Tuesday=TIME:2022-01-11TAF
            The raid began at 11 o'clock at night.                  | 11 o'clock at night=TIME:2022-01-12T23:00
            The mine had 400 workers at year-end 2012.              | year-end 2012=DATE:2012
            The house passed another 24-hour spending bill.         | 24-hour=DURATION:PT24H
            Funds were set aside for the next year's road plan.     | the next year=DATE:2023
            The third-quarter profit fell.                          | third-quarter=DATE:2021-Q3
            Trading opened at 9 a.m. New York time.                 | 9 a.m. New York time=TIME:2022-01-12T09:00-05:00
            """)
    void an_expression_is_whole(String sentence, String time) {
        List<String> times = read(sentence, Readings.WEDNESDAY);

        assertThat(times).startsWith(time);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The current truce is holding.                           | current=DATE:PRESENT_REF
            The recent talks failed.                                | recent=DATE:PAST_REF
            They spoke of future talks.                             | future=DATE:FUTURE_REF
            The border is closed at present.                        | present=DATE:PRESENT_REF
            Profit in the recent quarter fell.                      | the recent quarter=DATE:2021-Q4
            """)
    void adjectives_of_now_and_then_are_times(String sentence, String time) {
        List<String> times = read(sentence, Readings.WEDNESDAY);

        assertThat(times).containsExactly(time);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The current account was in surplus.",
                "The current is strong there.",
                "Its future is in doubt.",
                "It was her second title in as many weeks.",
                "The most recent round of talks failed."
            })
    void nouns_and_names_with_their_words_are_none(String sentence) {
        List<String> times = read(sentence, Readings.WEDNESDAY);

        assertThat(times).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Exports rose 5 percent in May from a year earlier.      | a year earlier=DATE:2012-05
            Inflation slowed in May, compared with a year ago.      | a year ago=DATE:2012-05
            First-quarter profit fell. It was $9 million, down from $11 million, or 20 cents a share, a year ago. | a year ago=DATE:2012-Q1
            Sales in the first quarter were lower than in the same period a year earlier. | the same period a year earlier=DATE:2012-Q1
            Sales in the first quarter were lower than in the same quarter of 2009. | the same quarter of 2009=DATE:2009-Q1
            The envoys will meet next Monday and Tuesday.           | Tuesday=DATE:2013-06-18
            """)
    void what_is_held_against_another_time_is_as_fine(String sentence, String time) {
        List<String> times = read(sentence, LocalDate.of(2013, 6, 12));

        assertThat(times).endsWith(time);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The firm is set to cut 400 jobs, after announcing on Monday that profits will be lower.   | Monday=DATE:2022-01-10
            Second-quarter sales in the south rose, the firm said.                                    | Second-quarter=DATE:2021-Q2
            The envoys will meet after arriving on Monday.                                            | Monday=DATE:2022-01-17
            """)
    void a_gerund_set_off_by_a_comma_tells_what_came_before(String sentence, String time) {
        List<String> times = read(sentence, Readings.WEDNESDAY);

        assertThat(times).startsWith(time);
    }
}
