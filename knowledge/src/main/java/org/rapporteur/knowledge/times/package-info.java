// SPDX-License-Identifier: Apache-2.0
/** What do words of time mean? */
@NullMarked
package org.rapporteur.knowledge.times;

import org.jspecify.annotations.NullMarked;
