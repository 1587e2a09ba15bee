// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.exports;

import org.jspecify.annotations.Nullable;
import org.rapporteur.record.Entity;
import org.rapporteur.record.Event;
import org.rapporteur.record.SourcedRecord;
import org.rapporteur.text.Report;

/**
 * What a row is filled from.
 *
 * @param told the event, with all that tell it
 * @param telling the one of them that the row is about
 * @param actor who does it
 * @param recipient whom it is done to
 * @param number of the event and the pair
 */
record Row(
        ToldEvent told,
        Telling telling,
        @Nullable Entity actor,
        @Nullable Entity recipient,
        long number) {
    Event event() {
        return telling.event();
    }

    NumberedRecord in() {
        return telling.in();
    }

    SourcedRecord record() {
        return telling.in().record();
    }

    Report report() {
        return record().report();
    }
}
