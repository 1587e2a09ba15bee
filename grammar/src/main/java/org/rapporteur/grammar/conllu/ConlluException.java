// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.grammar.conllu;

/** Says where a CoNLL-U file is malformed, what was found and what was expected. */
public final class ConlluException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ConlluException(String file, long line, String message) {
        super(file + ":" + line + ": " + message);
    }
}
