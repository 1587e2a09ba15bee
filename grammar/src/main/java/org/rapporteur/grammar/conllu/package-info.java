// SPDX-License-Identifier: Apache-2.0
/**
 * CoNLL-U in and out: the exchange format of Universal Dependencies treebanks and parsers.
 *
 * <p>The reader takes the ten columns as the format's page defines them (universaldependencies.org/format.html), keeps
 * comments, multiword tokens and empty nodes as they are, and names file and line of whatever is malformed. It reads one
 * sentence at a time, so memory does not grow with the file.
 *
 * <p>Limit: features and enhanced dependencies are carried along as text, never interpreted.
 */
@NullMarked
package org.rapporteur.grammar.conllu;

import org.jspecify.annotations.NullMarked;
