// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.server;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** Tests that ask a server over the demonstration store; it is filled and started once for each class. */
abstract class ServedTests {
    @TempDir
    static Path folder;

    static Served served;

    @BeforeAll
    static void serve() throws Exception {
        served = new Served(folder);
    }

    @AfterAll
    static void end() throws Exception {
        served.close();
    }
}
