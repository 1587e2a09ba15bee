// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.text;

/**
 * The language of a report. A layer of these holds one, or none where the text is too short to tell.
 *
 * @param span the text it was told by
 * @param code ISO 639-1: {@code en}
 */
public record Language(Span span, String code) implements Annotation {}
