// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.Readings;
import org.rapporteur.knowledge.verbs.VerbKnowledge;
import org.rapporteur.syntax.Sentence;
import org.rapporteur.syntax.Word;
import org.rapporteur.table.Table;

final class PlansTest {
    private static List<Word> words(String text) {
        return Readings.of(text).layer(Sentence.class).first().orElseThrow().words();
    }

    private static Word word(List<Word> words, String form) {
        return words.stream()
                .filter(word -> word.form().equals(form))
                .findFirst()
                .orElseThrow();
    }

    static List<String> examples() {
        return Table.read(
                VerbKnowledge.class,
                "plans.tsv",
                List.of("word", "marker", "example", "source"),
                row -> row.text("word") + ";" + row.text("example"));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void every_line_of_knowledge_fires_on_its_example(String line) {
        List<Word> words = words(line.substring(line.indexOf(';') + 1));

        Word plan = word(words, line.substring(0, line.indexOf(';')));

        assertThat(plan.has("xcomp")).isTrue();
        assertThat(plan.is("acl")).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Talks due to open on Monday in Vienna were delayed. | open | Talks | delayed",
                "Talks due to resume this week will go ahead. | resume | Talks | go",
                "A summit due to be held in May was put off. | held | summit | put",
                "Talks between Norway and Finland due to open on Monday were put off. | open | Talks | put",
                "Talks between Norway and Finland, due to open on Monday, were delayed. | open | Talks | delayed"
            })
    void what_is_due_to_happen_is_planned(String text, String verb, String noun, String finite) {
        List<Word> words = words(text);

        assertThat(word(words, verb).head()).isEqualTo(word(words, "due"));
        assertThat(word(words, "due").head()).isEqualTo(word(words, noun));
        assertThat(word(words, noun).head()).isEqualTo(word(words, finite));
        assertThat(word(words, finite).head()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The ministers are due to resume talks on Monday. | resume",
                "Norway is due to release the crew on Friday. | release",
                "The vote is due to take place on Friday. | take"
            })
    void who_is_due_to_act_has_a_plan(String text, String verb) {
        List<Word> words = words(text);

        assertThat(word(words, verb).xpos()).isEqualTo("VB");
        assertThat(word(words, verb).head()).isEqualTo(word(words, "due"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Flights were cancelled due to heavy snow.",
                "The match was called off due to rain.",
                "Fewer came due to open borders.",
                "Many left due to poor pay."
            })
    void a_cause_is_no_plan(String text) {
        assertThat(word(words(text), "due").has("xcomp")).isFalse();
    }

    @Test
    @Timeout(value = 1, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void reads_hostile_text_in_time() {
        assertThat(words("Talks due to open " + "due to open ".repeat(900) + "were late."))
                .isNotEmpty();
    }
}
