// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.record;

import org.rapporteur.text.Annotation;
import org.rapporteur.text.Span;

/**
 * Who gives a figure: a link from a {@link Figure} to the innermost {@link Statement} that it stands in.
 *
 * @param span where the figure stands
 * @param figure its id
 * @param statement the id of the statement
 */
public record FigureSource(Span span, String figure, String statement) implements Annotation {}
