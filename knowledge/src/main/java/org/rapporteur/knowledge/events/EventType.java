// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.knowledge.events;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A type of PLOVER.
 *
 * @param name {@code ASSAULT}
 * @param quad the name of its quadrant: {@code MATERIAL_CONFLICT}
 * @param score its intensity, from -10 to 10
 * @param planned what it is called while it is only announced: {@code AGREE}, {@code THREATEN}, or its own name
 * @param plannedCameo the code of that announcement; null where the event keeps its own
 * @param refusedCameo the code of refusing it ("will not release"); null where that is no event
 * @param needs who must be named for what is told as a fact to be an event
 */
public record EventType(
        String name,
        String quad,
        double score,
        String planned,
        @Nullable String plannedCameo,
        @Nullable String refusedCameo,
        Set<Need> needs) {
    /** The type of refusals. */
    public static final String REFUSAL = "REJECT";

    /** The score from which on a deed does harm: that of sanctions. */
    private static final double HARM = -6;

    /** The score from which on it is done by force: that of coercion; what scores less is violence. */
    private static final double FORCE = -7;

    /** Keeps an unchangeable copy. */
    public EventType {
        needs = Set.copyOf(needs);
    }

    /** A party without which an event says nothing; where both are needed, two actors will do. */
    public enum Need {
        /** who acts */
        ACTOR,
        /** whom it concerns */
        RECIPIENT
    }

    /** Tells whether it is done by deeds rather than by words. */
    public boolean isMaterial() {
        return quad.startsWith("MATERIAL");
    }

    /** Tells whether it joins rather than parts. */
    public boolean cooperates() {
        return quad.endsWith("COOPERATION");
    }

    /** Tells whether it does harm: sanctions, coercion, assault. */
    public boolean doesHarm() {
        return score <= HARM;
    }

    /** Tells whether it is done by force: coercion, assault. */
    public boolean isForce() {
        return score <= FORCE;
    }

    /** Tells whether it is violence, which leaves dead and wounded: assault. */
    public boolean isViolence() {
        return score < FORCE;
    }
}
