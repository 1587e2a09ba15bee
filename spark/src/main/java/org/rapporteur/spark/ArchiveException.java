// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.spark;

/** Why nothing can be done at all, in a sentence that says what to do. */
final class ArchiveException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ArchiveException(String sentence) {
        super(sentence);
    }
}
