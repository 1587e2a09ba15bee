// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.cli;

import java.io.IOException;
import org.rapporteur.store.StoreException;

/** Carries what is wrong with a store through what takes reports in. */
final class StoreFailedException extends IOException {
    private static final long serialVersionUID = 1L;

    private final StoreException reason;

    StoreFailedException(StoreException reason) {
        super(reason.sentence(), reason);
        this.reason = reason;
    }

    StoreException reason() {
        return reason;
    }
}
