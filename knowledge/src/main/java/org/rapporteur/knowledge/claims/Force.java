// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.knowledge.claims;

/** What a predicate makes of the claim that it stands in. */
public enum Force {
    /** that something is good or bad */
    EVALUATION,
    /** that something be done */
    DEMAND,
    /** that something might be done */
    PROPOSAL,
    /** that something will not be had */
    REJECTION,
    /** that one would */
    WILLINGNESS,
    /** that one will */
    COMMITMENT,
    /** that harm looms */
    WARNING
}
