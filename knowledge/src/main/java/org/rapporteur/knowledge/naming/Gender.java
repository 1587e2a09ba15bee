// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.knowledge.naming;

/** What words tell of the sex of those whom they name. */
public enum Gender {
    /** {@code she} */
    FEMALE,
    /** {@code he} */
    MALE,
    /** {@code it}: no human being */
    THING,
    /** a name that women and men bear */
    EITHER
}
