// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.knowledge.events;

/**
 * A type of PLOVER.
 *
 * @param name {@code ASSAULT}
 * @param quad the name of its quadrant: {@code MATERIAL_CONFLICT}
 * @param score its intensity, from -10 to 10
 * @param planned what it is called while it is only announced: {@code AGREE}, {@code THREATEN}, or its own name
 * @param plannedCameo the code of that announcement; null where the event keeps its own
 */
public record EventType(
        String name,
        String quad,
        double score,
        String planned,
        @org.jspecify.annotations.Nullable String plannedCameo) {
    /** Tells whether it joins rather than parts. */
    public boolean cooperates() {
        return quad.endsWith("COOPERATION");
    }
}
