// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where a command writes its result. */
final class OutputOption {
    @Option(
            names = "--output",
            paramLabel = "FILE",
            description = "Write there instead of to standard output; the file appears when it is complete.")
    private @Nullable Path path;

    /** Begins the result. */
    Output open(Streams streams) throws FailureException {
        return Output.to(path, streams);
    }

    /** Tells whether it is written to a file. */
    boolean isFile() {
        return path != null;
    }

    /** Returns what the result is shown on. */
    Screen screen(Streams streams) {
        return isFile() ? Screen.NONE : streams.screen();
    }
}
