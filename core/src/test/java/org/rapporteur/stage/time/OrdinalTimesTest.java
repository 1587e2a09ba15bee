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

/** Times that are counted in a month, a year, or in what goes on. The report is of Wednesday 2022-01-12. */
final class OrdinalTimesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The state will vote on the last Sunday of May.          | the last Sunday of May           | 2022-05-29    | 2022-05-29 | 2022-05-29
            The state voted on the first Tuesday in November 2020.  | the first Tuesday in November 2020 | 2020-11-03  | 2020-11-03 | 2020-11-03
            The camp burned on the final day of 2021.               | the final day of 2021            | 2021-12-31    | 2021-12-31 | 2021-12-31
            The truce ends on the last day of the month.            | the last day of the month        | 2022-01-31    | 2022-01-31 | 2022-01-31
            The camp burned on the 20th day of June 2021.           | the 20th day of June 2021        | 2021-06-20    | 2021-06-20 | 2021-06-20
            The camp burned on the first weekend of May 2021.       | the first weekend of May 2021    | 2021-W17-WE   | 2021-05-01 | 2021-05-02
            The camp burned in the second week of June 2021.        | the second week of June 2021     | 2021-06       | 2021-06-08 | 2021-06-14
            The camp burned in the last week of June 2021.          | the last week of June 2021       | 2021-06       | 2021-06-24 | 2021-06-30
            The camp burned in the fifth week of June 2021.         | the fifth week of June 2021      | 2021-06       | 2021-06-29 | 2021-06-30
            The camp burned in the last month of 2020.              | the last month of 2020           | 2020-12       | 2020-12-01 | 2020-12-31
            The camp burned on the first night of June 2021.        | the first night of June 2021     | 2021-06-01TNI | 2021-06-01 | 2021-06-01
            The camp burned on the last day of January.             | the last day of January          | 2021-01-31    | 2021-01-31 | 2021-01-31
            The camp burned in the last week of January.            | the last week of January         | 2021-01       | 2021-01-25 | 2021-01-31
            The state will vote on the first Sunday of January.     | the first Sunday of January      | 2023-01-01    | 2023-01-01 | 2023-01-01
            """)
    void a_part_of_a_month_or_year_is_marked_whole_and_has_its_own_days(
            String sentence, String expression, String value, LocalDate from, LocalDate to) {
        assertThat(only(sentence, expression)).satisfies(time -> {
            assertThat(time.value()).isEqualTo(value);
            assertThat(time.from()).isEqualTo(from);
            assertThat(time.to()).isEqualTo(to);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The camp burned on the sixth Monday of June 2021.",
                "The camp burned on the 31st day of June 2021.",
                "The camp burned in the sixth week of June 2021."
            })
    void a_part_that_there_is_not_has_no_value(String sentence) {
        assertThat(Readings.of(sentence).layer(Time.class).all())
                .singleElement()
                .satisfies(time -> {
                    assertThat(time.value()).isNull();
                    assertThat(time.reason()).isEqualTo("there is no such day");
                });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The talks opened on Monday. Norland left on the second day of the talks.        | the second day    | 2022-01-11
            The siege began on 3 May 2021. The town fell on day five of the siege.          | day five          | 2021-05-07
            The army launched the attack on 3 May 2021. The first day of the attack was costly.       | The first day | 2021-05-03
            The town was hit on day two of the siege, which began on 3 May 2021.            | day two           | 2021-05-04
            The third day of the festival was quiet. The festival opened on 3 May 2021.  | The third day     | 2021-05-05
            The attack of 3 May 2021 failed. On the second day of the attack, rain set in.  | the second day    | 2021-05-04
            On Tuesday, the second day of the talks, Norland left.                          | the second day    | 2022-01-11
            On the opening day of the fair on Tuesday, a tent fell.                         | the opening day   | 2022-01-11
            On the closing day of the fair on Tuesday, a tent fell.                         | the closing day   | 2022-01-11
            Opening night, May 3, 2021, drew crowds.                                        | Opening night     | 2021-05-03TNI
            Opening night, May 3, 2021, drew crowds. They spoke of the opening night.       | the opening night | 2021-05-03TNI
            On Tuesday, the second day of the talks, Norland left. It came back on the third day of the talks. | the third day | 2022-01-12
            The war erupted on 3 May 2021. In the second week of the war, Norland gave in.  | the second week   | 2021-W19
            The trial commenced on 3 May 2021. It rained on the third day of the trial.     | the third day     | 2021-05-05
            Riots broke out on 3 May 2021. It rained on the third day of the riots.         | the third day     | 2021-05-05
            The games kicked off on 3 May 2021. It rained on the third day of the games.    | the third day     | 2021-05-05
            The war erupted on 3 May 2021. In the second month of the war, Norland gave in. | the second month  | 2021-06
            """)
    void a_day_of_what_goes_on_is_counted_from_its_beginning(String sentence, String expression, String value) {
        assertThat(only(sentence, expression).value()).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Norland left on the second day of the talks.                                    | the second day
            In the last week of the campaign, the camp burned.                              | the last week
            The town fell on day five of the siege.                                         | day five
            Norland left the talks on Monday. The second day of the talks was quiet.        | The second day
            The talks will end on Monday. The last day of the talks will be quiet.          | The last day
            They came on the opening night.                                                 | the opening night
            """)
    void a_day_of_what_began_nobody_knows_when_says_so(String sentence, String expression) {
        assertThat(only(sentence, expression)).satisfies(time -> {
            assertThat(time.value()).isNull();
            assertThat(time.reason()).isEqualTo("the time that it is counted from is not told to the day");
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The camp burned last week.                         | last week
            Ten died over the last week of fighting.           | the last week
            That day 12 men died.                              | That day
            They met every day two hours before dawn.          | every day
            The camp burned in the first half of May 2021.     | the first half of May 2021
            They won the second Sunday match.                  | Sunday
            """)
    void what_only_looks_like_it_stays_what_it_was(String sentence, @Nullable String expression) {
        var reading = Readings.of(sentence);

        assertThat(reading.layer(Time.class).all())
                .extracting(time -> reading.slice(time.span()))
                .contains(expression)
                .doesNotContain("the last week of fighting", "day 12", "day two", "the second Sunday");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "He won a second time.",
                "It opened the door on the final stage of the game.",
                "He spoke of the opening of the road."
            })
    void what_counts_no_time_is_none(String sentence) {
        assertThat(Readings.of(sentence).layer(Time.class).all()).isEmpty();
    }

    private static Time only(String sentence, String expression) {
        var reading = Readings.of(sentence);
        List<Time> found = reading.layer(Time.class).all().stream()
                .filter(time -> reading.slice(time.span()).equals(expression))
                .toList();
        assertThat(found).as(sentence).hasSize(1);
        return found.get(0);
    }
}
