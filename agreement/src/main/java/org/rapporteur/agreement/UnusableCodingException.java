// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.agreement;

/** A table is none, or has not the columns that it takes; the message says which. */
public final class UnusableCodingException extends Exception {
    private static final long serialVersionUID = 1L;

    UnusableCodingException(String message) {
        super(message);
    }
}
