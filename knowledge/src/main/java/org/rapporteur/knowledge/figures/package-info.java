// SPDX-License-Identifier: Apache-2.0
/** What do words of number mean? */
@NullMarked
package org.rapporteur.knowledge.figures;

import org.jspecify.annotations.NullMarked;
