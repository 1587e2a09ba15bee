// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.Readings;
import org.rapporteur.knowledge.quotations.QuotationKnowledge;
import org.rapporteur.text.Block;
import org.rapporteur.text.Quotation;
import org.rapporteur.text.Reading;
import org.rapporteur.text.Report;
import org.rapporteur.text.Span;

final class QuotationReaderTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "“We left,” she said. | We left,",
                "\"We left,\" she said. | We left,",
                "''We left,'' she said. | We left,",
                "«We left», she said. | We left",
                "‘We left,’ she said. | We left,",
                "'We left,' she said. | We left,",
                "She left “at once”. | at once",
                "\"We left,” she said. | We left,",
                "“We left,“ she said. | We left,",
                "”We left,” she said. | We left,",
                "We left,” she said. | We left,"
            })
    void pairs_marks_and_repairs_those_that_do_not_fit(String text, String inner) {
        List<Quotation> found = Readings.of(text).layer(Quotation.class).all();

        assertThat(found)
                .extracting(each ->
                        text.substring(each.inner().start(), each.inner().end()))
                .contains(inner);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "It’s the envoys’ car and the ’90s model.",
                "Rhetoric of aggression’",
                "It's the envoys' car.",
                "He is 6'2\" tall."
            })
    void an_apostrophe_is_no_mark(String text) {
        List<Quotation> found = Readings.of(text).layer(Quotation.class).all();

        assertThat(found).isEmpty();
    }

    @Test
    void finds_quotations_inside_quotations() {
        String text = "“She told me, ‘We left,’ and went,” he said.";

        List<Quotation> found = Readings.of(text).layer(Quotation.class).all();

        assertThat(found)
                .extracting(each ->
                        text.substring(each.inner().start(), each.inner().end()))
                .containsExactly("She told me, ‘We left,’ and went,", "We left,");
    }

    @Test
    void a_quotation_that_goes_on_in_the_next_paragraph_reaches_to_the_end_of_its_own() {
        String text = "“We left.\n\n“We came back,” she said.";

        List<Quotation> found = Readings.of(text).layer(Quotation.class).all();

        assertThat(found).extracting(Quotation::closed).containsExactly(false, true);
        assertThat(text.substring(
                        found.get(0).span().start(), found.get(0).span().end()))
                .isEqualTo("“We left.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {"“", "\"", "‘", "'", "''", "”", "“‘"})
    void a_million_marks_are_read_in_no_time(String mark) {
        String text = mark.repeat(1_000_000 / mark.length());
        Reading reading = Reading.of(Report.of("marks", text))
                .with(Block.class, List.of(new Block(new Span(0, text.length()), Block.Kind.PARAGRAPH)));

        List<Quotation> found = new QuotationReader(QuotationKnowledge.load()).find(reading);

        assertThat(found).allSatisfy(each -> assertThat(each.span().end()).isLessThanOrEqualTo(text.length()));
    }
}
