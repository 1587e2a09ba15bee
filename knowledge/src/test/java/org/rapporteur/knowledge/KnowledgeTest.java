// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.StringReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.knowledge.verbs.Auxiliary.Modality;
import org.rapporteur.table.TableException;

final class KnowledgeTest {
    private static final Knowledge KNOWLEDGE = Knowledge.load();

    @Test
    void tells_what_an_auxiliary_adds_to_its_verb() {
        assertThat(KNOWLEDGE.verbs().modality("will")).isEqualTo(Modality.FUTURE);
        assertThat(KNOWLEDGE.verbs().modality("would")).isEqualTo(Modality.CONDITIONAL);
        assertThat(KNOWLEDGE.verbs().modality("have")).isEqualTo(Modality.NONE);
    }

    @Test
    void tells_words_that_negate() {
        assertThat(KNOWLEDGE.verbs().negates("never")).isTrue();
        assertThat(KNOWLEDGE.verbs().negates("ever")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"persons.tsv", "triggers.tsv"})
    void tells_what_is_wrong_in_a_table_of_the_user(String table) {
        assertThatExceptionOfType(TableException.class)
                .isThrownBy(() -> Knowledge.load(file -> file.equals(table) ? new StringReader("nonsense\n") : null))
                .withMessageContaining(table + ":1: found the columns [nonsense]");
    }

    @Test
    void has_a_hash_that_tells_its_edition() {
        assertThat(Knowledge.hash()).matches("[0-9a-f]{64}");
    }
}
