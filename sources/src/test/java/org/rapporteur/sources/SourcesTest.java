// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SourcesTest {
    @TempDir
    private Path folder;

    private final List<Incoming> taken = new ArrayList<>();

    @Test
    void what_is_good_is_taken_and_what_is_bad_is_refused_in_the_order_in_which_it_stands() throws IOException {
        String lines =
                "{\"id\":\"a\",\"text\":\"They met.\",\"publisher\":\"Echo\"}\n{\"id\":\"b\"}\n{\"text\":\"They left.\"}";

        read(lines);

        assertThat(taken).extracting(Incoming::id).containsExactly("a", "b", "stdin:3");
        assertThat(taken.get(0))
                .isInstanceOfSatisfying(
                        Accepted.class,
                        accepted -> assertThat(accepted.report().publisher()).isEqualTo("Echo"));
        assertThat(taken.get(1))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal)
                                .extracting(Refusal::code, Refusal::where)
                                .containsExactly(Refusal.Code.NO_TEXT, "stdin: line 2"));
    }

    @Test
    void ids_are_compared_over_all_arguments() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "They met.");
        Sources sources = new Sources(Settings.usual());

        sources.read(file.toString(), taken::add);
        sources.read(file.toString(), taken::add);

        assertThat(taken.get(1))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(Refusal.Code.DUPLICATE_ID));
    }

    @Test
    void what_the_taker_throws_ends_the_reading_and_is_no_fault_of_the_source() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "They met.");
        IOException full = new IOException("disk full");

        assertThatThrownBy(() -> new Sources(Settings.usual()).read(file.toString(), incoming -> {
                    throw full;
                }))
                .isSameAs(full);
    }

    private void read(String standardInput) throws IOException {
        new Sources(Settings.usual()
                        .withStandardInput(new ByteArrayInputStream(standardInput.getBytes(StandardCharsets.UTF_8))))
                .read(Sources.STANDARD_INPUT, taken::add);
    }
}
