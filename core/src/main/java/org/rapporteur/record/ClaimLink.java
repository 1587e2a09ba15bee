// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.record;

import org.rapporteur.text.Annotation;
import org.rapporteur.text.Span;

/**
 * Two claims that clash or agree; stands for both directions.
 *
 * @param span from the one to the other
 * @param one the id of the earlier claim
 * @param other the id of the later
 * @param relation how they stand to each other
 * @param score from 0 to 1, how sure that is
 * @param because the words that clash or agree
 */
public record ClaimLink(Span span, String one, String other, Relation relation, double score, String because)
        implements Annotation {
    /** How claims stand to each other. */
    public enum Relation {
        /** both cannot be true together */
        CONTRADICTS,
        /** both cannot be had together: a demand and its refusal */
        CONFLICTS,
        /** one holder says the opposite of what the same holder said before */
        CHANGES,
        /** the one says what the other says */
        SUPPORTS;

        /** Tells whether two who stand like that are not of one mind. */
        public boolean contests() {
            return this != SUPPORTS;
        }
    }
}
