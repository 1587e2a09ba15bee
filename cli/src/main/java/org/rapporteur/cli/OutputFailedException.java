// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.cli;

import java.io.IOException;
import java.util.Locale;

/** Says that the result could not be written: a full disk, or a reader that wants no more. */
final class OutputFailedException extends IOException {
    private static final long serialVersionUID = 1L;

    OutputFailedException(IOException cause) {
        super(cause.getMessage(), cause);
    }

    /** Tells whether the reader at the other end went away, as {@code head} does; nothing is wrong then. */
    boolean readerLeft() {
        // Java tells it in the words of the system alone, which keep "pipe" in most languages.
        String message = getMessage();
        return message != null && message.toLowerCase(Locale.ROOT).contains("pipe");
    }
}
