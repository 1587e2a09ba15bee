// SPDX-License-Identifier: Apache-2.0
/**
 * What tagger and parser see of a word besides its letters: its class in a clustering of running text, and what WordNet
 * lists it as.
 *
 * <p>Treebanks are small: of the words of a news report that they never contain, many are known to WordNet, or occur in the
 * text that the classes were induced from. Word classes as features of a parser follow Koo, Carreras and Collins 2008
 * (<i>Simple semi-supervised dependency parsing</i>, ACL); supersenses are the lexicographer files of WordNet (Ciaramita and
 * Johnson 2003, <i>Supersense tagging of unknown nouns in WordNet</i>, EMNLP), taken for the most frequent sense.
 *
 * <p>Words are looked up by a 64-bit hash of their lower-cased form with digits set to 0, so that a look-up makes no object.
 */
@NullMarked
package org.rapporteur.grammar.words;

import org.jspecify.annotations.NullMarked;
