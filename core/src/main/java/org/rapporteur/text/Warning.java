// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.text;

/**
 * What of a report could not be read.
 *
 * @param span where it stands
 * @param words says it to a person
 */
public record Warning(Span span, String words) implements Annotation {}
