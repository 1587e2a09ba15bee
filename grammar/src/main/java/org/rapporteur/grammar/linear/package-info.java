// SPDX-License-Identifier: Apache-2.0
/**
 * Linear models over hashed features: the arithmetic under tagger and parser.
 *
 * <p>A feature is a 64-bit number; its upper bits choose a row of a table, and the row holds a weight for each class
 * (Weinberger et al. 2009, <i>Feature hashing for large scale multitask learning</i>, ICML). Two features may share a row;
 * with the table sizes used here that costs less accuracy than a dictionary of features would cost time and memory.
 *
 * <p>While a model is trained its weights are averaged over all steps (Collins 2002, <i>Discriminative training methods
 * for hidden Markov models</i>, EMNLP). A finished table is frozen: small weights dropped, the others kept in one byte.
 */
@NullMarked
package org.rapporteur.grammar.linear;

import org.jspecify.annotations.NullMarked;
