// SPDX-License-Identifier: Apache-2.0
/** Who said what? */
@NullMarked
package org.rapporteur.stage.statement;

import org.jspecify.annotations.NullMarked;
