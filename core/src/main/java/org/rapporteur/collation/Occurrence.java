// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.collation;

import java.util.List;

/**
 * One thing in the world, with every report that tells it.
 *
 * @param tellings entries of the records that mean it, at least one, in the order of their days, reports and ids
 */
public record Occurrence(List<Sighting> tellings) {
    /** Keeps an unchangeable copy. */
    public Occurrence {
        tellings = List.copyOf(tellings);
    }

    /** Returns what it is. */
    public Sighting.Kind kind() {
        return tellings.get(0).kind();
    }

    /** Returns its name: the report and the entry that tell it first, {@code tass-1/ev3}. */
    public String id() {
        return tellings.get(0).report() + "/" + tellings.get(0).entry();
    }

    /** Returns how many reports tell it. */
    public int reports() {
        return (int) tellings.stream().map(Sighting::report).distinct().count();
    }
}
