// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rapporteur.knowledge.verbs.Auxiliary.Modality;

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

    @Test
    void has_a_hash_that_tells_its_edition() {
        assertThat(Knowledge.hash()).matches("[0-9a-f]{64}");
    }
}
