// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.bench;

/** Says that a line of a file is not what the file's kind asks for. */
final class MalformedMaterialException extends Exception {
    private static final long serialVersionUID = 1L;

    private final int line;

    MalformedMaterialException(int line, String message) {
        super(message);
        this.line = line;
    }

    int line() {
        return line;
    }
}
