// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.Readings;
import org.rapporteur.record.Attribution;

/** Words in marks that go on behind a reporting clause, that stand inside another one, and that nobody else says. */
final class SplitSpeechTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            “I like Lund,” he said, but “when it comes to money, Lund is a waste.”  | “I like Lund,” … “when it comes to money, Lund is a waste.”
            Lund is “smart as a fox,” Tarn wrote in a letter, and still “full of himself.” | Lund is “smart as a fox,” … “full of himself.”
            Tarn was “a liar,” said Harrow, and “a coward.”                         | Tarn was “a liar,” … “a coward.”
            “The leave,” the note states, becomes due “after a year of work. It ends in May.” | “The leave,” … “after a year of work. It ends in May.”
            Harrow noted several “small matters” left him angry.                    | several “small matters” left him angry
            Tarn has used the phrase “northern terror” often.                       | “northern terror”
            When asked about it, Tarn used the words, “Not yet.”                    | “Not yet.”
            Tarn commented on the remarks of Ilse Harrow, who has said that it was late. | the remarks of Ilse Harrow
            In a statement streamed live, chairman Jon Tarn declared “Harrow the winner” after the vote. | “Harrow the winner” after the vote
            The race “is a dead heat now,” as Lund said on the radio.               | The race “is a dead heat now,”
            16 people were dead according to the army, 24 according to the rebels.  | 16 people were dead
            16 people were dead according to the army, 24 according to the rebels.  | 24
            The talks failed, according to Oslo, and went well, according to Bergen. | went well
            Lund asked the President to fire the envoy.                             | the President to fire the envoy
            By waiting for the vote, the town was losing time, the agency said, without citing a source for it. | By waiting for the vote, the town was losing time
            “We failed” but the talks would go on “in the spring,” Jon Tarn said.    | “We failed” but the talks would go on “in the spring,”
            The note disclosed that the mayor, who was on his way to visit Tarn, found it shocking. | that the mayor, who was on his way to visit Tarn, found it shocking
            In his reply to the note, party leader Jon Tarn agreed, but said it was late. | it was late
            """)
    void what_is_said_is_told_once_and_whole(String text, String content) {
        assertThat(contents(text)).contains(content);
    }

    @Test
    void what_is_answered_behind_a_noun_for_it_holds_nothing_of_the_answer() {
        String text = "The rebels said on Tuesday the bridge had fallen, a claim the army denied."
                + " Jon Tarn said that it was closed, an accusation that Oslo rejects.";

        List<String> found = contents(text);

        assertThat(found)
                .containsExactly(
                        "the bridge had fallen", "the bridge had fallen", "that it was closed", "that it was closed");
    }

    @Test
    void words_in_marks_belong_to_the_clause_that_they_stand_in_alone() {
        String text = "“There is a dispute, I assure you,” Lund said, going on to say that the valley has seen"
                + " “three decades of raids. They want to go on.”";

        List<String> found = contents(text);

        assertThat(found)
                .containsExactly(
                        "“There is a dispute, I assure you,”",
                        "that the valley has seen “three decades of raids. They want to go on.”");
    }

    @Test
    void a_quotation_goes_on_behind_a_paragraph_that_ends_with_a_clause_of_its_own() {
        String text = "Jon Tarn said: “If there was anything in it the members would have been glad.\n\n"
                + "“The people deserve to know what their member is doing for them.\n\n"
                + "“They have been let down.”\n\nThe council left.";

        List<String> found = contents(text);

        assertThat(found)
                .containsExactly(
                        "“If there was anything in it the members would have been glad. … "
                                + "“The people deserve to know what their member is doing for them. … “They have been let down.”");
    }

    @Test
    void the_first_words_of_an_answer_are_no_part_of_it_where_its_verb_comes_later() {
        String text = "In his reply to the note, party leader Jon Tarn agreed, but said it was late.";

        List<Attribution> found = Readings.of(text).layer(Attribution.class).all();

        assertThat(found).extracting(Attribution::rule).doesNotContain("cue.agree.that");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            “(CROSSTALK).
            “[applause].
            (COMMERCIAL BREAK)
            """)
    void a_direction_in_a_transcript_is_nothing_that_is_said(String direction) {
        String text = "“TARN: Good evening, the hall is full here in Oslo and —.\n\n" + direction
                + "\n\n“LUND: Governor, I am here to ask you a thing.\n\n“TARN: And that is why we win.”";

        List<String> found = contents(text);

        assertThat(found).noneMatch(said -> said.contains(direction));
        assertThat(found).anyMatch(said -> said.startsWith("Governor"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            “Leave? Not now.”      | true
            “The Long Road”        | false
            """)
    void few_words_in_marks_are_said_if_they_end_as_a_sentence(String quotation, boolean said) {
        String text = "Lund said in Oslo that the talks go on.\n\n" + quotation + "\n\nThe council left.";

        assertThat(contents(text).contains(quotation)).isEqualTo(said);
    }

    /** Returns what is said by somebody who is not quoted by another. */
    private static List<String> contents(String text) {
        return Readings.of(text).layer(Attribution.class).all().stream()
                .filter(each -> each.within() == null)
                .map(each -> each.content().stream()
                        .map(part -> text.substring(part.start(), part.end()))
                        .collect(Collectors.joining(" … ")))
                .toList();
    }
}
