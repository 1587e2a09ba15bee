// SPDX-License-Identifier: Apache-2.0
/**
 * Under which dictionary form does a tagged word stand?
 *
 * <p>Method: rules and exceptions, after Minnen, Carroll and Pearce 2001, <i>Natural Language Engineering</i> 7:3. A form
 * and its tag are looked up among the conventions of the English treebanks ({@code conventions.tsv}), then among the
 * forms that WordNet knows and spelling alone would mislead ({@code listed-forms.tsv}, derived by
 * {@code grammar/src/derive/WordNetForms.java}). Whatever is not listed is regular: its ending is detached
 * ({@code endings.tsv}) and the stem's spelling mended ({@code stems.tsv}), by rules that are fit for words no dictionary
 * has. Which capitals a lemma keeps is a matter of the tag ({@code tags.tsv}).
 *
 * <p>Limits: the tag is believed. Misspelt words are not corrected, and what only the sentence tells
 * ({@code 's} for "is" or "has") is settled by what is more frequent.
 */
@NullMarked
package org.rapporteur.grammar.lemma;

import org.jspecify.annotations.NullMarked;
