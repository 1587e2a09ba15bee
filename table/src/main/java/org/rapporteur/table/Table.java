// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.table;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads a tab-separated table of language knowledge, one value for each line.
 *
 * <pre>{@code
 * List<Abbreviation> abbreviations = Table.read(Lexicon.class, "abbreviations.tsv",
 *         List.of("form", "ending", "example", "source"),
 *         row -> new Abbreviation(row.text("form"), row.code("ending", Ending.class)));
 * }</pre>
 */
public final class Table {
    // No table holds it, so fastcsv finds nothing quoted.
    private static final char NO_QUOTE = '\u001F';

    /** What stands in a field of which nothing is known, for no field is empty. */
    public static final String NOTHING = "-";

    private final String file;
    private final List<String> columns;
    private final List<String> problems = new ArrayList<>();

    private Table(String file, List<String> columns) {
        this.file = file;
        this.columns = List.copyOf(columns);
    }

    /**
     * Reads a table that lies beside a class.
     *
     * @param owner the class whose package holds the table
     * @param file the name of the file: {@code abbreviations.tsv}
     * @param columns the header, exactly
     * @param reading what a line means; calls the row's methods, and throws {@link Row#wrong} for what it refuses
     * @return what each line means, in the order of the file
     * @throws TableException if there is no such file or anything in it is wrong; lists all problems
     */
    public static <T> List<T> read(Class<?> owner, String file, List<String> columns, Function<Row, T> reading) {
        try (InputStream stream = owner.getResourceAsStream(file)) {
            if (stream == null) {
                throw new TableException(
                        List.of(file + ":0: found no such file in " + owner.getPackageName() + ", expected a table"));
            }
            return read(file, new InputStreamReader(stream, StandardCharsets.UTF_8), columns, reading);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the table " + file, e);
        }
    }

    /**
     * Reads a table from anywhere.
     *
     * @param file the name used in messages
     * @param source the characters of the table; closed at the end
     * @param columns the header, exactly
     * @param reading what a line means
     * @return what each line means, in the order of the file
     * @throws TableException if anything in it is wrong; lists all problems
     */
    public static <T> List<T> read(String file, Reader source, List<String> columns, Function<Row, T> reading) {
        Table table = new Table(file, columns);
        List<T> values = table.read(source, reading);
        if (!table.problems.isEmpty()) {
            throw new TableException(table.problems);
        }
        return List.copyOf(values);
    }

    private <T> List<T> read(Reader source, Function<Row, T> reading) {
        List<T> values = new ArrayList<>();
        try (CsvReader<CsvRecord> records = CsvReader.builder()
                .fieldSeparator('\t')
                .quoteCharacter(NO_QUOTE)
                .commentStrategy(CommentStrategy.SKIP)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(source)) {
            CsvRecord header = null;
            CsvRecord previous = null;
            for (CsvRecord current : records) {
                if (header == null) {
                    header = current;
                    checkHeader(header);
                } else if (isSound(current)) {
                    checkOrder(previous, current);
                    previous = current;
                    value(current, reading).ifPresent(values::add);
                }
            }
            if (header == null) {
                problem(1, "nothing", "the header " + columns);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the table " + file, e);
        }
        return values;
    }

    private void checkHeader(CsvRecord header) {
        if (!header.getFields().equals(columns)) {
            problem(header.getStartingLineNumber(), "the columns " + header.getFields(), columns.toString());
        }
    }

    private boolean isSound(CsvRecord row) {
        if (row.getFieldCount() != columns.size()) {
            problem(row.getStartingLineNumber(), row.getFieldCount() + " fields", columns.size() + " " + columns);
            return false;
        }
        boolean sound = true;
        for (int i = 0; i < columns.size(); i++) {
            String field = row.getField(i);
            if (field.isBlank() || !field.equals(field.strip())) {
                problem(
                        row.getStartingLineNumber(),
                        quoted(field),
                        "text without blanks around it as " + columns.get(i));
                sound = false;
            }
        }
        return sound;
    }

    private void checkOrder(@Nullable CsvRecord previous, CsvRecord current) {
        if (previous != null
                && Arrays.compare(
                                previous.getFields().toArray(String[]::new),
                                current.getFields().toArray(String[]::new))
                        >= 0) {
            problem(
                    current.getStartingLineNumber(),
                    quoted(current.getField(0)) + " after " + quoted(previous.getField(0)),
                    "lines in ascending order, each once");
        }
    }

    private <T> Optional<T> value(CsvRecord current, Function<Row, T> reading) {
        try {
            return Optional.of(reading.apply(new Row(this, current)));
        } catch (TableException e) {
            problems.addAll(e.problems());
            return Optional.empty();
        }
    }

    private void problem(long line, String found, String expected) {
        problems.add(describe(line, found, expected));
    }

    private String describe(long line, String found, String expected) {
        return file + ":" + line + ": found " + found + ", expected " + expected;
    }

    private static String quoted(String field) {
        return "'" + field + "'";
    }

    /** One line of a table. */
    public static final class Row {
        private final Table table;
        private final CsvRecord fields;

        private Row(Table table, CsvRecord fields) {
            this.table = table;
            this.fields = fields;
        }

        /** Returns the number of the line in its file, from 1. */
        public int line() {
            return Math.toIntExact(fields.getStartingLineNumber());
        }

        /**
         * Returns a field as it stands.
         *
         * @throws IllegalArgumentException if the table has no such column
         */
        public String text(String column) {
            int index = table.columns.indexOf(column);
            if (index < 0) {
                throw new IllegalArgumentException("Column '" + column + "' is none of " + table.columns);
            }
            return fields.getField(index);
        }

        /** Returns a field, or null where it is {@value #NOTHING}: nothing is known. */
        public @Nullable String optional(String column) {
            String field = text(column);
            return field.equals(NOTHING) ? null : field;
        }

        /** Returns the parts of a field between bars, {@code Kyiv|Kiev}; none where it is {@value #NOTHING}. */
        public List<String> list(String column) {
            String field = optional(column);
            return field == null ? List.of() : List.of(field.split("\\|", -1));
        }

        /**
         * Returns a field that must be a number.
         *
         * @throws TableException if it is none
         */
        public BigDecimal number(String column) {
            try {
                return new BigDecimal(text(column));
            } catch (NumberFormatException e) {
                throw wrong(column, "a number");
            }
        }

        /**
         * Returns a field that must be the name of a constant.
         *
         * @throws TableException if it is none of them
         */
        public <E extends Enum<E>> E code(String column, Class<E> codes) {
            String name = text(column);
            for (E code : codes.getEnumConstants()) {
                if (code.name().equals(name)) {
                    return code;
                }
            }
            throw wrong(column, "one of " + Arrays.toString(codes.getEnumConstants()));
        }

        /** Returns what to throw when a field is not as expected; the reader collects it with all other problems. */
        public TableException wrong(String column, String expected) {
            String found = quoted(text(column)) + " as " + column;
            return new TableException(List.of(table.describe(line(), found, expected)));
        }
    }
}
