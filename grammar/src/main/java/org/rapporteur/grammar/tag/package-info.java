// SPDX-License-Identifier: Apache-2.0
/**
 * Fine-grained tags, one word after the other: a greedy averaged perceptron.
 *
 * <p>The question is which tag of the Penn set (with the additions of the English Universal Dependencies treebanks) a word
 * bears here. The method is Collins 2002 without its search: tags already given to the left are features of the next
 * decision. Words that nearly always bear one tag are looked up and not decided.
 *
 * <p>Limit: a wrong tag is never taken back.
 */
@NullMarked
package org.rapporteur.grammar.tag;

import org.jspecify.annotations.NullMarked;
