// SPDX-License-Identifier: Apache-2.0
/**
 * How many?
 *
 * <p>Method: where a number begins, a small grammar reads it with its comparator, scale, unit and range; then the sentence's
 * tree tells the noun that it counts and the place. Numbers that are dates, names, places in a row, ages or the known few
 * ({@code the two sides}) are left out. Values are {@link java.math.BigDecimal}s.
 *
 * <p>Limits: a number told across sentences is not added up; an unknown number of some ({@code dozens}) is at least two of
 * them.
 */
@NullMarked
package org.rapporteur.stage.figure;

import org.jspecify.annotations.NullMarked;
