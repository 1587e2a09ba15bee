// SPDX-License-Identifier: Apache-2.0
/**
 * Learning the models of tagger and parser from treebanks in CoNLL-U.
 *
 * <p>The tagger learns first. So that the parser sees tags as wrong as it will meet them, the treebank is tagged by taggers
 * that did not learn from the sentence at hand (jackknifing). The parser learns by beam search: when the right analysis
 * falls behind, the weights are moved at the step where it lay furthest behind (Huang, Fayong and Guo 2012, <i>Structured
 * perceptron with inexact search</i>, NAACL). Several parsers, half of them reading from right to left, then vote on the
 * trees of running text (Sagae and Lavie 2006, <i>Parser combination by reparsing</i>, NAACL), and the final parser learns
 * from the treebank and from that text.
 *
 * <p>Everything is reproducible: the same input, options and seed give the same model to the bit.
 */
@NullMarked
package org.rapporteur.grammar.training;

import org.jspecify.annotations.NullMarked;
