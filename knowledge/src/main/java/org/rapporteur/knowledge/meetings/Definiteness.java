// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.knowledge.meetings;

/** What a determiner tells of the meeting behind it. */
public enum Definiteness {
    /** it has been mentioned, or is known: the talks */
    KNOWN,
    /** it has not: a meeting */
    NEW,
    /** there is none: no meeting */
    NONE
}
