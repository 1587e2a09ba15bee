// SPDX-License-Identifier: Apache-2.0
/**
 * Which words behave alike, told from raw text alone.
 *
 * <p>Words are put into classes so that a bigram model over the classes explains the text best: the objective of Brown,
 * Della Pietra, deSouza, Lai and Mercer 1992 (<i>Computational Linguistics</i> 18:4), reached by the exchange algorithm of
 * Martin, Liermann and Ney 1998 (<i>Speech Communication</i> 24:1), which costs a fraction of bottom-up merging over the
 * whole vocabulary. The classes are then merged two by two, cheapest first, into a binary tree; the path from its root is
 * the class's bit string, and a prefix of it names a coarser class.
 *
 * <p>Limits: one class for each form (an ambiguous word goes where most of its occurrences go), forms below a minimal
 * count get none, and contexts reach one word to either side. The work for one round grows with the number of distinct
 * bigrams times the number of classes; all bigrams are held in memory.
 */
@NullMarked
package org.rapporteur.grammar.training.cluster;

import org.jspecify.annotations.NullMarked;
