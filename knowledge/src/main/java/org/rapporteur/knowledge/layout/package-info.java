// SPDX-License-Identifier: Apache-2.0
/** How are the parts of a report's layout told apart? */
@NullMarked
package org.rapporteur.knowledge.layout;

import org.jspecify.annotations.NullMarked;
