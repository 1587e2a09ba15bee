// SPDX-License-Identifier: Apache-2.0
/**
 * What a grammar of a language promises: sentences, tokens, tags, lemmas and dependencies, each at its offsets.
 *
 * <p>Callers import this package alone. The grammar itself is found by {@link java.util.ServiceLoader}, so the model (or
 * another grammar) can be exchanged without a change to the callers. Annotation follows Universal Dependencies, version 2
 * (de Marneffe, Manning, Nivre and Zeman 2021, <i>Computational Linguistics</i> 47:2) as applied in the English Web
 * Treebank and GUM; fine-grained tags are those of the Penn Treebank with the additions of the web treebank (HYPH, ADD,
 * NFP, AFX, GW).
 */
@NullMarked
package org.rapporteur.grammar;

import org.jspecify.annotations.NullMarked;
