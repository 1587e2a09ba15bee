// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.exports;

import org.rapporteur.record.Event;

/**
 * One place that tells an event.
 *
 * @param in the record that it stands in
 * @param event the entry there
 */
public record Telling(NumberedRecord in, Event event) {
    /** Returns how many fields of the event are filled that a row would want. */
    int fullness() {
        return Math.min(2, event.actors().size())
                + Math.min(2, event.recipients().size())
                + (event.time() == null ? 0 : 1)
                + (event.place() == null ? 0 : 1);
    }
}
