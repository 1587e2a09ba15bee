// SPDX-License-Identifier: Apache-2.0
/** Which words tell who did what to whom? */
@NullMarked
package org.rapporteur.knowledge.events;

import org.jspecify.annotations.NullMarked;
