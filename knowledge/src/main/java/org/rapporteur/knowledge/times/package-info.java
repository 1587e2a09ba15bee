// SPDX-License-Identifier: Apache-2.0
/**
 * What do words of time mean: months, days, units, feasts, and the words that push a date ahead or back?
 *
 * <p>Feasts are rules, computed for any year. Islamic ones follow the tabular calendar, which a sighting of the moon may
 * miss by a day.
 */
@NullMarked
package org.rapporteur.knowledge.times;

import org.jspecify.annotations.NullMarked;
