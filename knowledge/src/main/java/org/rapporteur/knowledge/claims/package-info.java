// SPDX-License-Identifier: Apache-2.0
/** Which words clash, and which weigh a claim? */
@NullMarked
package org.rapporteur.knowledge.claims;

import org.jspecify.annotations.NullMarked;
