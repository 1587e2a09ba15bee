// SPDX-License-Identifier: Apache-2.0
/**
 * What of a report could not be read?
 *
 * <p>The last stage looks back at what the others found, or did not find for want of something, and says it to a person in
 * the words of {@code warnings.tsv}.
 */
@NullMarked
package org.rapporteur.stage.warning;

import org.jspecify.annotations.NullMarked;
