// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.store.Answer;
import org.rapporteur.store.Cells;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** A table as a person, a spreadsheet or a program reads it. */
final class Grid {
    private static final JsonFactory JSON = new JsonFactory();
    private static final String GAP = "  ";
    /** No column is narrower, as long as others are wider. */
    private static final int NARROWEST = 6;
    /** In a file nothing has to fit, but one long cell should not make a thousand lines long. */
    private static final int WIDEST = 120;

    private final Answer answer;

    Grid(Answer answer) {
        this.answer = answer;
    }

    /** How a table is written; the names are those of the option. */
    enum Format {
        /** for people */
        text,
        /** for spreadsheets */
        csv,
        /** for programs: an object a line */
        json
    }

    String written(Format format, Screen screen) {
        return switch (format) {
            case text -> text(screen);
            case csv -> csv();
            case json -> json();
        };
    }

    private String csv() {
        StringWriter lines = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(lines)) {
            csv.writeRecord(answer.columns());
            for (List<@Nullable Object> row : answer.rows()) {
                csv.writeRecord(row.stream().map(Cells::harmless).toList());
            }
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return lines.toString();
    }

    private String json() {
        StringWriter out = new StringWriter();
        for (List<@Nullable Object> row : answer.rows()) {
            try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
                json.writeStartObject();
                for (int i = 0; i < row.size(); i++) {
                    value(json, answer.columns().get(i), row.get(i));
                }
                json.writeEndObject();
            }
            out.write("\n");
        }
        return out.toString();
    }

    /** As in a record, what is not known is left out. */
    private static void value(JsonGenerator json, String name, @Nullable Object value) {
        if (value instanceof Long number) {
            json.writeNumberProperty(name, number);
        } else if (value instanceof Double number) {
            json.writeNumberProperty(name, number);
        } else if (value != null) {
            json.writeStringProperty(name, Cells.plain(value));
        }
    }

    private String text(Screen screen) {
        List<List<String>> cells = new ArrayList<>();
        cells.add(answer.columns().stream().map(Grid::oneLine).toList());
        for (List<@Nullable Object> row : answer.rows()) {
            cells.add(row.stream().map(value -> oneLine(Cells.plain(value))).toList());
        }
        int[] widths = widths(cells, screen);
        StringBuilder lines = new StringBuilder();
        for (List<String> row : cells) {
            line(row, widths, lines);
            if (lines.indexOf("\n") == lines.length() - 1) {
                line(Arrays.stream(widths).mapToObj("─"::repeat).toList(), widths, lines);
            }
        }
        return lines.toString();
    }

    /** Narrows the widest columns until all fit the screen. */
    private static int[] widths(List<List<String>> cells, Screen screen) {
        int[] widths = new int[cells.get(0).size()];
        for (List<String> row : cells) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.min(WIDEST, Math.max(widths[i], columns(row.get(i))));
            }
        }
        int room =
                screen.watched() ? screen.width() - GAP.length() * Math.max(0, widths.length - 1) : Integer.MAX_VALUE;
        while (Arrays.stream(widths).sum() > room) {
            int widest = 0;
            for (int i = 1; i < widths.length; i++) {
                widest = widths[i] > widths[widest] ? i : widest;
            }
            if (widths[widest] <= NARROWEST) {
                break;
            }
            widths[widest]--;
        }
        return widths;
    }

    private static void line(List<String> row, int[] widths, StringBuilder lines) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            String cell = cut(row.get(i), widths[i]);
            line.append(i == 0 ? "" : GAP).append(cell).append(" ".repeat(Math.max(0, widths[i] - columns(cell))));
        }
        lines.append(line.toString().stripTrailing()).append('\n');
    }

    private static String cut(String cell, int width) {
        if (columns(cell) <= width) {
            return cell;
        }
        int columns = 0;
        int at = 0;
        while (at < cell.length() && columns + Paper.columns(cell.codePointAt(at)) < width) {
            columns += Paper.columns(cell.codePointAt(at));
            at += Character.charCount(cell.codePointAt(at));
        }
        return cell.substring(0, at) + "…";
    }

    private static int columns(String cell) {
        return cell.codePoints().map(Paper::columns).sum();
    }

    /** Returns words as one line of text in which no sign steers the terminal. */
    static String oneLine(String words) {
        StringBuilder line = new StringBuilder();
        words.codePoints().forEach(c -> {
            boolean blank = Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x85;
            if (blank) {
                boolean doubled = line.length() > 0 && line.charAt(line.length() - 1) == ' ';
                line.append(doubled ? "" : " ");
            } else if (Paper.isHidden(c)) {
                line.append('\uFFFD');
            } else {
                line.appendCodePoint(c);
            }
        });
        return line.toString().strip();
    }
}
