// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.time;

/** On which side of the report's day something lies. */
enum Direction {
    /** on that day or before */
    PAST,
    /** on that day or after */
    FUTURE,
    /** nothing tells */
    UNKNOWN
}
