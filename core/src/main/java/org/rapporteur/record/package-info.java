// SPDX-License-Identifier: Apache-2.0
/**
 * What was found: the entries of the sourced record, as {@code docs/record-format.md} lays them down.
 *
 * <p>Entries refer to each other by id. A stage numbers what it finds in the order of the text: {@code st1}, {@code st2}.
 * What points back to an earlier layer is a link of its own ({@link org.rapporteur.record.FigureSource},
 * {@link org.rapporteur.record.ClaimLink}) and is folded into the entries when the record is written.
 */
@NullMarked
package org.rapporteur.record;

import org.jspecify.annotations.NullMarked;
