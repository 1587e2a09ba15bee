// SPDX-License-Identifier: Apache-2.0
/** The front door: {@link org.rapporteur.Rapporteur} reads, in the {@link org.rapporteur.ReadingOrder}. */
@NullMarked
package org.rapporteur;

import org.jspecify.annotations.NullMarked;
