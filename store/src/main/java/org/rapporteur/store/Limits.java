// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.store;

import java.time.Duration;

/**
 * How long a question may take, and how many rows may come of it.
 *
 * @param time after which it is stopped
 * @param rows after which the rest is left out
 */
public record Limits(Duration time, int rows) {
    /** What a person waits for and looks through. */
    public static final Limits USUAL = new Limits(Duration.ofSeconds(10), 1000);

    /**
     * Checks them.
     *
     * @throws IllegalArgumentException if one is not positive
     */
    public Limits {
        if (time.isNegative() || time.isZero() || rows < 1) {
            throw new IllegalArgumentException(
                    "Expected a time and a number of rows over 0, found " + time + ", " + rows);
        }
    }
}
