// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.grammar.upos;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.grammar.Upos;
import org.rapporteur.grammar.lemma.Lemmatizer;
import org.rapporteur.table.Table;

final class UposTableTest {
    private static final UposTable ENGLISH = UposTable.english();
    private static final Lemmatizer LEMMATIZER = Lemmatizer.english();

    private record Example(String xpos, String form, String relation, String lemma, Upos upos) {}

    @ParameterizedTest
    @CsvSource({
        "VBD, aux:pass, be, AUX",
        "VBZ, cop, be, AUX",
        "VBZ, root, be, VERB",
        "VBP, aux, have, AUX",
        "VBP, root, have, VERB",
        "MD, aux, will, AUX"
    })
    void tells_an_auxiliary_from_a_verb_by_its_relation(String xpos, String relation, String lemma, Upos upos) {
        assertThat(ENGLISH.upos(xpos, relation, lemma)).isEqualTo(upos);
    }

    @ParameterizedTest
    @CsvSource({"IN, mark, because, SCONJ", "IN, case, of, ADP", "IN, mark, that, SCONJ", "TO, mark, to, PART"})
    void tells_a_subordinator_from_a_preposition(String xpos, String relation, String lemma, Upos upos) {
        assertThat(ENGLISH.upos(xpos, relation, lemma)).isEqualTo(upos);
    }

    @ParameterizedTest
    @CsvSource({
        "DT, det, this, DET",
        "DT, nsubj, this, PRON",
        "DT, obl:agent, that, PRON",
        "DT, nsubj, all, DET",
        "WDT, det, which, DET",
        "WDT, nsubj, which, PRON",
        "PRP$, nmod:poss, their, PRON"
    })
    void tells_a_determiner_from_a_pronoun(String xpos, String relation, String lemma, Upos upos) {
        assertThat(ENGLISH.upos(xpos, relation, lemma)).isEqualTo(upos);
    }

    @Test
    void prefers_a_rule_for_the_lemma_to_one_for_the_tag() {
        assertThat(ENGLISH.upos("RB", "advmod", "not")).isEqualTo(Upos.PART);
        assertThat(ENGLISH.upos("RB", "advmod", "now")).isEqualTo(Upos.ADV);
    }

    @Test
    void calls_an_unknown_tag_other() {
        assertThat(ENGLISH.upos("NOUN", "obj", "house")).isEqualTo(Upos.X);
    }

    @ParameterizedTest
    @MethodSource
    void each_rule_decides_its_example(Example example) {
        assertThat(ENGLISH.upos(example.xpos(), example.relation(), LEMMATIZER.lemma(example.form(), example.xpos())))
                .isEqualTo(example.upos());
    }

    @ParameterizedTest
    @MethodSource("each_rule_decides_its_example")
    void each_example_falls_under_its_own_rule(Example example) {
        String lemma = LEMMATIZER.lemma(example.form(), example.xpos());

        assertThat(example.lemma()).isIn("*", lemma);
    }

    static Stream<Example> each_rule_decides_its_example() {
        return Table.read(UposTable.class, UposTable.FILE, UposTable.COLUMNS, UposTableTest::examples).stream()
                .flatMap(List::stream);
    }

    private static List<Example> examples(Table.Row row) {
        String[] words = row.text("example").split(" ");
        assertThat(words).as("line %d", row.line()).hasSize(2);
        String relation = row.text("relation");
        assertThat(Arrays.asList(relation.split("\\|")))
                .as("line %d", row.line())
                .containsAnyOf("*", words[1], words[1].replaceFirst(":.*", ""));
        return Arrays.stream(row.text("xpos").split("\\|"))
                .map(xpos -> new Example(xpos, words[0], words[1], row.text("lemma"), row.code("upos", Upos.class)))
                .toList();
    }
}
