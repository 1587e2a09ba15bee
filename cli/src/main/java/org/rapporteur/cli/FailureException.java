// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.cli;

import org.jspecify.annotations.Nullable;

/** Says in a sentence for the user why a command, or one file of it, failed and what to do. */
final class FailureException extends Exception {
    private static final long serialVersionUID = 1L;

    private final Refusal.Code code;
    private final String where;

    FailureException(String sentence) {
        this(sentence, null);
    }

    FailureException(String sentence, @Nullable Throwable cause) {
        this(Refusal.Code.UNREADABLE, "", sentence, cause);
    }

    /** Says more for programs: what kind of failure it is, and at which byte or line. */
    FailureException(Refusal.Code code, String where, String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
        this.code = code;
        this.where = where;
    }

    /** Returns what makes a report unreadable, for whoever reads its record. */
    Refusal refusal(String id) {
        return new Refusal(id, code, where, sentence());
    }

    /** Returns the sentence. */
    String sentence() {
        String message = getMessage();
        return message == null ? "the command failed." : message;
    }
}
