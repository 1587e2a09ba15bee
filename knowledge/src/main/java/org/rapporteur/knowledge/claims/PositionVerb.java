// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.knowledge.claims;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A verb by which a party takes a position.
 *
 * @param id its line
 * @param lemma its dictionary form
 * @param particle what belongs to it: {@code rule out}
 * @param stance which position
 * @param negated which position its negation takes; null for none
 * @param object what it needs
 * @param prepositions before what it needs, where a preposition is
 */
public record PositionVerb(
        String id,
        String lemma,
        @Nullable String particle,
        Stance stance,
        @Nullable Stance negated,
        Need object,
        List<String> prepositions) {
    /** What a verb needs for its position to be one. */
    public enum Need {
        /** an object or a clause */
        ANY,
        /** an object that is negotiated */
        MATTER,
        /** an object that is asked of another */
        DEMANDED,
        /** an object that one can be for or against: what is negotiated, what is asked for, any course of public affairs */
        CAUSE,
        /** something behind one of the prepositions, or a clause */
        PREPOSITION,
        /** something behind one of the prepositions, and no object */
        BEHIND,
        /** something negotiated behind one of the prepositions, and no object */
        MATTER_BEHIND,
        /** an object */
        OBJECT,
        /** an object, and what it is to do, or a clause */
        OTHERS,
        /** an object, and what it is to do, in an infinitive */
        BIDDEN,
        /** an object, something behind one of the prepositions, or a clause that tells what shall be, not what is */
        WISH,
        /** an infinitive of dealing with others: to talk, to sign a treaty */
        DEALING,
        /** nothing: it stands alone */
        ALONE
    }

    /** Keeps an unchangeable copy. */
    public PositionVerb {
        prepositions = List.copyOf(prepositions);
    }
}
