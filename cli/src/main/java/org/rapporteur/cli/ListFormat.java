// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** How lists are written; the names are those of the option. */
enum ListFormat {
    /** for people */
    text {
        @Override
        Lines lines(List<String> columns, Writer out) {
            throw new IllegalStateException("Expected a format for programs, found text");
        }
    },
    /** for programs, an object a line */
    json {
        @Override
        Lines lines(List<String> columns, Writer out) {
            return row -> {
                StringWriter line = new StringWriter();
                try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), line)) {
                    object(row, json);
                }
                out.write(line.append('\n').toString());
            };
        }
    },
    /** for programs and spreadsheets, a row a line under the names of the columns */
    csv {
        @Override
        Lines lines(List<String> columns, Writer out) throws IOException {
            StringWriter line = new StringWriter();
            CsvWriter csv = CsvWriter.builder()
                    .lineDelimiter(LineDelimiter.LF)
                    .bufferSize(0)
                    .build(line);
            csv.writeRecord(columns);
            out.write(line.toString());
            return row -> {
                line.getBuffer().setLength(0);
                csv.writeRecord(row.cells().values());
                out.write(line.toString());
            };
        }
    };

    /** Takes the rows of a list. */
    interface Lines {
        /** Writes the next. */
        void put(Row row) throws IOException;
    }

    private static final JsonFactory FACTORY = new JsonFactory();

    /** Begins a list whose rows have these columns; of a table without rows they are left. */
    abstract Lines lines(List<String> columns, Writer out) throws IOException;

    /** Writes rows, all with the same columns. */
    void write(List<String> columns, List<Row> rows, Writer out) throws IOException {
        Lines lines = lines(columns, out);
        for (Row row : rows) {
            lines.put(row);
        }
    }

    static void object(Row row, JsonGenerator json) {
        json.writeStartObject();
        row.fields().forEach((name, value) -> {
            boolean known = !value.equals("") && !value.equals(List.of());
            if (known) {
                json.writeName(name);
                value(value, json);
            }
        });
        json.writeEndObject();
    }

    private static void value(Object value, JsonGenerator json) {
        if (value instanceof Row inner) {
            object(inner, json);
        } else if (value instanceof List<?> list) {
            json.writeStartArray();
            list.forEach(each -> value(each, json));
            json.writeEndArray();
        } else if (value instanceof Integer number) {
            json.writeNumber(number);
        } else if (value instanceof Double number) {
            json.writeNumber(number);
        } else {
            json.writeString(String.valueOf(value));
        }
    }

    /** Returns a number with its noun. */
    static String count(int count, String one, String many) {
        return count + " " + (count == 1 ? one : many);
    }
}
