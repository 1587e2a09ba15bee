// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.text;

import java.time.LocalDate;

/**
 * The day of a report. A layer of these holds one, or none where the day is not known.
 *
 * @param span the words that tell it; empty, at 0, where it was handed in with the report
 * @param date the day
 * @param origin who tells
 */
public record Dating(Span span, LocalDate date, Origin origin) implements Annotation {
    /** Who tells the day of a report. */
    public enum Origin {
        /** {@link Report#published()} */
        PUBLICATION,
        /** the report's own header or dateline */
        TEXT,
        /** {@link Report#assumedDate()}, for want of better */
        ASSUMPTION
    }
}
