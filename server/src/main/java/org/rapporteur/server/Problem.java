// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.server;

/** Why a request is not answered: a status, a code for programs and a sentence that helps people. */
final class Problem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final String code;

    Problem(int status, String code, String sentence) {
        super(sentence, null, false, false);
        this.status = status;
        this.code = code;
    }

    static Problem badParameter(String sentence) {
        return new Problem(400, "BAD_PARAMETER", sentence);
    }

    static Problem notFound(String sentence) {
        return new Problem(404, "NOT_FOUND", sentence);
    }

    int status() {
        return status;
    }

    String code() {
        return code;
    }

    String sentence() {
        return String.valueOf(getMessage());
    }
}
