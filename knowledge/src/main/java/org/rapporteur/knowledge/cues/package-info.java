// SPDX-License-Identifier: Apache-2.0
/** Which words attribute what is said to someone? */
@NullMarked
package org.rapporteur.knowledge.cues;

import org.jspecify.annotations.NullMarked;
