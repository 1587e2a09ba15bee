// SPDX-License-Identifier: Apache-2.0
/**
 * Dependencies: a transition parser in the arc-hybrid system, guided by linear models.
 *
 * <p>The parser reads a sentence from left to right with a stack and three moves (Kuhlmann, Gómez-Rodríguez and Satta 2011,
 * <i>Dynamic programming algorithms for transition-based dependency parsers</i>, ACL): shift the next word onto the stack,
 * or make the word on top of the stack a dependent of the next word (left) or of the word below it (right). A sentence of
 * <i>n</i> words takes 2<i>n</i> moves. When an arc is made a second model gives it its relation. Training follows Goldberg
 * and Nivre 2013 (<i>Training deterministic parsers with non-deterministic oracles</i>, TACL); features are those of Zhang
 * and Nivre 2011 (<i>Transition-based dependency parsing with rich non-local features</i>, ACL) with word classes.
 *
 * <p>Limit: trees are projective; three or four of a thousand English arcs cross another and cannot be found.
 */
@NullMarked
package org.rapporteur.grammar.parse;

import org.jspecify.annotations.NullMarked;
