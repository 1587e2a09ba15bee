// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.Readings;
import org.rapporteur.record.Time;

/** What is told again: years that hold for the dates after them, histories, and the day on which something happened. */
final class RetoldTimesTest {
    private static final String HISTORY = "The war began in 1911. The north rose in 1912. The king fled in 1913. "
            + "A treaty was signed in 1914. A plague came in 1915. The mint burned in 1916. The army mutinied in 1917. "
            + "The capital fell in 1918.";

    /** Returns the value of the last expression that reads so. */
    private static @Nullable String value(String text, String expression) {
        var reading = Readings.of(text.replace("\\n", "\n"));
        List<Time> times = reading.layer(Time.class).all().stream()
                .filter(time -> reading.slice(time.span()).equals(expression))
                .toList();
        assertThat(times).as(expression).isNotEmpty();
        return times.get(times.size() - 1).value();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            In 2014, rebels seized the port. They lost it in May.                           | May       | 2014-05
            In 2014, rebels seized the port. They lost it in early May.                     | early May | 2014-05
            In 2014, rebels seized the port. They lost it in May. They took it back in July. | July      | 2014-07
            In 2014, rebels seized the port. Crowds cheered. Ships sank. They lost it in May. | May      | 2014-05
            In 2014, rebels seized the port, and in May they lost it.                       | May       | 2014-05
            Rebels seized the port in 2014 and lost it in May.                              | May       | 2014-05
            On 3 May 2014, rebels seized the port. They left it on Monday.                  | Monday    | 2014-05-05
            """)
    void a_year_that_sets_the_scene_holds_for_the_dates_after_it(String text, String expression, String value) {
        assertThat(value(text, expression)).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            In 2014, rebels seized the port. They lost it in May. They took it in July. They sold it in October. | October | 2021-10
            Rebels seized the port in 2014. They lost it in May.                            | May       | 2021-05
            In 2014, rebels seized the port. They will leave it in May.                     | May       | 2022-05
            In 2014, rebels seized the port. They left it on Monday.                        | Monday    | 2022-01-10
            In 2014, rebels seized the port. They left it on Monday night.                  | Monday night | 2022-01-10TNI
            In 2014, rebels seized the port.\\n\\nThey lost it in May.                      | May       | 2021-05
            In 2014, rebels seized the port. Traders came back last month. They lost it in May. | May   | 2021-05
            In 2014, rebels seized the port. By 2023, it will be rebuilt. They lost it in May. | May    | 2021-05
            In 2014, rebels seized the port. In 2022, it was rebuilt. They lost it in May.  | May       | 2021-05
            The 2014 accord between the five neighbours of the river was broken in May.     | May       | 2021-05
            The flood, the worst since 2014, hit the port in May.                           | May       | 2021-05
            The price index (base 2014) fell in May.                                        | May       | 2021-05
            """)
    void a_year_holds_no_further_than_its_tale(String text, String expression, String value) {
        assertThat(value(text, expression)).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            In May 2010, the war began. In the summer of 2014, rebels seized the port. They lost it in November. | November | 2014-11
            In May 2010, the war began. In early 2014, rebels seized the port. They lost it in June.             | June     | 2014-06
            """)
    void a_tale_goes_on_from_what_was_told_last(String text, String expression, String value) {
        assertThat(value(text, expression)).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The north rose again in May.                                                              | 1918-05
            Workers rebuilt the harbour on Monday. The north rose again in May.                       | 1918-05
            Workers rebuilt the harbour last week. The north rose again in May.                       | 1918-05
            A book tells of it in 2022. The wall fell in 1919. The north rose again in May.           | 1919-05
            It rained in March. It snowed in April. A fair opened in May. A fair closed in June. It hailed in July. The wall fell on Monday. The gate fell on Tuesday. | 1918-05
            """)
    void in_a_text_of_old_years_dates_go_on_from_the_one_told_last(String more, String value) {
        assertThat(value(HISTORY + " " + more, "May")).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Workers rebuilt the harbour on Monday. The mayor wept on Tuesday night. The north rose again in May. | 2021-05
            Workers rebuilt the harbour last week. The mayor wept yesterday. The north rose again in May.        | 2021-05
            A book told of it two days ago. The mayor wept on Tuesday. The north rose again in May.              | 2021-05
            It rained in March. It snowed in April. A fair opened in May. A fair closed in June. The wall fell on Monday. The gate fell on Tuesday. | 2021-05
            It stood at 3 in 2020. It stood at 4 in 2021. It stood at 5 in 2020. It stood at 6 in 2021. It stood at 7 in 2020. It stood at 8 in 2021. It stood at 9 in 2020. It stood at 10 in 2021. The north rose again in May. | 2021-05
            """)
    void a_text_that_tells_as_much_of_the_day_is_no_history(String more, String value) {
        assertThat(value(HISTORY + " " + more, "May")).isEqualTo(value);
    }

    @Test
    void a_history_has_eight_years_that_lie_further_back_than_two() {
        String seven = HISTORY.substring(HISTORY.indexOf("The north"));
        String threeYearsAgo = HISTORY.replace("1911", "2019");
        String twoYearsAgo = HISTORY.replace("1911", "2020");

        assertThat(value(seven + " The north rose again in May.", "May")).isEqualTo("2021-05");
        assertThat(value(threeYearsAgo + " The north rose again in May.", "May"))
                .isEqualTo("1918-05");
        assertThat(value(twoYearsAgo + " The north rose again in May.", "May")).isEqualTo("2021-05");
    }

    @Test
    void a_report_without_a_day_resolves_nothing_against_the_years_it_tells() {
        var reading = Readings.of(HISTORY + " The wall fell last week.", null);

        List<Time> times = reading.layer(Time.class).all();

        assertThat(times).last().satisfies(time -> assertThat(time.value()).isNull());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            On Monday, a bomb went off.\\n\\nThe first calls came at 10:00.                                       | 2022-01-10T10:00
            On Monday, a bomb went off.\\n\\nA law had passed in May.\\n\\nThe first calls came at 10:00.         | 2022-01-10T10:00
            On Monday, a bomb went off.\\n\\nA law had passed in May.\\n\\nA court voided it in June.\\n\\nThe first calls came at 10:00. | 2022-01-12T10:00
            A law had passed in May. On Monday, a bomb went off. The first calls came at 10:00.                 | 2022-01-10T10:00
            On Monday, a bomb went off.\\n\\nThe mayor will speak at 10:00.                                       | 2022-01-12T10:00
            On Friday, the council will vote.\\n\\nThe doors opened at 10:00.                                     | 2022-01-12T10:00
            """)
    void a_day_that_was_told_holds_for_the_clock_times_of_what_happened(String text, String value) {
        assertThat(value(text, "10:00")).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Rebels shelled the port on 3 May 2021. Two days after they shelled it, ships left.        | 2021-05-05
            A blast shook the town on 3 May 2021. Two days after the blast, ships left.               | 2021-05-05
            Rebels welcomed a truce on 3 May 2021. Two days after the truce, ships left.              | 2021-05-05
            Rebels launched an attack of 3 May 2021. Two days after they launched it, ships left.     | 2021-05-05
            The offer made on 3 May 2021 failed. Two days after the offer, ships left.                | 2021-05-05
            The port fell on 3 May 2021. The mayor fled in June. Two days after the port fell, ships left. | 2021-05-05
            The talks in the capital on 3 May 2021 failed. Two days after the storm, ships left.      |
            The wall of the harbour broke on 3 May 2021. Two days after the harbour froze, ships left. |
            """)
    void a_length_is_counted_from_the_day_on_which_its_event_was_told(String text, @Nullable LocalDate day) {
        var reading = Readings.of(text);

        List<Time> times = reading.layer(Time.class).all();

        assertThat(times).last().satisfies(time -> {
            assertThat(time.value()).isEqualTo("P2D");
            assertThat(time.from()).isEqualTo(day);
        });
    }
}
