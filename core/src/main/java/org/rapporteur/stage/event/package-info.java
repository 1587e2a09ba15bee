// SPDX-License-Identifier: Apache-2.0
/** Who did what to whom, and did it happen? */
@NullMarked
package org.rapporteur.stage.event;

import org.jspecify.annotations.NullMarked;
