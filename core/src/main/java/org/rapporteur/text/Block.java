// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.text;

/**
 * A part of a report's layout. Blocks do not overlap, and what lies between them is blank or ornament.
 *
 * @param span its characters, without blanks around them
 * @param kind what part it is
 */
public record Block(Span span, Kind kind) implements Annotation {
    /** The parts of a report. */
    public enum Kind {
        /** what stands over the report: {@code Border talks end without a date} */
        HEADLINE,
        /** who wrote it, or which agency: {@code By Ilse Harrow} */
        BYLINE,
        /** a line, or the part of one, that bears the day: {@code date 2022-01-12} */
        DATE_HEADER,
        /** where and when it was written: {@code GENEVA, Jan. 12 (AFP) -} */
        DATELINE,
        /** running text */
        PARAGRAPH,
        /** a short title inside the text */
        SUBHEADING
    }

    /** Tells whether sentences of the report's own text stand in it, headlines among them. */
    public boolean isProse() {
        return kind == Kind.HEADLINE || kind == Kind.PARAGRAPH || kind == Kind.SUBHEADING;
    }
}
