// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.cli;

import java.util.function.Consumer;
import org.rapporteur.sources.TextFiles;
import org.rapporteur.sources.TextLine;
import org.rapporteur.sources.UnreadableException;

/** Reads a FILE argument as UTF-8, or says in a sentence why that cannot be. */
final class Input {
    /** The argument that stands for standard input. */
    static final String STANDARD_INPUT = TextFiles.STANDARD_INPUT;

    private final TextFiles files;

    Input(Streams streams) {
        files = new TextFiles(streams.in());
    }

    /** Returns what a FILE argument is called in messages and in the output. */
    static String name(String argument) {
        return TextFiles.name(argument);
    }

    /**
     * Returns the text of a file, without a byte order mark.
     *
     * @param argument a path, or {@value #STANDARD_INPUT}
     * @throws FailureException if it cannot be read or is not UTF-8
     */
    String read(String argument) throws FailureException {
        try {
            return files.read(argument);
        } catch (UnreadableException e) {
            throw new FailureException(e.sentence(), e);
        }
    }

    /**
     * Hands over a file line by line.
     *
     * @param limit how many bytes a line may have
     * @throws FailureException if the file cannot be read
     */
    void lines(String argument, int limit, Consumer<TextLine> sink) throws FailureException {
        try {
            files.lines(argument, limit, sink);
        } catch (UnreadableException e) {
            throw new FailureException(e.sentence(), e);
        }
    }
}
