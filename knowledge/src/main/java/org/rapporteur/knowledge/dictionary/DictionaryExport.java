// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.knowledge.dictionary;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes dictionaries in the form of PETRARCH. */
public final class DictionaryExport {
    private final DateReading reading;

    private DictionaryExport(DateReading reading) {
        this.reading = reading;
    }

    /**
     * Returns rows as files, by the names of those that they are from, in the order of their first rows.
     *
     * @param rows in their order
     * @param reading how the limits of dates shall be meant by whoever reads the files
     */
    public static Map<String, String> write(List<DictionaryRow> rows, DateReading reading) {
        DictionaryExport export = new DictionaryExport(reading);
        Map<String, Sheet> sheets = new LinkedHashMap<>();
        rows.forEach(row -> export.write(row, sheets.computeIfAbsent(row.file(), any -> new Sheet())));
        Map<String, String> written = new LinkedHashMap<>();
        sheets.forEach((name, sheet) -> written.put(name, sheet.end()));
        return written;
    }

    /** A file being written. */
    private static final class Sheet {
        private final StringBuilder text = new StringBuilder();
        private @Nullable String note;

        void line(String words) {
            end();
            text.append(words);
        }

        void more(String words) {
            text.append(words);
        }

        String end() {
            text.append(note == null ? "" : "  # " + note).append(text.length() == 0 ? "" : "\n");
            note = null;
            return text.toString();
        }
    }

    // A synonym's own codes stand on its line, all others on lines of their own.
    private void write(DictionaryRow row, Sheet sheet) {
        switch (row.kind()) {
            case PRIMARY -> sheet.line(orNothing(row.phrase()));
            case SYNONYM -> sheet.line("+" + row.phrase());
            case CODE -> sheet.line("\t" + bracket(row));
            case OWN -> sheet.more(" " + bracket(row));
            case AGENT -> sheet.line(row.phrase() + plural(row) + " [" + row.code() + "]");
            case SET -> sheet.line(row.phrase() + " = " + orNothing(row.forms()).replace("|", ", "));
        }
        sheet.note = row.note() == null ? sheet.note : row.note();
    }

    private static String plural(DictionaryRow row) {
        return DictionaryRow.REGULAR.equals(row.forms()) ? "" : " {" + orNothing(row.forms()) + "}";
    }

    private static String orNothing(@Nullable String text) {
        return text == null ? "" : text;
    }

    private String bracket(DictionaryRow row) {
        String dates = "";
        if (row.from() != null && row.to() != null) {
            dates = " " + written(row.from()) + "-" + written(reading.end(row.to()));
        } else if (row.from() != null) {
            dates = " >" + written(row.from());
        } else if (row.to() != null) {
            dates = " <" + written(reading.end(row.to()));
        }
        return "[" + row.code() + dates + "]";
    }

    private static String written(LocalDate date) {
        return date.format(DateTimeFormatter.BASIC_ISO_DATE);
    }
}
