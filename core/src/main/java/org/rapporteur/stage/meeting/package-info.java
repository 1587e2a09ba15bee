// SPDX-License-Identifier: Apache-2.0
/** Which talks, where, when, between whom? */
@NullMarked
package org.rapporteur.stage.meeting;

import org.jspecify.annotations.NullMarked;
