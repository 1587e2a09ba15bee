// SPDX-License-Identifier: Apache-2.0
/**
 * The trained grammar: one file with lexicon, tagger and parser, and the {@link org.rapporteur.grammar.Grammar} that reads
 * with it.
 */
@NullMarked
package org.rapporteur.grammar.model;

import org.jspecify.annotations.NullMarked;
