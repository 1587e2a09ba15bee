// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class BindingTest {
    @Test
    @Tag("hostile-43")
    void where_others_can_reach_it_a_token_is_needed() {
        assertThatThrownBy(() -> new Binding("0.0.0.0", 80, List.of(), null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("--token-file");
        assertThatThrownBy(() -> new Binding("0.0.0.0", 80, List.of(), "short")).hasMessageContaining("at least 16");
        assertThat(new Binding("0.0.0.0", 80, List.of(), "long enough for a token").token())
                .isNotNull();
    }

    @Test
    void it_may_be_called_by_its_own_names_and_those_given() {
        Binding binding = new Binding("127.0.0.1", 80, List.of("Desk.Example.org"), null);

        assertThat(binding.allowed()).containsExactly("localhost", "127.0.0.1", "[::1]", "desk.example.org");
    }
}
