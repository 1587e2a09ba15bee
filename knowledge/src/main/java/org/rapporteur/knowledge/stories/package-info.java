// SPDX-License-Identifier: Apache-2.0
/** Which words tell reports apart? */
@NullMarked
package org.rapporteur.knowledge.stories;

import org.jspecify.annotations.NullMarked;
