// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.grammar.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.grammar.Segment;

class SegmenterTest {
    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n", "\u00A0\u2003", "\u0000\uFEFF\u200B\u200E", "\u2028\u2029\u0085\f"})
    void finds_nothing_in_a_text_without_characters_to_see(String text) {
        assertThat(Segmenter.english().segment(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u00A0", "\u2009", "\u3000", "\u0000", "\u0007", "\u200B", "\uFEFF", "\u200E", "\u202E", "\u2066", "\t"
            })
    void parts_tokens_at_blanks_controls_and_layout_marks(String blank) {
        List<String> sentences = Marked.cut("Kenya" + blank + "voted.");

        assertThat(sentences).containsExactly("Kenya|voted|.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "co\u00ADoperate",
                "می\u200Cروم",
                "e\u0301\u0327",
                "क्\u200Dष",
                "a_b",
                "\uD835\uDC00\uD835\uDC01",
                "\uD83C\uDDF0\uD83C\uDDEA"
            })
    void keeps_what_joins_or_combines_in_its_token(String word) {
        assertThat(Marked.cut(word + " voted")).containsExactly(word + "|voted");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\n\n", "\r\r", "\r\n\r\n", "\n \t\n", "\u2029", "\u2028\u2028", "\u0085\n", "\f", "\n\u200B\n"})
    void ends_a_sentence_at_an_empty_line(String gap) {
        List<Segment> segments = Segmenter.english().segment("talks of" + gap + "the council");

        assertThat(segments).hasSize(2).allMatch(Segment::startsParagraph);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r", "\r\n", "\u2028", "\u0085", "\u000B"})
    void goes_on_over_a_line_break_before_a_small_letter(String lineBreak) {
        assertThat(Marked.cut("The council" + lineBreak + "met.")).containsExactly("The|council|met|.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Sen. Roe, D-Wash., left.", "Sen. Roe (D-Wash.) left.", "Sen. Roe, D-Del., left."})
    void keeps_the_stop_of_the_state_behind_a_party(String text) {
        assertThat(Marked.cut(text)).hasSize(1).first().asString().containsAnyOf("|Wash.|", "|Del.|");
    }

    @Test
    void starts_a_paragraph_after_an_empty_line_and_not_after_a_full_stop() {
        String text = "Talks fail\n\nThe sides left. They will not return.\n\nThe end";

        List<Segment> segments = Segmenter.english().segment(text);

        assertThat(segments.stream().map(Segment::startsParagraph)).containsExactly(true, true, false, true);
    }

    @Test
    void starts_a_paragraph_at_a_deeper_indent_of_wrapped_lines() {
        String text = """
                The council of the union met on Friday in the old town of the
            capital and put off the vote on the plan for a month or more.
                The mayor said he would not go.\
            """;

        List<Segment> segments = Segmenter.english().segment(text);

        assertThat(segments.stream().map(Segment::startsParagraph)).containsExactly(true, true);
    }

    @Test
    void goes_on_over_a_soft_wrap_before_a_capital() {
        String text = """
            The plan was put to the vote by the head of the council, Anna
            Berg, and was passed by all but two of the members who came.\
            """;

        assertThat(Segmenter.english().segment(text)).hasSize(1);
    }

    @Test
    void keeps_three_thousand_words_in_one_sentence() {
        String text = "and so ".repeat(1500) + "on.";

        List<Segment> segments = Segmenter.english().segment(text);

        assertThat(segments).singleElement().returns(3002, Segment::size);
    }

    @Test
    void ends_a_sentence_that_does_not_end() {
        String text = "word ".repeat(9_000);

        List<Segment> segments = Segmenter.english().segment(text);

        assertThat(segments).extracting(Segment::size).containsExactly(4_000, 4_000, 1_000);
        assertThat(segments).extracting(Segment::startsParagraph).containsExactly(true, false, false);
    }

    @Test
    void gives_many_threads_the_same_answer() {
        String text = "Mr. Low left the U.S. He didn't say why. \"Who knows?\" she asked.";
        List<Segment> expected = Segmenter.english().segment(text);

        List<List<Segment>> answers = IntStream.range(0, 1000)
                .parallel()
                .mapToObj(i -> Segmenter.english().segment(text))
                .toList();

        assertThat(answers).allMatch(expected::equals);
    }
}
