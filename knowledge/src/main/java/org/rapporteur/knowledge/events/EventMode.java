// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.knowledge.events;

import java.util.Set;

/**
 * How an event of a type comes about, in PLOVER's terms.
 *
 * @param type the type that has the mode
 * @param name {@code aerial}
 * @param score its intensity, from -10 to 10; null where none is published
 * @param needs who must be named for what is told as a fact to be an event; empty where its type tells
 */
public record EventMode(
        String type,
        String name,
        @org.jspecify.annotations.Nullable Double score,
        Set<EventType.Need> needs) {
    /** Keeps an unchangeable copy. */
    public EventMode {
        needs = Set.copyOf(needs);
    }
}
