// SPDX-License-Identifier: Apache-2.0
/** When? */
@NullMarked
package org.rapporteur.stage.time;

import org.jspecify.annotations.NullMarked;
