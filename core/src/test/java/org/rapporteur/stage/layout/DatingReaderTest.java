// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.Readings;
import org.rapporteur.knowledge.layout.LayoutKnowledge;
import org.rapporteur.record.Dateline;
import org.rapporteur.text.Block;
import org.rapporteur.text.Dating;
import org.rapporteur.text.Reading;
import org.rapporteur.text.Report;

final class DatingReaderTest {
    private static final LayoutKnowledge KNOWLEDGE = Readings.knowledge().layout();

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
                    The envoys met.                                          | 2022-01-13 | -          | 2022-01-13 | PUBLICATION
                    Jan 12, 2022~The envoys met.                             | 2022-01-13 | -          | 2022-01-13 | PUBLICATION
                    Jan 12, 2022~The envoys met.                             | -          | 2020-05-01 | 2022-01-12 | TEXT
                    Wednesday, 12 January 2022~The envoys met.               | -          | -          | 2022-01-12 | TEXT
                    GENEVA, Jan. 12, 2022 (AFP) - The envoys met.            | -          | -          | 2022-01-12 | TEXT
                    GENEVA, Jan. 12 (AFP) - The envoys met.                  | -          | 2022-02-01 | 2022-01-12 | TEXT
                    GENEVA, Dec. 31 (AFP) - The envoys met.                  | -          | 2022-01-02 | 2021-12-31 | TEXT
                    GENEVA, Jan. 12 (AFP) - The envoys met.                  | -          | -          | -          | -
                    Updated: 15 March 2022~GENEVA, Mar. 12 (AFP) - They met. | -          | -          | 2022-03-12 | TEXT
                    Updated: 15 March 2022~The envoys met.                   | -          | -          | 2022-03-15 | TEXT
                    Published: 31 February 2022~The envoys met.              | -          | -          | -          | -
                    03/04/2022~The envoys met.                               | -          | -          | -          | -
                    13/04/2022~The envoys met.                               | -          | -          | 2022-04-13 | TEXT
                    The envoys met.                                          | -          | 2020-05-01 | 2020-05-01 | ASSUMPTION
                    """)
    void tells_the_day_and_who_says_it(
            String text,
            @Nullable LocalDate published,
            @Nullable LocalDate assumed,
            @Nullable LocalDate expected,
            Dating.@Nullable Origin origin) {
        Report report = Report.of("test", text.replace('~', '\n'))
                .publishedOn(published)
                .elseDated(assumed);

        Dating dating = read(report).layer(Dating.class).first().orElse(null);

        assertThat(dating == null ? null : dating.date()).isEqualTo(expected);
        assertThat(dating == null ? null : dating.origin()).isEqualTo(origin);
    }

    @Test
    void the_dating_points_at_the_date_alone() {
        Reading reading = read(Report.of("test", "Published: 12 January 2022 14:05 GMT\nThe envoys met."));

        Dating dating = reading.layer(Dating.class).first().orElseThrow();

        assertThat(reading.slice(dating.span())).isEqualTo("12 January 2022");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
                    KYIV, Ukraine, Jan. 10 (AP) — Envoys met. | KYIV, Ukraine, Jan. 10 (AP) | KYIV, Ukraine | AP     | 2022-01-10
                    (Reuters) - Envoys met.                   | (Reuters)                   | -             | Reuters | -
                    MOSCOW, January 12. /TASS/. Envoys met.   | MOSCOW, January 12. /TASS/  | MOSCOW        | TASS   | 2022-01-12
                    CEBU CITY, the Philippines, Jan. 10 (Xinhua) -- Envoys met. | CEBU CITY, the Philippines, Jan. 10 (Xinhua) | CEBU CITY, the Philippines | Xinhua | 2022-01-10
                    LONDON -- Envoys met.                     | LONDON                      | LONDON        | -      | -
                    """)
    void tells_place_agency_and_date_of_a_dateline(
            String text, String words, @Nullable String place, @Nullable String agency, @Nullable LocalDate date) {
        Reading reading = read(Report.of("test", text).publishedOn(Readings.WEDNESDAY));

        Dateline dateline = reading.layer(Dateline.class).first().orElseThrow();

        assertThat(reading.slice(dateline.span())).isEqualTo(words);
        assertThat(dateline.place()).isEqualTo(place);
        assertThat(dateline.agency()).isEqualTo(agency);
        assertThat(dateline.date()).isEqualTo(date);
    }

    private static Reading read(Report report) {
        Reading reading = Reading.of(report);
        reading = reading.with(Block.class, new BlockReader(KNOWLEDGE).find(reading));
        reading = reading.with(Dateline.class, new DatelineReader(KNOWLEDGE).find(reading));
        return reading.with(Dating.class, new DatingReader(KNOWLEDGE).find(reading));
    }
}
