// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.hostile;

import java.util.List;

/** Sound beginnings for the fuzzer. */
public final class Seeds {
    /** A web archive of one record. */
    public static final String WARC = Bytes.warc("a", "They met in Oslo.");

    private Seeds() {}

    /** Returns a zip archive of two members. */
    public static byte[] zip() {
        return Bytes.zip(Bytes.utf8("They met in Oslo."), List.of("a.txt", "b.txt"));
    }
}
