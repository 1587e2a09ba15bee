// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.server;

import org.jspecify.annotations.Nullable;

/** The reports that the page shows, and what it asks about them. It is used by many threads at once. */
public interface Archive {
    /**
     * A report with its record.
     *
     * @param number what it is called in addresses
     * @param text its text, to the letter
     * @param record its record, as {@code docs/record-format.md} lays it down
     */
    record Filed(long number, String text, String record) {}

    /** Returns a report; null if there is none of that number. */
    @Nullable
    Filed report(long number);
}
