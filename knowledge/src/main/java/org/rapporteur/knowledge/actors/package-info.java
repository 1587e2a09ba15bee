// SPDX-License-Identifier: Apache-2.0
/** Who is who, and where? */
@NullMarked
package org.rapporteur.knowledge.actors;

import org.jspecify.annotations.NullMarked;
