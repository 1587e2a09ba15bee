// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.knowledge.layout;

/** What a word tells in a line that says who wrote a report. */
public enum BylineWord {
    /** that a name follows: {@code by} */
    LEAD,
    /** that someone had a hand in it: {@code editing} */
    DESK,
    /** how names hang together: {@code and} */
    LINK,
    /** what someone is: {@code correspondent} */
    ROLE,
    /** what kind of one: {@code diplomatic} */
    QUALITY
}
