// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.Readings;
import org.rapporteur.text.Block;
import org.rapporteur.text.Block.Kind;
import org.rapporteur.text.Reading;
import org.rapporteur.text.Report;

final class BlockReaderTest {
    private final BlockReader reader = new BlockReader(Readings.knowledge().layout());

    @Test
    void tells_headline_byline_date_dateline_and_subheading() {
        String text = """
                River talks end without a date
                By Ilse Harrow and Dario Vantongeren
                Wednesday, January 12, 2022

                CORVANE, Jan. 12 (AFP) - The envoys left the hotel at noon.

                A second round’

                They may meet again in spring.
                Reporting by Ilse Harrow
                """;

        assertThat(blocks(text))
                .containsExactly(
                        "HEADLINE River talks end without a date",
                        "BYLINE By Ilse Harrow and Dario Vantongeren",
                        "DATE_HEADER Wednesday, January 12, 2022",
                        "DATELINE CORVANE, Jan. 12 (AFP) -",
                        "PARAGRAPH The envoys left the hotel at noon.",
                        "SUBHEADING A second round’",
                        "PARAGRAPH They may meet again in spring.",
                        "BYLINE Reporting by Ilse Harrow");
    }

    @Test
    void cuts_off_a_date_before_the_headline() {
        assertThat(
                        blocks(
                                " date 2022-01-12 The envoys say that they will talk.\n\nThey met.\n\nCORVANE (UN)\n\nThey left."))
                .containsExactly(
                        "DATE_HEADER date 2022-01-12",
                        "HEADLINE The envoys say that they will talk.",
                        "PARAGRAPH They met.",
                        "DATELINE CORVANE (UN)",
                        "PARAGRAPH They left.");
    }

    @Test
    void cuts_off_a_date_behind_the_headline() {
        assertThat(blocks("Envoys meet by the river Wednesday, January 12, 2022\n\nThey met."))
                .containsExactly(
                        "HEADLINE Envoys meet by the river",
                        "DATE_HEADER Wednesday, January 12, 2022",
                        "PARAGRAPH They met.");
    }

    @Test
    void leaves_a_date_that_belongs_to_the_headline() {
        assertThat(blocks("Envoys to meet on Wednesday, January 12, 2022\n\nThey met."))
                .containsExactly("HEADLINE Envoys to meet on Wednesday, January 12, 2022", "PARAGRAPH They met.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    KYIV, Ukraine (AP) —                  | Envoys met.
                    MOSCOW, January 12. /TASS/.           | The envoy left.
                    BRUSSELS/WASHINGTON, Jan 12 (Reuters) - | Envoys met.
                    LONDON --                             | The envoy left.
                    MOSCOW, January 11, 2022.             | The envoy left.
                    (Reuters) -                           | The envoy left.
                    WASHINGTON, Jan. 12, 2022 (Xinhua) -- | The envoy left.
                    WASHINGTON (AP)                       | The envoy left.
                    Jan 12 (Reuters) -                    | The envoy left.
                    GENEVA, 12 January 2022 –             | “We left,” he said.
                    New York, 12 January (UN News) –      | The envoy left.
                    CORVANE, Aldria —                     | The envoy left.
                    NEW DELHI:                            | The envoy left.
                    New Delhi:                            | The envoy left.
                    RAWALPINDI:                           | The envoy left.
                    PUTRAJAYA:                            | The envoy left.
                    GENERAL KERN CITY:                    | The envoy left.
                    BELMARK VALLEY –                      | The envoy left.
                    KOTA KINABALU:                        | The envoy left.
                    Cairo -                               | The envoy left.
                    Seoul –                               | Envoy Ann Kern – who was ill – left.
                    Manila, May 7:                        | The envoy left.
                    BEIRUT                                | The envoy left.
                    MEXICO CITY                           | Envoys met.
                    DUBAI/RIYADH                          | Envoys met.
                    WASHINGTON (May 6) -                  | Envoys met.
                    May 29, 2006 (KHARTOUM) —             | Envoys met.
                    """)
    void cuts_off_the_dateline_of_an_agency(String dateline, String sentence) {
        assertThat(blocks(dateline + " " + sentence)).containsExactly("DATELINE " + dateline, "PARAGRAPH " + sentence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TALKS BETWEEN THE two sides ended - nobody won.",
                "NATO -- the alliance -- said no.",
                "OSCE - The mission left.",
                "THE ENVOY, JOHN DOE, SAID - NO MORE TALKS",
                "Corvane - The envoy left.",
                "Moscow: no comment.",
                "Washington - a city of envoys - was quiet.",
                "Paris - City of Light - was quiet.",
                "Corvane: The envoy left.",
                "CORVANE The envoy left.",
                "NATO: The envoys left.",
                "Kabul: Envoys leave",
                "BEIRUT Envoys leave",
                "LONDON BRIDGE was shut.",
                "In BEIRUT The Daily was shut.",
                "(The envoy) - she left.",
                "By noon the envoys had left.",
                "May 5 was the day.",
                "Troops attacked rebels near the river",
                "On Sunday, January 9, 2022",
                "GENEVA (UN)",
                "Envoys meet"
            })
    void a_lone_sentence_is_a_paragraph(String sentence) {
        assertThat(blocks(sentence)).containsExactly("PARAGRAPH " + sentence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Published: 12 January 2022 14:05 GMT",
                "Posted on March 09, 2013",
                "Updated 9:06 AM ET, Wed January 12, 2022",
                "Wed 12 Jan 2022 18.03 GMT",
                "2022-01-12T14:05:00Z",
                "12.01.2022",
                "Last updated at 5 p.m.",
                "12th of January, 2022"
            })
    void tells_a_line_that_bears_the_date(String line) {
        assertThat(blocks("Envoys meet by the river\n" + line + "\nThe envoys met."))
                .containsExactly(
                        "HEADLINE Envoys meet by the river", "DATE_HEADER " + line, "PARAGRAPH The envoys met.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "By Ilse Harrow",
                "By ILSE HARROW and Dario Vantongeren, Corvane",
                "Ilse Harrow, Brussels correspondent",
                "Ilse Harrow and Dario Vantongeren, staff writers",
                "By our foreign correspondent",
                "Associated Press"
            })
    void tells_a_byline(String line) {
        assertThat(blocks("Envoys meet by the river\n" + line + "\nThe envoys met."))
                .containsExactly("HEADLINE Envoys meet by the river", "BYLINE " + line, "PARAGRAPH The envoys met.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r", "\r\n", "\u2028", "\u0085"})
    void a_hard_wrapped_text_has_a_block_for_each_paragraph(String lineBreak) {
        String first = "The envoys of the two states met for the third time this week, in"
                .concat(lineBreak)
                .concat("Geneva, and left the hotel by the lake without a word to anybody.");
        String second = "“We listened,” one of them said later in the day, when she had come"
                .concat(lineBreak)
                .concat("home.");

        List<String> blocks = blocks(first + lineBreak + lineBreak + second + lineBreak);

        assertThat(blocks).containsExactly("PARAGRAPH " + first, "PARAGRAPH " + second);
    }

    @Test
    void an_indent_begins_a_paragraph_of_a_hard_wrapped_text() {
        String text = """
                The envoys of the two states met for the third time
                this week, in the hotel by the lake, and left it in
                the evening.
                    One of them said later in the day that both sides
                had listened.
                """;

        assertThat(blocks(text))
                .containsExactly(
                        "PARAGRAPH The envoys of the two states met for the third time\n"
                                + "this week, in the hotel by the lake, and left it in\nthe evening.",
                        "PARAGRAPH One of them said later in the day that both sides\nhad listened.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r", "\r\n", "\u2028", "\u0085", "\n\n", "\f"})
    void a_text_with_a_paragraph_a_line_has_a_block_for_each(String lineBreak) {
        String text = "The envoys met." + lineBreak + "They left at noon, and nobody said a word to the press."
                + lineBreak + "Talks go on.";

        assertThat(blocks(text))
                .containsExactly(
                        "PARAGRAPH The envoys met.",
                        "PARAGRAPH They left at noon, and nobody said a word to the press.",
                        "PARAGRAPH Talks go on.");
    }

    @Test
    void a_wrapped_sentence_is_one_sentence_for_the_grammar() {
        String text = "The envoys of the two states met for the third time this week, in\n"
                + "Geneva, said an aide who had come from the other bank of the river\n"
                + "Sarn on Monday, as the talks began, to speak for a country that\nhas none to speak for it.";

        Reading reading = Readings.of(text);

        assertThat(reading.layer(org.rapporteur.syntax.Sentence.class).all()).hasSize(1);
    }

    @Test
    void a_list_has_neither_headline_nor_subheadings() {
        assertThat(blocks("Wheat\nBarley\nOats"))
                .containsExactly("PARAGRAPH Wheat", "PARAGRAPH Barley", "PARAGRAPH Oats");
    }

    @Test
    void a_report_in_capitals_keeps_its_parts() {
        assertThat(blocks("ENVOYS MEET\n\nCORVANE, JAN 12 (AFP) - THE ENVOYS MET.\n\nTHEY LEFT."))
                .containsExactly(
                        "HEADLINE ENVOYS MEET",
                        "DATELINE CORVANE, JAN 12 (AFP) -",
                        "PARAGRAPH THE ENVOYS MET.",
                        "PARAGRAPH THEY LEFT.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Envoys meet by the river        | Envoys meet by the river. They left.    | HEADLINE Envoys meet by the river. | PARAGRAPH They left.
                    Envoys meet by the river; again | Envoys meet by the river;~Again.~~They left. | HEADLINE Envoys meet by the river;~Again. | PARAGRAPH They left.
                    Envoys meet by the river        | Envoys meet by the river again. They left.  | PARAGRAPH Envoys meet by the river again. They left. |
                    """)
    void knows_the_headline_by_the_title_of_the_report(String title, String text, String first, String second) {
        Report report = new Report("test", text.replace('~', '\n'), null, null, title, null, null);

        List<String> blocks = blocks(report);

        assertThat(blocks.get(0)).isEqualTo(first.replace('~', '\n'));
        assertThat(blocks.size() > 1 ? blocks.get(1) : null).isEqualTo(second);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n\r\t", "***\n---", "\uFEFF\u200B"})
    void a_text_without_words_has_no_blocks(String text) {
        assertThat(blocks(text)).isEmpty();
    }

    @Test
    void blocks_of_any_text_lie_in_it_and_do_not_overlap() {
        Random random = new Random(12);
        List<String> parts = List.of(
                "GENEVA",
                ", ",
                "Jan. 12",
                "(AP)",
                " - ",
                "\n",
                "\n\n",
                "By ",
                "Ilse Harrow",
                "2022",
                "Wednesday",
                "/",
                "TASS",
                "--",
                " ",
                "the",
                "date ",
                "U.S.",
                ".",
                "?",
                "”",
                "😀",
                "\uD83D",
                "Updated",
                "14:05",
                "\r");

        for (int i = 0; i < 5_000; i++) {
            String text = random.ints(random.nextInt(14), 0, parts.size())
                    .mapToObj(parts::get)
                    .collect(Collectors.joining());

            assertSound(text);
        }
    }

    private void assertSound(String text) {
        int end = 0;
        for (Block block : find(Report.of("test", text)).layer(Block.class)) {
            assertThat(block.span().start()).as(text).isGreaterThanOrEqualTo(end);
            assertThat(block.span().isEmpty()).as(text).isFalse();
            assertThat(block.kind() == Kind.PARAGRAPH
                            || text.contains("\n")
                            || text.contains("\r")
                            || text.length() > 2)
                    .as(text)
                    .isTrue();
            end = block.span().end();
        }
    }

    private List<String> blocks(String text) {
        return blocks(Report.of("test", text));
    }

    private List<String> blocks(Report report) {
        Reading reading = find(report);
        return reading.layer(Block.class).all().stream()
                .map(block -> block.kind() + " " + reading.slice(block.span()))
                .toList();
    }

    private Reading find(Report report) {
        Reading begun = Reading.of(report);
        return begun.with(Block.class, reader.find(begun));
    }
}
