// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.bench;

import java.util.List;
import java.util.function.IntConsumer;

/** What is measured: something that reads, part by part. */
interface Subject {
    /** Returns its name and version. */
    String version();

    /** Returns the names of the parts of its work, in the order in which they are done first. */
    List<String> parts();

    /**
     * Reads a work in full.
     *
     * @param work what to read; of sentences whose tokens are given, {@link Scope#GRAMMAR} alone makes something
     * @param done is told the number of each part that is done
     */
    Amount read(Work work, IntConsumer done);

    /** Reads a work in full. */
    default Amount read(Work work) {
        return read(work, part -> {});
    }

    /** Cuts a work into tokens and sentences, and no more; does nothing if that cannot be had alone. */
    Amount segment(Work work);
}
