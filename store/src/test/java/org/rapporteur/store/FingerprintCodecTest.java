// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rapporteur.collation.Fingerprint;

final class FingerprintCodecTest {
    private static final Fingerprint FULL = new Fingerprint(
            "r",
            null,
            List.of(3L, 5L),
            12,
            Map.of("guard", 2),
            Map.of("torvik", 1),
            Map.of("torvik", 1),
            Map.of("border guard", 1));

    @Test
    void what_was_written_is_read_again() {
        assertThat(FingerprintCodec.read("r", FingerprintCodec.write(FULL), new HashMap<>()))
                .isEqualTo(FULL);
    }

    @Test
    void one_of_an_older_store_has_no_phrases() {
        byte[] bytes = Zip.unzipped(FingerprintCodec.write(FULL));
        byte[] older = Zip.zipped(Arrays.copyOf(bytes, bytes.length - "\0\0\0\1\0\14border guard\0\0\0\1".length()));

        Fingerprint read = FingerprintCodec.read("r", older, new HashMap<>());

        assertThat(read.lead()).isEqualTo(FULL.lead());
        assertThat(read.phrases()).isEmpty();
    }
}
