// SPDX-License-Identifier: Apache-2.0
/** Which marks open and close a quotation? */
@NullMarked
package org.rapporteur.knowledge.quotations;

import org.jspecify.annotations.NullMarked;
