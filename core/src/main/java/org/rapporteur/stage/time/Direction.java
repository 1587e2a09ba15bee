// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.time;

/** On which side of the report's day something lies. */
enum Direction {
    /** on that day or before */
    PAST,
    /** on that day or after */
    FUTURE,
    /** ahead, but for what is only just over: the month of a forecast, of a target */
    SOON,
    /** on the side that is nearer: that of a plan that was called off */
    NEAREST,
    /** nothing tells */
    UNKNOWN
}
