// SPDX-License-Identifier: Apache-2.0
/**
 * How often the grammar is right.
 *
 * <p>Question: of the words of a treebank, how many get the tag, lemma, head and relation that people gave them; and how
 * many tokens and sentences are cut as in the treebank? Method: the words of each gold sentence are given to the grammar
 * and its analysis is compared word by word; for tokens and sentences the text is put together from the sentences' texts,
 * cut anew, and spans of characters that are not blank are compared. Limits: CoNLL-U with complete trees; one figure for a
 * set says nothing of other kinds of text, so documents are also counted by genre where their names tell it; there are no
 * intervals of confidence.
 */
@NullMarked
package org.rapporteur.bench.score;

import org.jspecify.annotations.NullMarked;
