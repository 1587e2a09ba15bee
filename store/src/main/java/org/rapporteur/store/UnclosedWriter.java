// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.store;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;

/** Leaves the writer beneath open: it is not ours. */
final class UnclosedWriter extends FilterWriter {
    UnclosedWriter(Writer out) {
        super(out);
    }

    @Override
    public void close() throws IOException {
        flush();
    }
}
