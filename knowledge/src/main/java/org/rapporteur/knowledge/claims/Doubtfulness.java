// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.knowledge.claims;

/** How much a word takes from the certainty of a claim. */
public enum Doubtfulness {
    /** likely */
    PROBABLE,
    /** may be */
    POSSIBLE
}
