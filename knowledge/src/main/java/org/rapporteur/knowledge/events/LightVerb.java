// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.knowledge.events;

import org.jspecify.annotations.Nullable;

/**
 * A verb that lets a noun tell the event.
 *
 * @param id stable: {@code light.launch}
 * @param lemma the verb
 * @param particle of a phrasal verb: {@code carry out}
 * @param preposition before the noun: {@code come under attack}; null where the noun is the object
 * @param direction who of the two its subject is
 * @param example a sentence in which the line holds
 */
public record LightVerb(
        String id,
        String lemma,
        @Nullable String particle,
        @Nullable String preposition,
        Direction direction,
        String example) {
    /** Who the subject of a light verb is. */
    public enum Direction {
        /** the subject acts: {@code launched an attack} */
        ACTS,
        /** the subject undergoes: {@code suffered an attack} */
        UNDERGOES,
        /** the subject is the event: {@code talks began} */
        OCCURS
    }
}
