// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.cli;

import org.jspecify.annotations.Nullable;

/** Says in a sentence for the user why a command failed and what to do. */
class FailureException extends Exception {
    private static final long serialVersionUID = 1L;

    FailureException(String sentence) {
        this(sentence, null);
    }

    FailureException(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }

    /** Returns the sentence. */
    String sentence() {
        String message = getMessage();
        return message == null ? "the command failed." : message;
    }
}
