// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.knowledge.naming;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.knowledge.naming.NamingKnowledge.Around;
import org.rapporteur.knowledge.naming.Noun.Meaning;

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
}
