// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.store;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.Writer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes what is in a store for other programs, a row at a time: memory does not grow with the store.
 *
 * <p>JSON Lines has all of a report in its line, and {@link Import} takes it in again. Tables go one by one: those of the schema
 * and the views for people.
 */
public final class Export {
    /** The index of words, what programs alone understand, and what a texts's row has in another form. */
    private static final String TABLES = "SELECT name FROM sqlite_schema WHERE type IN ('table', 'view')"
            + " AND name NOT LIKE '%\\_words%' ESCAPE '\\' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'"
            + " AND name NOT IN ('meta', 'fingerprints', 'propositions', 'shelves') ORDER BY name";

    private final StoreReader reader;

    /** Makes one that reads from a store. */
    public Export(StoreReader reader) {
        this.reader = reader;
    }

    /** Returns the names of the tables and views that can be written. */
    public List<String> tables() throws StoreException {
        return reader.list(TABLES, List.of(), result -> result.getString(1));
    }

    /**
     * Writes reports as JSON Lines: text, record, and all that it takes to have them in a store again.
     *
     * @param allVersions whether older versions of texts are written too, each before the newer
     * @return how many lines were written
     */
    public long jsonLines(boolean allVersions, Writer out) throws StoreException, IOException {
        return reader.each(
                "SELECT r.document, r.version, t.text, r.given, f.data, t.record, CASE WHEN r.tables < "
                        + Schema.LAID_OUT + " THEN NULL ELSE coalesce(" + StoreReader.PROPOSITIONS + ", '') END"
                        + " FROM reports r JOIN texts t ON t.report = r.id"
                        + " LEFT JOIN fingerprints f ON f.report = r.id"
                        + (allVersions ? "" : " WHERE r.current = 1") + " ORDER BY r.id",
                result -> out.write(ExportLine.write(
                                result.getString(1),
                                result.getInt(2),
                                result.getString(3),
                                result.getString(4),
                                result.getBytes(5),
                                result.getString(7),
                                Zip.text(result.getBytes(6)))
                        + "\n"));
    }

    /**
     * Writes a table as CSV (RFC 4180), with a line of names.
     *
     * @param raw whether words are written as they are; otherwise {@link Cells} makes them harmless for spreadsheets
     * @return how many rows were written
     */
    public long csv(String table, boolean raw, Writer out) throws StoreException, IOException {
        List<Column> columns = columns(table);
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(new UnclosedWriter(out))) {
            csv.writeRecord(columns.stream().map(Column::name).toList());
            return reader.each("SELECT * FROM " + quoted(table), result -> {
                List<String> cells = new ArrayList<>();
                for (Object value : values(columns, result)) {
                    cells.add(raw ? Cells.plain(value) : Cells.harmless(value));
                }
                csv.writeRecord(cells);
            });
        }
    }

    /**
     * A column of a table.
     *
     * @param name its name
     * @param type INTEGER, REAL or TEXT
     */
    record Column(String name, String type) {}

    /** Returns the columns of a table or view, which has to be one of {@link #tables}. */
    List<Column> columns(String table) throws StoreException {
        if (!tables().contains(table)) {
            throw new StoreException(
                    StoreException.Kind.BAD_QUERY,
                    "there is no table '" + table + "'; there are: " + String.join(", ", tables()) + ".");
        }
        return reader.list(
                "SELECT name, type FROM pragma_table_info(?)",
                List.of(table),
                result -> new Column(result.getString(1), type(result.getString(2))));
    }

    private static String type(@Nullable String declared) {
        String type = String.valueOf(declared);
        return type.startsWith("INT") ? "INTEGER" : type.equals("REAL") ? "REAL" : "TEXT";
    }

    /** Returns the values of a row; a record that was made small is its JSON. */
    static List<@Nullable Object> values(List<Column> columns, ResultSet result) throws SQLException {
        List<@Nullable Object> values = new ArrayList<>();
        for (int i = 1; i <= columns.size(); i++) {
            Object value = result.getObject(i);
            if (value instanceof byte[] zipped) {
                value = Zip.text(zipped);
            }
            values.add(value instanceof Integer number ? (Object) number.longValue() : value);
        }
        return values;
    }

    StoreReader reader() {
        return reader;
    }

    static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}
