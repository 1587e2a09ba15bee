// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.sources;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.sources.Draft.Place;

/**
 * Takes a report out of each row of a table with named columns: CSV after RFC 4180, with commas, semicolons, tabs or bars.
 *
 * <p>Cells are text: what begins with {@code =} is no formula here.
 */
final class TableReports {
    private static final Set<String> ENDINGS = Set.of("csv", "tsv", "tab");
    private static final String SEPARATORS = ",;\t|";

    private final Columns columns;
    private final Limits limits;

    TableReports(Settings settings) {
        columns = settings.columns();
        limits = settings.limits();
    }

    /** Tells whether a text is a table: its name says so, or its first line has the names of a text and of something else. */
    static boolean isTable(String text, String ending, Columns columns) {
        if (ENDINGS.contains(ending)) {
            return true;
        }
        String line = firstLine(text);
        Map<Field, Integer> header = columns.in(cells(line, separator(line)));
        return header.size() > 1
                && header.containsKey(Field.TEXT)
                && cells(line, separator(line)).size() == header.size();
    }

    /** Takes a report out of each row. */
    void rows(Item item, byte[] beginning, Gate gate) throws IOException, UnreadableException {
        LineDecoder lines = new LineDecoder(item, limits);
        char separator =
                separator(firstLine(Decoded.of(beginning, item.told().charset()).text()));
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                        .fieldSeparator(separator)
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .maxBufferSize(limits.reportBytes())
                        .ofCsvRecord(lines);
                CloseableIterator<CsvRecord> rows = reader.iterator()) {
            Map<Field, Integer> header = header(item, next(item, rows));
            for (CsvRecord row = next(item, rows); row != null; row = next(item, rows)) {
                gate.accept(report(item, row, header, lines));
            }
        }
    }

    private Map<Field, Integer> header(Item item, @Nullable CsvRecord first) throws UnreadableException {
        if (first == null) {
            return Map.of();
        }
        Map<Field, Integer> header = columns.in(first.getFields());
        if (!header.containsKey(Field.TEXT)) {
            throw new UnreadableException(
                    Refusal.Code.NO_COLUMN,
                    item.name() + ": line 1",
                    "'" + item.name() + "' has no column with the text (" + columns.names(Field.TEXT) + "), but "
                            + Draft.onOneLine(String.join(", ", first.getFields()))
                            + "; say which it is with: --column text=NAME",
                    null);
        }
        return header;
    }

    private static @Nullable CsvRecord next(Item item, CloseableIterator<CsvRecord> rows)
            throws IOException, UnreadableException {
        try {
            return rows.hasNext() ? rows.next() : null;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (CsvParseException e) {
            throw new UnreadableException(
                    Refusal.Code.MALFORMED_TABLE,
                    item.name(),
                    "'" + item.name() + "' is malformed CSV (" + reason(e)
                            + "); what follows is not read. A quotation mark that does not end is the usual cause; a cell that is"
                            + " too long needs --max-size.",
                    e);
        }
    }

    private static String reason(CsvParseException e) {
        Throwable cause = e.getCause() == null ? e : e.getCause();
        return Draft.onOneLine(e.getMessage() + (cause == e ? "" : ": " + cause.getMessage()));
    }

    private static Incoming report(Item item, CsvRecord row, Map<Field, Integer> header, LineDecoder lines) {
        Draft draft = new Draft(Place.of(item, "line", row.getStartingLineNumber()), "has no text in its column");
        header.forEach((field, column) -> {
            if (column < row.getFieldCount() && !row.getField(column).isBlank()) {
                draft.put(field, row.getField(column));
            }
        });
        draft.warn(lines.takeWarnings());
        return draft.finish();
    }

    private static String firstLine(String text) {
        int end = 0;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return text.substring(0, end);
    }

    private static char separator(String line) {
        char best = ',';
        long most = 0;
        for (int i = 0; i < SEPARATORS.length(); i++) {
            char separator = SEPARATORS.charAt(i);
            long count = line.chars().filter(c -> c == separator).count();
            if (count > most) {
                most = count;
                best = separator;
            }
        }
        return best;
    }

    private static List<String> cells(String line, char separator) {
        return Arrays.stream(line.split(Pattern.quote(String.valueOf(separator)), -1))
                .map(cell -> cell.strip().replaceAll("^\"|\"$", ""))
                .toList();
    }
}
