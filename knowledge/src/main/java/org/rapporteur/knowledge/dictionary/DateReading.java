// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.knowledge.dictionary;

import java.time.LocalDate;

/** How the limits of a date restriction are meant. */
public enum DateReading {
    /** as the programs do it: {@code <D} and the end of a range mean the days before */
    CODE {
        @Override
        LocalDate last(LocalDate end) {
            return end.minusDays(1);
        }

        @Override
        LocalDate end(LocalDate last) {
            return last.plusDays(1);
        }
    },
    /** as the manuals say it: {@code <D} and the end of a range mean that day, too */
    DOC {
        @Override
        LocalDate last(LocalDate end) {
            return end;
        }

        @Override
        LocalDate end(LocalDate last) {
            return last;
        }
    };

    /** Returns the last day that is meant by a limit as written. */
    abstract LocalDate last(LocalDate end);

    /** Returns the limit to write for a last day that is meant. */
    abstract LocalDate end(LocalDate last);
}
