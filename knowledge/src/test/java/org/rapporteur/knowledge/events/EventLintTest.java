// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.knowledge.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.Reader;
import java.io.StringReader;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.knowledge.events.EventLint.Example;

class EventLintTest {
    private static final String TRIGGERS = "id\tlemma\tkind\twith\tframe\ttype\tmode\tcameo\texample\tsource\n";
    private static final String GOVERNORS = "id\tlemma\tcomplement\teffect\tnegated\texample\tsource\n";
    private static final String NOUNS = "class\tlemma\tsource\n";

    @Test
    void finds_nothing_wrong_in_our_own_tables() {
        assertThat(EventLint.check(file -> file, file -> null)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            verb.own.bomb  | bomb      | - | my/triggers.tsv:2: found 'verb.own.bomb'
            verb.own.glorp | Glorp     | - | my/triggers.tsv:2: found 'Glorp' as lemma, expected a dictionary form in lower case
            """)
    void finds_a_line_that_is_never_asked(String id, String lemma, String with, String expected) {
        String line = String.join(
                "\t", id, lemma, "VERB", with, "transitive", "ASSAULT", "aerial", "195", "The army bombed it.", "own");

        assertThat(EventLint.check(file -> "my/" + file, only("triggers.tsv", TRIGGERS + line + "\n")))
                .anySatisfy(finding -> assertThat(finding.toString()).startsWith(expected));
    }

    @Test
    void finds_a_second_governor_of_one_place() {
        String line =
                "governor.own.deny\tdeny\tclause\tHAPPENED\tHAPPENED\tThe army denied to attack the rebels.\town\n";

        assertThat(EventLint.check(file -> "my/" + file, only("governors.tsv", GOVERNORS + line)))
                .extracting(Object::toString)
                .singleElement()
                .asString()
                .contains("'governor.own.deny' in the place of governors.tsv:", "only the first is ever asked");
    }

    @Test
    void finds_a_class_that_nobody_asks_for() {
        assertThat(EventLint.check(file -> "my/" + file, only("nouns.tsv", NOUNS + "gadget\tgizmo\town\n")))
                .extracting(Object::toString)
                .containsExactly(
                        "my/nouns.tsv:2: found 'gadget' as class, expected a class that a line of triggers.tsv or"
                                + " the reader asks for");
    }

    @Test
    void gives_the_examples_of_the_user_s_lines_alone() {
        String line =
                "verb.own.glorp\tglorp\tVERB\t-\ttransitive\tASSAULT\t-\t190\tThe army glorped the rebels.\town\n";

        assertThat(EventLint.examples(file -> "my/" + file, only("triggers.tsv", TRIGGERS + line)))
                .containsExactly(new Example("my/triggers.tsv", 2, "verb.own.glorp", "The army glorped the rebels."));
    }

    @Test
    void a_line_with_the_id_of_one_of_ours_takes_its_place() {
        String line = "verb.assault.bomb\tbomb\tVERB\t-\ttransitive\tSTATEMENT\t-\t010\tThe film bombed.\town\n";

        EventKnowledge own = EventKnowledge.load(file -> file, only("triggers.tsv", TRIGGERS + line));

        assertThat(own.triggers("bomb"))
                .filteredOn(trigger -> trigger.id().equals("verb.assault.bomb"))
                .extracting(Trigger::type)
                .containsExactly(Trigger.STATEMENT);
    }

    private static Function<String, @Nullable Reader> only(String table, String text) {
        Map<String, String> tables = Map.of(table, text);
        return file -> tables.containsKey(file) ? new StringReader(tables.get(file)) : null;
    }
}
