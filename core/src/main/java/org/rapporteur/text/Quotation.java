// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.text;

/**
 * Words between quotation marks, within one block.
 *
 * @param span from the opening mark to the closing one, both included; where the closing mark is missing because the
 *     quotation goes on in the next paragraph, to the end of the block
 * @param inner the words alone
 * @param opened whether it has its opening mark
 * @param closed whether it has its closing mark
 */
public record Quotation(Span span, Span inner, boolean opened, boolean closed) implements Annotation {}
