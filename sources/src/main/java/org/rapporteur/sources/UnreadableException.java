// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.sources;

import org.jspecify.annotations.Nullable;

/** Says in a sentence why something cannot be read and what to do. */
public final class UnreadableException extends Exception {
    private static final long serialVersionUID = 1L;

    private final Refusal.Code code;
    private final String where;
    private final String sentence;

    UnreadableException(String sentence) {
        this(sentence, null);
    }

    UnreadableException(String sentence, @Nullable Throwable cause) {
        this(Refusal.Code.UNREADABLE, "", sentence, cause);
    }

    /** Says more for programs: what kind of failure it is, and at which byte or line. */
    UnreadableException(Refusal.Code code, String where, String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
        this.code = code;
        this.where = where;
        this.sentence = sentence;
    }

    /** Returns what makes a report unreadable, for whoever reads its record. */
    Refusal refusal(String id) {
        return new Refusal(id, code, where, sentence);
    }

    /** Returns the sentence. */
    public String sentence() {
        return sentence;
    }
}
