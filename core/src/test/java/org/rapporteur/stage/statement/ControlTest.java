// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.Readings;
import org.rapporteur.record.Attribution;
import org.rapporteur.record.Statement;
import org.rapporteur.text.Span;

/** Who says it where the verb has no subject of its own by the tree, or two. */
final class ControlTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            The storm drove thousands of farmers to demand a ban on drilling. | demand | thousands of farmers
            The council held Tarn in contempt for refusing to show up.      | refusing | Tarn
            The desk gave Harrow two stars for dismissing the idea.         | dismissing | Harrow
            The judge urged Tarn to free the dogs and to explain where they had been. | explain | Tarn
            They kept his first wife, Mara Lund, from writing about it.     | writing about | his first wife, Mara Lund
            Mr. Tarn has pursued a plan of uniting farmers and others behind him, arguing that he can win. | arguing | Mr. Tarn
            """)
    void what_a_verb_governs_does_what_stands_below_it(String text, String cue, String speaker) {
        assertThat(speakers(text, cue)).containsExactly(speaker);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            That is because Tarn wants to scrap the tax on boats.           | wants   | Tarn
            Part of it is that Liberals think the policy has failed.        | think   | Liberals
            The deal is off, said Ilse Harrow.                              | said    | Ilse Harrow
            """)
    void of_two_subjects_the_verb_has_its_own(String text, String cue, String speaker) {
        assertThat(speakers(text, cue)).containsExactly(speaker);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            “It is in a way that would not have been a year ago,” added Harrow, referring to the strikes. | referring to | Harrow
            The mayor cannot say that “from his view,” Lund added, saying it is “up to the court to go on or not.” | saying | Lund
            The Liberals sued after Bergen closed what had been called the “Golden Week,” saying that it hit the poor. | saying | The Liberals
            Lamenting their luck, Zambians wait for the rain.               | Lamenting | Zambians
            The mayor's rival, Sen. Mara Lund of Bergen, shut down such questions by rejecting an inquiry. | rejecting | The mayor's rival, Sen. Mara Lund of Bergen
            """)
    void a_participle_goes_on_with_whoever_speaks_before_it(String text, String cue, String speaker) {
        assertThat(speakers(text, cue)).containsExactly(speaker);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            As Jon Tarn, a lawyer and fellow at the Harrow Institute, put it, “The mayor has no plan.” | put it | Jon Tarn, a lawyer and fellow at the Harrow Institute
            The Tarn campaign plans to hire fifty workers.                  | plans | The Tarn campaign
            The Norwegian Labour Party leadership fears that the closures could lead to strikes. | fears | The Norwegian Labour Party leadership
            “People will think,” Statkraft's Jon M. Lund wrote in April.    | wrote | Statkraft's Jon M. Lund
            “It is late,” said Del. Mara Lund of the islands.               | said  | Del. Mara Lund of the islands
            Sen. Mara Lund, D-Wash., said the plan was late.                | said  | Sen. Mara Lund, D-Wash.
            But, said Tarn, “I do not want a quarrel, because I know him.”  | said  | Tarn
            """)
    void a_verb_that_was_taken_for_another_word_has_the_noun_before_it(String text, String cue, String speaker) {
        assertThat(speakers(text, cue)).containsExactly(speaker);
    }

    private static List<String> speakers(String text, String cue) {
        return Readings.of(text).layer(Attribution.class).all().stream()
                .filter(each -> {
                    Statement.Cue found = each.cue();
                    Span span = found == null ? null : found.span();
                    return span != null
                            && text.substring(span.start(), span.end()).endsWith(cue);
                })
                .map(each -> {
                    Span span = each.source();
                    return span == null ? "nobody" : text.substring(span.start(), span.end());
                })
                .toList();
    }
}
