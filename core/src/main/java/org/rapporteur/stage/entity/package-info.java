// SPDX-License-Identifier: Apache-2.0
/** Who and what is meant? */
@NullMarked
package org.rapporteur.stage.entity;

import org.jspecify.annotations.NullMarked;
