// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.exports;

/** A format that programs of the field read. */
public enum FieldFormat {
    /** Events of GDELT 2.0 */
    GDELT_EVENTS(Shape.TABLE, false),
    /** Mentions of GDELT 2.0 */
    GDELT_MENTIONS(Shape.TABLE, false),
    /** Events of ICEWS */
    ICEWS(Shape.TABLE, true),
    /** Events of POLECAT */
    POLECAT(Shape.TABLE, true),
    /** Events of Phoenix, as the pipeline of PETRARCH writes them */
    PHOENIX(Shape.TABLE, false),
    /** Events of PLOVER as JSON Lines */
    PLOVER(Shape.EVENT_LINES, false),
    /** Annotations of the W3C's model as JSON Lines */
    WEB_ANNOTATION(Shape.REPORT_LINES, false),
    /** Reports as linked data, with terms of schema.org and PROV */
    JSONLD(Shape.REPORT_LINES, false),
    /** Standoff files of brat */
    BRAT(Shape.FILES, false);

    private final Shape shape;
    private final boolean header;

    FieldFormat(Shape shape, boolean header) {
        this.shape = shape;
        this.header = header;
    }

    /** How a format is laid out. */
    public enum Shape {
        /** rows of tab-separated cells, of events */
        TABLE,
        /** a line of JSON for each event */
        EVENT_LINES,
        /** lines of JSON for each report */
        REPORT_LINES,
        /** files for each report */
        FILES
    }

    /** Returns how it is laid out. */
    public Shape shape() {
        return shape;
    }

    /** Tells whether its first line names the columns. */
    public boolean hasHeader() {
        return header;
    }
}
