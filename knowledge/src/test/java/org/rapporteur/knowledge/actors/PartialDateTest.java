// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.knowledge.actors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PartialDateTest {
    @ParameterizedTest
    @CsvSource({
        "2021,       2021-01-01, 2021-12-31, YEAR",
        "2020-02,    2020-02-01, 2020-02-29, MONTH",
        "2021-04-13, 2021-04-13, 2021-04-13, DAY"
    })
    void is_as_precise_as_it_is_written(String written, String first, String last, PartialDate.Precision precision) {
        PartialDate date = PartialDate.of(written);

        assertThat(date.first()).hasToString(first);
        assertThat(date.last()).hasToString(last);
        assertThat(date.precision()).isEqualTo(precision);
        assertThat(date).hasToString(written);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "21",
                "2021-",
                "2021-4",
                "2021-13",
                "2021-02-30",
                "2021/04",
                "2021-04-1",
                "2021-04-131",
                "20x1"
            })
    void refuses_what_is_no_date(String written) {
        assertThatThrownBy(() -> PartialDate.of(written)).isInstanceOf(DateTimeException.class);
    }
}
