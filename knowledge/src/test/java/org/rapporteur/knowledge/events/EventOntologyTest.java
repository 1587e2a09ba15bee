// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.knowledge.events;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EventOntologyTest {
    private static final EventOntology ONTOLOGY = EventKnowledge.load().ontology();

    @Test
    void has_all_types_modes_and_contexts_of_plover() {
        assertThat(ONTOLOGY.types()).hasSize(16);
        assertThat(ONTOLOGY.modes()).isEqualTo(67);
        assertThat(ONTOLOGY.contexts()).hasSize(37);
    }

    @Test
    void has_the_twenty_roots_of_cameo() {
        assertThat(ONTOLOGY.codes().keySet().stream().filter(code -> code.length() == 2))
                .hasSize(20);
    }

    @Test
    void every_code_of_cameo_stands_below_another_up_to_a_root() {
        assertThat(ONTOLOGY.codes().keySet())
                .hasSize(315)
                .allSatisfy(code -> assertThat(code).matches("(0[1-9]|1[0-9]|20)[0-9]{0,2}"))
                .allSatisfy(code -> assertThat(code.length() == 2
                                || ONTOLOGY.codes().containsKey(code.substring(0, code.length() - 1)))
                        .isTrue());
    }

    @Test
    void the_code_of_each_line_of_the_lexicon_is_one_of_its_type() {
        assertThat(EventKnowledge.load().triggers())
                .filteredOn(Trigger::tellsEvent)
                .filteredOn(trigger -> !trigger.type()
                        .equals(ONTOLOGY.code(trigger.cameo()).orElseThrow().type()))
                // whoever resigns gives way to a demand in CAMEO, and retreats in PLOVER
                .allSatisfy(trigger -> assertThat(trigger.mode()).isEqualTo("resign"));
    }

    @Test
    void maps_codes_to_types_and_back() {
        assertThat(ONTOLOGY.code("0871").orElseThrow().type()).isEqualTo("RETREAT");
        assertThat(ONTOLOGY.codesOf("RETREAT")).extracting(CameoCode::code).contains("0871", "0841");
    }

    @Test
    void falls_back_to_the_code_above() {
        assertThat(ONTOLOGY.code("19999").orElseThrow().code()).isEqualTo("19");
    }

    @Test
    void every_code_has_a_context_and_a_mode_that_exist() {
        assertThat(ONTOLOGY.codes().values()).allSatisfy(code -> {
            assertThat(code.context() == null || ONTOLOGY.contexts().contains(code.context()))
                    .isTrue();
            assertThat(code.mode() == null
                            || ONTOLOGY.mode(String.valueOf(code.type()), code.mode())
                                    .isPresent())
                    .isTrue();
        });
    }

    @Test
    void accuse_is_negative_and_sanction_material() {
        assertThat(ONTOLOGY.type("ACCUSE").score()).isNegative();
        assertThat(ONTOLOGY.type("SANCTION").quad()).isEqualTo("MATERIAL_CONFLICT");
    }

    @Test
    void the_intensity_of_a_mode_comes_before_that_of_its_type() {
        assertThat(ONTOLOGY.intensity("CONSULT", "phone")).isEqualTo(1.5);
        assertThat(ONTOLOGY.intensity("PROTEST", "vandalize")).isEqualTo(-5.0);
    }
}
