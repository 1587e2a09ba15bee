// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.knowledge.verbs;

/**
 * A word that adds a modality to its verb.
 *
 * @param lemma its dictionary form
 * @param modality what it adds
 */
public record Auxiliary(String lemma, Modality modality) {
    /** How a verb's event stands to what is the case. */
    public enum Modality {
        /** nothing is added */
        NONE,
        /** it is to come: will */
        FUTURE,
        /** it may be: may, could */
        POSSIBLE,
        /** it has to be: must, should */
        NECESSARY,
        /** it would be, under a condition or seen from the past: would */
        CONDITIONAL
    }
}
