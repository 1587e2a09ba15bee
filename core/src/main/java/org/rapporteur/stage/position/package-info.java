// SPDX-License-Identifier: Apache-2.0
/** What does each party propose, accept, refuse, demand? */
@NullMarked
package org.rapporteur.stage.position;

import org.jspecify.annotations.NullMarked;
