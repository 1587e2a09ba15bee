// SPDX-License-Identifier: Apache-2.0
/** What is asserted, by whom, how sure, and who contests it? */
@NullMarked
package org.rapporteur.stage.claim;

import org.jspecify.annotations.NullMarked;
