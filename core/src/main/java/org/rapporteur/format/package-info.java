// SPDX-License-Identifier: Apache-2.0
/**
 * The record as JSON Lines.
 *
 * <p>Here alone offsets are counted in Unicode code points, as {@code docs/record-format.md} asks; everywhere else they are
 * UTF-16 units.
 */
@NullMarked
package org.rapporteur.format;

import org.jspecify.annotations.NullMarked;
