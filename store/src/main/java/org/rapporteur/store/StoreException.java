// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.store;

import org.jspecify.annotations.Nullable;

/** Says in a sentence why a store cannot be opened, read or written, and what to do. */
public final class StoreException extends Exception {
    private static final long serialVersionUID = 1L;

    private final Kind kind;

    /** What is wrong with a store. */
    public enum Kind {
        /** there is no such file */
        MISSING,
        /** it is something else, or of another version */
        NOT_A_STORE,
        /** another program writes into it */
        LOCKED,
        /** it may not be written */
        READ_ONLY,
        /** the disk is full */
        FULL,
        /** its bytes are not what was written */
        DAMAGED,
        /** a question takes too long */
        TIMEOUT,
        /** a question is no question, or asks what may not be asked */
        BAD_QUERY,
        /** anything else */
        FAILED
    }

    StoreException(Kind kind, String sentence) {
        this(kind, sentence, null);
    }

    StoreException(Kind kind, String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
        this.kind = kind;
    }

    /** Returns what is wrong. */
    public Kind kind() {
        return kind;
    }

    /** Returns the sentence. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
