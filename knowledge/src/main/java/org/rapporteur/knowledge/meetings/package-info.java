// SPDX-License-Identifier: Apache-2.0
/** Which words tell of talks? */
@NullMarked
package org.rapporteur.knowledge.meetings;

import org.jspecify.annotations.NullMarked;
