// SPDX-License-Identifier: Apache-2.0
/** What do auxiliaries and negations do to a verb? */
@NullMarked
package org.rapporteur.knowledge.verbs;

import org.jspecify.annotations.NullMarked;
