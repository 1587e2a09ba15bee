// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.knowledge.claims;

/** How a party stands to something, by the word that tells it. */
public enum Stance {
    /** puts it forward */
    PROPOSES,
    /** would give it */
    OFFERS,
    /** takes it */
    ACCEPTS,
    /** refuses it */
    REJECTS,
    /** insists on it */
    DEMANDS,
    /** would do it */
    WILLING,
    /** will do it */
    COMMITS,
    /** tells of the harm in it */
    WARNS
}
