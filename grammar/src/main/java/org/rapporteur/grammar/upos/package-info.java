// SPDX-License-Identifier: Apache-2.0
/**
 * Which universal part of speech has a word whose fine-grained tag and relation are known?
 *
 * <p>Method: Penn tags draw most of the same lines as Universal Dependencies, and where they do not (auxiliary or verb,
 * subordinator or preposition, determiner or pronoun) the relation or the lemma tells. So nothing is learned: the rules
 * stand in {@code upos.tsv}, and of those that fit the most exact decides.
 *
 * <p>Limits: the tag and the relation are believed. An auxiliary whose verb is left out ("They did") carries the
 * relation of that verb and is called a verb.
 */
@NullMarked
package org.rapporteur.grammar.upos;

import org.jspecify.annotations.NullMarked;
