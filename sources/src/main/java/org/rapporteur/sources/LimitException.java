// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.sources;

import java.io.IOException;

/** Says that a source holds more than is allowed; nothing more is read from it. */
final class LimitException extends IOException {
    private static final long serialVersionUID = 1L;

    private final Refusal.Code code;
    private final String sentence;

    LimitException(Refusal.Code code, String sentence) {
        super(sentence);
        this.code = code;
        this.sentence = sentence;
    }

    Refusal.Code code() {
        return code;
    }

    String sentence() {
        return sentence;
    }
}
