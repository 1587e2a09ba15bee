// SPDX-License-Identifier: Apache-2.0
@NullMarked
package org.rapporteur.grammar.segment;

import org.jspecify.annotations.NullMarked;
