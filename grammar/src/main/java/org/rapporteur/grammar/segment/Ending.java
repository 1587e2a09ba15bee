// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.grammar.segment;

/** What the full stop of an abbreviation says about the end of its sentence. */
enum Ending {
    /** a title, a given name's initial: what follows belongs to it ({@code Mr. Smith}) */
    NEVER,
    /** ends the sentence if a word follows that often begins one ({@code in the U.S. He left}) */
    BEFORE_STARTER,
    /** an abbreviation only after a comma or before a small letter, then as {@link #BEFORE_STARTER} ({@code Salem, Mass.}) */
    AFTER_COMMA,
    /** ends the sentence before any capital ({@code cars, etc. Prices rose}) */
    BEFORE_CAPITAL,
    /** a time of day: ends the sentence before a capital that is no day, month or zone ({@code 7 a.m. Police said}) */
    TIME,
    /** an abbreviation only before a number, and part of it ({@code No. 5}) */
    NUMBERED,
    /** an abbreviation only after a number ({@code 6 ft. deep}); ends the sentence before any capital */
    UNIT
}
