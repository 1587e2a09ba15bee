// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.store;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.exports.Column;
import org.rapporteur.exports.FieldFormat;
import org.rapporteur.exports.FieldFormats;
import org.rapporteur.exports.NumberedRecord;
import org.rapporteur.exports.ToldEvent;

/**
 * Writes records in a format of the field that is one stream of lines: a table or JSON Lines.
 *
 * <p>Cells of tables are parted by tabs, and there is no other tab in a line, and no line break in a cell: both become spaces. A cell
 * with a quotation mark stands in quotation marks, as in CSV. Words that a spreadsheet would take for a formula get an apostrophe, as
 * {@link Cells} says.
 */
public final class FieldWriter {
    private final FieldFormats formats;
    private final FieldFormat format;
    private final boolean raw;
    private final Writer out;
    private final CsvWriter cells;
    private long written;

    /**
     * Begins a result.
     *
     * @param format what is written; not one of files
     * @param raw whether words are written as they are, even those that look like formulas
     * @param out is left open
     */
    public FieldWriter(FieldFormats formats, FieldFormat format, boolean raw, Writer out) {
        if (format.shape() == FieldFormat.Shape.FILES) {
            throw new IllegalArgumentException("Expected a format of lines, found " + format);
        }
        this.formats = formats;
        this.format = format;
        this.raw = raw;
        this.out = out;
        cells = CsvWriter.builder()
                .fieldSeparator('\t')
                .lineDelimiter(LineDelimiter.LF)
                .build(out);
        if (format.hasHeader()) {
            cells.writeRecord(
                    formats.table(format).columns().stream().map(Column::name).toList());
        }
    }

    /**
     * Writes a report.
     *
     * @param record the report's record
     * @param events the events to write with it, in formats of events
     */
    public void write(NumberedRecord record, List<ToldEvent> events) throws IOException {
        switch (format.shape()) {
            case TABLE -> events.forEach(event -> formats.table(format).rows(event, this::row));
            case EVENT_LINES -> {
                for (ToldEvent event : events) {
                    line(formats.line(format, event));
                }
            }
            case REPORT_LINES -> {
                for (String line : formats.lines(format, record)) {
                    line(line);
                }
            }
            case FILES -> throw new IllegalStateException("No format of files comes here");
        }
    }

    /** Returns how many rows or lines were written, without the names of columns. */
    public long written() {
        return written;
    }

    private void line(String line) throws IOException {
        out.write(line);
        out.write('\n');
        written++;
    }

    private void row(List<@Nullable Object> row) {
        cells.writeRecord(row.stream().map(this::cell).toList());
        written++;
    }

    private String cell(@Nullable Object value) {
        return value instanceof String words ? onOneLine(raw ? words : Cells.harmless(words)) : Cells.plain(value);
    }

    /** Makes spaces of tabs and of all that any reader takes for the end of a line. */
    static String onOneLine(String words) {
        StringBuilder line = null;
        for (int i = 0; i < words.length(); i++) {
            if (breaks(words.charAt(i))) {
                line = line == null ? new StringBuilder(words) : line;
                line.setCharAt(i, ' ');
            }
        }
        return line == null ? words : line.toString();
    }

    private static boolean breaks(char c) {
        return c < ' ' || c == '\u007F' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    /** Hands on what was written; belongs at the end. */
    public void finish() throws IOException {
        cells.flush();
    }
}
