// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.knowledge.meetings;

/** What a preposition makes of the words behind it, when it hangs on a meeting. */
public enum PrepositionRole {
    /** takes part */
    PARTY,
    /** meets, if it is a body; takes part, if it is not */
    FORUM,
    /** is where */
    PLACE,
    /** is what it is about */
    TOPIC,
    /** is visited */
    GUEST_OF,
    /** leads */
    LEADER,
    /** is when, and nothing else */
    WHEN
}
