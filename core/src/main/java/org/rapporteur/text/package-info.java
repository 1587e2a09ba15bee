// SPDX-License-Identifier: Apache-2.0
/**
 * The floor that everything stands on: the {@link org.rapporteur.text.Report} and its unchanging text, spans in it, layers
 * of annotations, and the stages that find them.
 *
 * <p>An annotation is a record with a span. A stage finds one layer and never edits another's; what was found so far is a
 * {@link org.rapporteur.text.Reading}. Offsets are UTF-16 units, half-open; only {@code format} counts otherwise.
 */
@NullMarked
package org.rapporteur.text;

import org.jspecify.annotations.NullMarked;
