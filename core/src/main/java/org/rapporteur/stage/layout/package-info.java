// SPDX-License-Identifier: Apache-2.0
/** What are the parts of a report, and which day is it of? */
@NullMarked
package org.rapporteur.stage.layout;

import org.jspecify.annotations.NullMarked;
