// SPDX-License-Identifier: Apache-2.0
/**
 * Which words bound a number, which it is measured in, and which only look like a figure?
 *
 * <p>Numbers themselves are in {@code knowledge.numbers}.
 */
@NullMarked
package org.rapporteur.knowledge.figures;

import org.jspecify.annotations.NullMarked;
