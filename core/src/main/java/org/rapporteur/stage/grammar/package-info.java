// SPDX-License-Identifier: Apache-2.0
/** What are the sentences of a report, and how do their words hang together? */
@NullMarked
package org.rapporteur.stage.grammar;

import org.jspecify.annotations.NullMarked;
