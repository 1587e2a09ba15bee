// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.syntax;

import org.rapporteur.knowledge.verbs.Auxiliary.Modality;

/**
 * A predicate with its auxiliaries, summed up.
 *
 * @param predicate the verb, or the noun or adjective that a copula joins to its subject
 * @param tense of the finite word
 * @param modality what a modal adds
 * @param negated whether it is negated
 * @param passive whether its subject undergoes it
 * @param progressive whether it goes on: {@code is moving}
 * @param perfect whether it is done by then: {@code has moved}
 */
public record VerbGroup(
        Word predicate,
        Tense tense,
        Modality modality,
        boolean negated,
        boolean passive,
        boolean progressive,
        boolean perfect) {
    /** The tenses, and the forms without one. */
    public enum Tense {
        /** {@code moved} */
        PAST,
        /** {@code moves} */
        PRESENT,
        /** {@code to move}, {@code will move}, {@code Move!} */
        BASE,
        /** {@code moving} alone */
        GERUND,
        /** {@code moved} as a participle alone */
        PARTICIPLE,
        /** no verb at all */
        NONE
    }
}
