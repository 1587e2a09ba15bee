// SPDX-License-Identifier: Apache-2.0
/** The rules that every module keeps, for the architecture tests of all of them; no module ships this one. */
@NullMarked
package org.rapporteur.house;

import org.jspecify.annotations.NullMarked;
