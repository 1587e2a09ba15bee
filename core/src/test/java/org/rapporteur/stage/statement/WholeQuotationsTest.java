// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.Readings;
import org.rapporteur.record.Attribution;
import org.rapporteur.record.Statement;
import org.rapporteur.text.Reading;

/** Quotations that one sentence does not hold, and who speaks in them. */
final class WholeQuotationsTest {
    private static Reading reading(String text) {
        return Readings.of(text.replace("\\n", "\n"));
    }

    private static List<String> told(String text) {
        Reading reading = reading(text);
        return reading.layer(Attribution.class).all().stream()
                .map(said -> (said.source() == null ? "-" : reading.slice(said.source())) + " / "
                        + (said.cue() == null ? "-" : reading.slice(said.cue().span())) + " / "
                        + said.content().stream().map(reading::slice).collect(Collectors.joining(" … ")))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            “It rained. When will it stop?” the envoy said, according to the paper. “Never, I fear.” | the paper / according to / “It rained. When will it stop?” the envoy said … “Never, I fear.”
            “They are poor. They had no choice” but to leave, says Ilse Harrow.     | Ilse Harrow / says / “They are poor. They had no choice” but to leave
            In May, when the council met, “the port lost money. It needed us,” Harrow said. | Harrow / said / In May, when the council met, “the port lost money. It needed us,”
            A report found “no sign that the dam leaked or broke.”                  | A report / found / “no sign that the dam leaked or broke.”
            He agreed that the plan had failed. “We tried. We lost” the votes of the north, Harrow said. | Harrow / said / “We tried. We lost” the votes of the north
            """)
    void a_quotation_is_told_from_its_beginning(String text, String said) {
        assertThat(told(text)).contains(said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            “They are poor. They had no choice” but to leave, says Ilse Harrow.     | - / - / “They are poor. They had no choice”
            He agreed that it failed. “We tried. We lost” the votes of the north, Harrow said. | He / agreed / that it failed … “We tried. We lost”
            Tarn blamed a “bad line,” claiming he had left before.                  | he / claiming / Tarn blamed a “bad line,”
            Both argued that “it failed,” citing a case in which a soldier was found guilty. | citing a case in which a soldier / was found / Both argued that “it failed,”
            The army armed the so-called “rebels” of the northern valleys.          | - / called / “rebels”
            Prices ruled out an added function that the army had wanted.            | - / added / function that the army had wanted
            Harrow, a guest of “The Trainee,” who went on to win, left.             | who / went on / Harrow, a guest of “The Trainee,”
            """)
    void what_reports_no_quotation_tells_nothing_of_it(String text, String said) {
        assertThat(told(text)).doesNotContain(said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            “The answer is no,” Tarn, who proposed the law in May, said on Friday.  | Tarn / said / “The answer is no,”
            “The answer is no,” the man who led the party said.                     | the man / said / “The answer is no,”
            The talks failed.\\n\\nTarn took them to task for it:\\n\\n“You had a year. You did nothing at all.” | Tarn / : / “You had a year. You did nothing at all.”
            """)
    void who_speaks_beside_a_quotation(String text, String said) {
        assertThat(told(text)).contains(said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            “HARROW: We stay.\\n\\n“TARN: Why?\\n\\n“HARROW: Well, we must.\\n\\n“And we will.” | HARROW / : / Well, we must. … “And we will.”
            “HARROW: We stay.\\n\\n“TARN: Why do we?\\n\\n“HARROW: Well, we must.”           | TARN / : / Why do we?
            """)
    void a_transcript_in_marks_has_its_speakers(String text, String said) {
        assertThat(told("The council met on Monday. A part of the transcript follows:\\n\\n" + text))
                .contains(said);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Jon Tarn argues that nobody called for it. “The state is wrong to ask people to come” in their hundreds.",
                "“I will do well,” says Jon Tarn. “But I think that the dream has changed,” because of the war."
            })
    void who_spoke_before_words_in_marks_goes_on(String text) {
        List<Statement> all = reading(text).layer(Statement.class).all();

        Statement next = all.stream()
                .filter(said -> said.cue() == null && said.within() == null)
                .findFirst()
                .orElseThrow();

        assertThat(next.form()).isEqualTo(Statement.Form.MIXED);
        assertThat(next.source()).isNotNull();
        assertThat(next.source().carried()).isTrue();
        assertThat(next.source().entities()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Jon Tarn said that it failed. A second report then told of “a long and very cold winter.”",
                "The council met. The bridge with “the best view of the whole wide valley” reopened."
            })
    void where_others_are_told_of_nobody_goes_on(String text) {
        List<Statement> all = reading(text).layer(Statement.class).all();

        assertThat(all).noneMatch(said -> said.source() != null && said.source().carried());
    }
}
