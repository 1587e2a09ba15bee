// SPDX-License-Identifier: Apache-2.0
/**
 * How do the words of a sentence hang together? Trees of Universal Dependencies laid over the report, ready to walk.
 *
 * <p>The grammar (module {@code grammar}) reads; here its sentences get their places in the report and links in both
 * directions. {@link org.rapporteur.syntax.VerbGroups} sums up a verb with its auxiliaries: tense, modality, negation.
 *
 * @see <a href="https://universaldependencies.org/u/dep/">Universal Dependencies, relations</a>
 */
@NullMarked
package org.rapporteur.syntax;

import org.jspecify.annotations.NullMarked;
