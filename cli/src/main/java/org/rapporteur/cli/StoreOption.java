// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.cli;

import java.nio.file.Path;
import java.time.Duration;
import org.rapporteur.store.StoreException;
import org.rapporteur.store.StoreReader;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** Which store a command works on. */
final class StoreOption {
    /** Who waits at a terminal can end it himself. */
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    @Option(
            names = "--store",
            paramLabel = "FILE",
            defaultValue = "rapporteur.db",
            scope = ScopeType.INHERIT,
            description = "The store (default: ${DEFAULT-VALUE} in this folder).")
    private Path file = Path.of("rapporteur.db");

    Path file() {
        return file;
    }

    /** Opens the store to read it. */
    StoreReader reader() throws FailureException {
        try {
            return StoreReader.open(file, PATIENCE);
        } catch (StoreException e) {
            throw failure(e);
        }
    }

    /** Says what is wrong with the store. */
    static FailureException failure(StoreException e) {
        return new FailureException(e.sentence(), e);
    }
}
