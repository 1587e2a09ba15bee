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
        void write(List<String> columns, List<Row> rows, Writer out) {
            throw new IllegalStateException("Expected a format for programs, found text");
        }
    },
    /** for programs, an object a line */
    json {
        @Override
        void write(List<String> columns, List<Row> rows, Writer out) throws IOException {
            for (Row row : rows) {
                StringWriter line = new StringWriter();
                try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), line)) {
                    object(row, json);
                }
                out.write(line.append('\n').toString());
            }
        }
    },
    /** for programs and spreadsheets, a row a line under the names of the columns */
    csv {
        @Override
        void write(List<String> columns, List<Row> rows, Writer out) throws IOException {
            StringWriter lines = new StringWriter();
            try (CsvWriter csv =
                    CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(lines)) {
                csv.writeRecord(columns);
                rows.forEach(row -> csv.writeRecord(row.cells().values()));
            }
            out.write(lines.toString());
        }
    };

    private static final JsonFactory FACTORY = new JsonFactory();

    /** Writes rows, all with the same columns; of a table without rows its columns are left. */
    abstract void write(List<String> columns, List<Row> rows, Writer out) throws IOException;

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
