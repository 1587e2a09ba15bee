// SPDX-License-Identifier: Apache-2.0
package org.rapporteur;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.knowledge.layout.LayoutKnowledge;
import org.rapporteur.knowledge.numbers.NumberKnowledge;
import org.rapporteur.knowledge.times.TimeKnowledge;
import org.rapporteur.knowledge.verbs.VerbKnowledge;
import org.rapporteur.stage.layout.BlockReader;
import org.rapporteur.stage.time.TimeReader;
import org.rapporteur.syntax.Numerals;
import org.rapporteur.syntax.Sentence;
import org.rapporteur.syntax.VerbGroups;

final class ReadingOrderTest {
    @Test
    void refuses_a_stage_that_looks_at_what_nobody_has_found() {
        assertThatThrownBy(() -> new ReadingOrder(List.of(new TimeReader(
                        TimeKnowledge.load(),
                        new Numerals(NumberKnowledge.load()),
                        new VerbGroups(VerbKnowledge.load())))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("TimeReader reads ")
                .hasMessageContaining("which no earlier stage finds");
    }

    @Test
    void refuses_two_stages_that_find_the_same() {
        BlockReader blocks = new BlockReader(LayoutKnowledge.load());

        assertThatThrownBy(() -> new ReadingOrder(List.of(blocks, blocks)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("BlockReader finds Block, which an earlier stage finds already");
    }

    @Test
    void lays_sentences_over_the_report_word_by_word() {
        String text = "The envoy left.\n\nTalks go on 😀 in Geneva.";

        var sentences = Readings.of(text).layer(Sentence.class);

        assertThat(sentences.all()).hasSize(2);
        assertThat(sentences.all().get(1).words())
                .allSatisfy(word ->
                        assertThat(text.substring(word.start(), word.end())).isEqualTo(word.form()));
        assertThat(sentences
                        .all()
                        .get(1)
                        .root()
                        .dominates(sentences.all().get(1).words().get(0)))
                .isTrue();
    }
}
