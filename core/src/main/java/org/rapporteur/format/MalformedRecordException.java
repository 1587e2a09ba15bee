// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.format;

import org.jspecify.annotations.Nullable;

/** Says why some JSON is no record of a text. */
public final class MalformedRecordException extends Exception {
    private static final long serialVersionUID = 1L;

    /** Says what is wrong. */
    public MalformedRecordException(String sentence) {
        this(sentence, null);
    }

    MalformedRecordException(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }
}
