// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.bench.score;

/** Says where a gold file is not as it should be, what was found and what was expected. */
public final class MalformedGoldException extends Exception {
    private static final long serialVersionUID = 1L;

    /** Names the place: the file, and the line counted from 1. */
    public MalformedGoldException(String file, int line, String message) {
        super(file + ":" + line + ": " + message);
    }

    /** Takes the words of a cause that already names the place. */
    MalformedGoldException(Throwable cause) {
        super(cause.getMessage(), cause);
    }
}
