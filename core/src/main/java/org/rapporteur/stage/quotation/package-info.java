// SPDX-License-Identifier: Apache-2.0
/** Which words stand between quotation marks? */
@NullMarked
package org.rapporteur.stage.quotation;

import org.jspecify.annotations.NullMarked;
