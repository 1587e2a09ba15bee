// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.knowledge.actors;

import org.jspecify.annotations.Nullable;

/**
 * One way to name an actor.
 *
 * @param actor who or what is named
 * @param form how it is named
 * @param ambiguous whether the same word is also an ordinary word, or the name of something that the tables lack:
 *     {@code Jordan}, {@code Turkey}, {@code Mali}
 * @param actsFor whose acts it may stand for: of the place Moscow, the government of Russia; of a capital's name alone
 */
public record Naming(
        Actor actor, Form form, boolean ambiguous, @Nullable Actor actsFor) {
    /** How an actor is named. */
    public enum Form {
        /** by a name in use: Russia, Russian Federation */
        NAME,
        /** by its initials: NATO */
        ACRONYM,
        /** by an adjective: Russian */
        ADJECTIVE,
        /** by what its people are called: Russians, a Pole */
        PEOPLE,
        /** by a name no longer in use, or in use elsewhere: Burma, Kiev */
        FORMER
    }

    /** Tells whether the name is one of a place that may stand for the government that sits there. */
    public boolean metonym() {
        return actsFor != null;
    }
}
