// SPDX-License-Identifier: Apache-2.0
/**
 * What the reader knows before it opens the paper.
 *
 * <p>Knowledge is data: each room has its tables as resources beside it (see {@link org.rapporteur.table}), one fact a
 * line, with an example and a source, and a thin typed reader. Nothing here knows of reports.
 */
@NullMarked
package org.rapporteur.knowledge;

import org.jspecify.annotations.NullMarked;
