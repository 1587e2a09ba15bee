// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.cli;

import java.nio.file.Path;
import org.rapporteur.store.StoreException;
import org.rapporteur.store.StoreReader;
import picocli.CommandLine.Option;

/** Which store a command works on. */
final class StoreOption {
    @Option(
            names = "--store",
            paramLabel = "FILE",
            defaultValue = "rapporteur.db",
            description = "The store (default: ${DEFAULT-VALUE} in this folder).")
    private Path file = Path.of("rapporteur.db");

    Path file() {
        return file;
    }

    /** Opens the store to read it. */
    StoreReader reader() throws FailureException {
        try {
            return StoreReader.open(file);
        } catch (StoreException e) {
            throw failure(e);
        }
    }

    /** Says what is wrong with the store. */
    static FailureException failure(StoreException e) {
        return new FailureException(e.sentence(), e);
    }
}
