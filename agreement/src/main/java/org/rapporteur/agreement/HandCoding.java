// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.agreement;

import java.util.List;
import java.util.Set;

/**
 * What a person coded: a table with a row for each event.
 *
 * @param events the rows that could be read, in their order
 * @param reports the ids of all reports that the person has looked at, in their order
 * @param aspects what is coded
 * @param problems what could not be read, in the order of the lines; a row without a sound type is left out, of others the value
 *     alone
 */
public record HandCoding(List<CodedEvent> events, List<String> reports, Set<Aspect> aspects, List<Problem> problems) {
    /** The type that gathers conceding and retreating. */
    static final String YIELD = "YIELD";

    /**
     * Something that could not be read.
     *
     * @param line the line, from 1
     * @param words {@code found …, expected …}
     */
    public record Problem(int line, String words) {}

    /** Keeps unchangeable copies. */
    public HandCoding {
        events = List.copyOf(events);
        reports = List.copyOf(reports);
        aspects = Set.copyOf(aspects);
        problems = List.copyOf(problems);
    }

    /** Tells whether conceding and retreating are coded as one type. */
    boolean yielding() {
        return events.stream().anyMatch(event -> event.features().type().equals(YIELD));
    }
}
