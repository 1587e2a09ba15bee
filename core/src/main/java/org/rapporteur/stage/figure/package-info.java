// SPDX-License-Identifier: Apache-2.0
/** How many? */
@NullMarked
package org.rapporteur.stage.figure;

import org.jspecify.annotations.NullMarked;
