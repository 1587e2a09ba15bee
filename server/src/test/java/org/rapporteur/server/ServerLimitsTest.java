// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ServerLimitsTest {
    @TempDir
    private Path folder;

    @Test
    void what_is_set_holds_and_the_others_are_as_usual() throws Exception {
        ServerLimits limits = ServerLimits.of(Map.of("body", 1, "csv-lines", 1, "compared-reports", 1));

        try (Served served = new Served(folder, Binding.local(0), limits)) {
            HttpResponse<String> large = served.post("api/read", "{\"text\":\"" + "a ".repeat(600_000) + "\"}");
            HttpResponse<String> coding = served.post("api/agree", "{\"csv\":\"report,type\\na,AID\\nb,AID\\n\"}");

            assertThat(large.statusCode()).isEqualTo(413);
            assertThat(large.body()).contains("larger than 1 MB");
            assertThat(coding.statusCode()).isEqualTo(413);
            assertThat(coding.body()).contains("More than 1 reports are coded");
            assertThat(served.get("api/statements?format=csv").body().lines()).hasSize(2);
            assertThat(served.archive.limit(ServerLimit.QUESTION_TIME)).isEqualTo(8);
        }
    }

    @Test
    void a_limit_that_is_none_is_refused() {
        assertThatThrownBy(() -> ServerLimits.of(Map.of("dust", 3))).hasMessageContaining("expected one of body,");
        assertThatThrownBy(() -> ServerLimits.of(Map.of("body", 0))).hasMessage("Expected body from 1 to 64, found 0");
    }
}
