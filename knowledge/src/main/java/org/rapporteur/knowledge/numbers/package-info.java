// SPDX-License-Identifier: Apache-2.0
/**
 * What do words of number mean, and which nouns bear a number as their name?
 *
 * <p>Shared by the reading of dates and of figures.
 */
@NullMarked
package org.rapporteur.knowledge.numbers;

import org.jspecify.annotations.NullMarked;
