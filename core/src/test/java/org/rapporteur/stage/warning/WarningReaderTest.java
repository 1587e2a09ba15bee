// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.warning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.Readings;
import org.rapporteur.record.Claim;
import org.rapporteur.record.Statement;
import org.rapporteur.record.Time;
import org.rapporteur.syntax.Sentence;
import org.rapporteur.text.Dating;
import org.rapporteur.text.Language;
import org.rapporteur.text.Layer;
import org.rapporteur.text.Reading;
import org.rapporteur.text.Report;
import org.rapporteur.text.Span;
import org.rapporteur.text.Warning;

final class WarningReaderTest {
    private final WarningReader reader = new WarningReader(Readings.knowledge().layout());

    @Test
    void a_report_without_words_has_no_sentence() {
        assertThat(warnings(Readings.of("..."))).singleElement().asString().contains("No sentence was found");
    }

    @Test
    void a_sentence_that_does_not_end_is_told() {
        assertThat(warnings(Readings.of("word ".repeat(4_100))))
                .singleElement()
                .asString()
                .startsWith("1 ");
    }

    @ParameterizedTest
    @CsvSource({
        "Norway, fell and Finland, 1 sentences make so many claims",
        "Sorel left, and Norway said so, 1 sentences hold so many statements"
    })
    void a_sentence_of_which_not_all_is_kept_is_told(String beginning, String again, String warning) {
        assertThat(warnings(Readings.of(beginning + (" " + again).repeat(300) + " fell.")))
                .anyMatch(words -> words.startsWith(warning));
    }

    @Test
    void an_ordinary_report_has_no_warnings() {
        assertThat(warnings(Readings.of("The envoys met on Monday, and they left.")))
                .isEmpty();
    }

    @Test
    void times_that_need_a_day_are_counted_if_there_is_none() {
        Time open =
                new Time("ti1", new Span(18, 24), Time.Type.DATE, null, null, null, null, "no date", List.of(), null);
        Layer<Sentence> sentences = Readings.of("The envoys met on Monday.").layer(Sentence.class);
        Reading undated = Reading.of(Report.of("test", "The envoys met on Monday."))
                .with(Language.class, List.of())
                .with(Sentence.class, sentences.all())
                .with(Time.class, List.of(open))
                .with(Statement.class, List.of())
                .with(Claim.class, List.of());
        Dating monday = new Dating(new Span(0, 0), LocalDate.of(2022, 1, 10), Dating.Origin.ASSUMPTION);

        List<Warning> warnings = reader.find(undated.with(Dating.class, List.of()));

        assertThat(warnings).singleElement().satisfies(warning -> {
            assertThat(warning.words()).contains("could not be resolved: 1.");
            assertThat(warning.span()).isEqualTo(open.span());
        });
        assertThat(reader.find(undated.with(Dating.class, List.of(monday)))).isEmpty();
    }

    private static List<String> warnings(Reading reading) {
        return reading.layer(Warning.class).all().stream().map(Warning::words).toList();
    }
}
