// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.knowledge.naming;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.knowledge.actors.ActorKnowledge;
import org.rapporteur.knowledge.naming.NamingKnowledge.Around;
import org.rapporteur.knowledge.naming.Noun.Meaning;
import org.rapporteur.table.Table;

class NamingKnowledgeTest {
    private static final NamingKnowledge NAMING = NamingKnowledge.load();

    @ParameterizedTest
    @CsvSource({"spokeswoman, PERSON, FEMALE", "widower, PERSON, MALE", "ministry, GOVERNMENT_BODY,", "village, PLACE,"
    })
    void a_noun_tells_whom_it_means(String lemma, Meaning meaning, Gender gender) {
        Noun noun = NAMING.noun(lemma);

        assertThat(noun).isNotNull();
        assertThat(noun.meaning()).isEqualTo(meaning);
        assertThat(noun.gender()).isEqualTo(gender);
    }

    @ParameterizedTest
    @CsvSource({"Wendy, FEMALE", "Sergei, MALE", "Taylor, EITHER", "Monday,"})
    void a_given_name_tells_the_gender(String name, Gender gender) {
        assertThat(NAMING.givenName(name)).isEqualTo(gender);
    }

    @Test
    void a_pronoun_tells_person_number_and_use() {
        Pronoun their = NAMING.pronoun("their");

        assertThat(their).isEqualTo(new Pronoun("their", Pronoun.Person.THIRD, true, null, Pronoun.Use.POSSESSIVE));
    }

    @ParameterizedTest
    @CsvSource({"in, AT", "fly, GOES", "host, STANDS_STILL", "Mr, HONORIFIC", "van, PARTICLE", "former, FORMER"})
    void words_around_names_have_their_uses(String word, Around use) {
        assertThat(NAMING.is(use, word)).isTrue();
        assertThat(NAMING.is(use, "table")).isFalse();
    }

    @Test
    void the_offices_of_those_who_lead_bear_names_that_offices_have() {
        List<String> offices = Table.read(
                ActorKnowledge.class,
                "offices.tsv",
                List.of("id", "name", "role", "holders", "source"),
                row -> row.text("name"));
        List<String> leading = Table.read(
                        NamingKnowledge.class,
                        "around.tsv",
                        List.of("word", "uses", "gender", "source"),
                        row -> row.list("uses").contains("LEADS") ? row.text("word") : "")
                .stream()
                .filter(word -> !word.isEmpty())
                .toList();

        assertThat(leading).isNotEmpty().isSubsetOf(offices);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "syllables.tsv", delimiter = '\t', numLinesToSkip = 2)
    void each_part_of_a_syllable_stands_in_its_example(String part, String letters, String example) {
        String syllable = example.toLowerCase(Locale.ROOT);

        boolean fits = switch (part) {
            case "ONSET" -> syllable.startsWith(letters);
            case "CODA" -> syllable.endsWith(letters);
            default -> syllable.contains(letters);
        };

        assertThat(fits).isTrue();
        assertThat(NAMING.isSyllable(syllable)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"led", "based", "elect", "born", "style", "wide", "run", "era", "minister", "backed", ""})
    void words_that_follow_a_hyphen_are_no_syllables(String word) {
        assertThat(NAMING.isSyllable(word)).isFalse();
    }
}
