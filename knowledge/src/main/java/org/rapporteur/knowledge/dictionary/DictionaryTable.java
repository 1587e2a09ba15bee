// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.knowledge.dictionary;

import java.io.Reader;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rapporteur.knowledge.dictionary.DictionaryRow.Kind;
import org.rapporteur.table.Table;

/** The rows of a dictionary as a table, one a line, in the order in which they are tried. */
public final class DictionaryTable {
    private static final List<String> COLUMNS =
            List.of("line", "kind", "phrase", "forms", "code", "from", "to", "note", "source");

    private DictionaryTable() {}

    /**
     * Returns rows as the text of a table.
     *
     * @param rows in the order in which they are tried
     */
    public static String write(List<DictionaryRow> rows) {
        StringBuilder text = new StringBuilder(String.join("\t", COLUMNS)).append('\n');
        int number = 0;
        for (DictionaryRow row : rows) {
            number++;
            text.append(String.join(
                    "\t",
                    String.format(Locale.ROOT, "%08d", number),
                    row.kind().name(),
                    field(row.phrase()),
                    field(row.forms()),
                    field(row.code()),
                    field(row.from()),
                    field(row.to()),
                    field(row.note()),
                    row.source()));
            text.append('\n');
        }
        return text.toString();
    }

    private static String field(@Nullable Object value) {
        return value == null ? Table.NOTHING : value.toString();
    }

    /**
     * Reads the rows of a table.
     *
     * @param file what it is called in messages
     * @param source its characters; closed at the end
     * @throws org.rapporteur.table.TableException if anything in it is wrong; lists all problems
     */
    public static List<DictionaryRow> read(String file, Reader source) {
        return Table.read(file, source, COLUMNS, DictionaryTable::row);
    }

    private static DictionaryRow row(Table.Row row) {
        Kind kind = row.code("kind", Kind.class);
        boolean phrased = kind != Kind.CODE && kind != Kind.OWN;
        if (phrased != (row.optional("phrase") != null)) {
            throw row.wrong("phrase", phrased ? "words" : "-");
        }
        boolean coded = kind == Kind.CODE || kind == Kind.OWN || kind == Kind.AGENT;
        if (coded != (row.optional("code") != null)) {
            throw row.wrong("code", coded ? "a code" : "-");
        }
        return new DictionaryRow(
                kind,
                row.optional("phrase"),
                row.optional("forms"),
                row.optional("code"),
                date(row, "from"),
                date(row, "to"),
                row.optional("note"),
                row.text("source"));
    }

    private static @Nullable LocalDate date(Table.Row row, String column) {
        String written = row.optional(column);
        try {
            return written == null ? null : LocalDate.parse(written);
        } catch (DateTimeParseException e) {
            throw row.wrong(column, "a date");
        }
    }
}
