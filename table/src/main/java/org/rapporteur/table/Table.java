// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.CharacterCodingException;
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
    /** No fact takes more; what is longer would take the memory of all that are read after it. */
    private static final int LONGEST_LINE = 1_000_000;

    private static final char COMMENT = '#';
    private static final String BYTE_ORDER_MARK = "\uFEFF";

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
            // At once, which is quicker than through a decoder.
            String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return read(file, text, columns, reading);
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
        return read(file, whole(file, source), columns, reading);
    }

    private static <T> List<T> read(String file, String text, List<String> columns, Function<Row, T> reading) {
        Table table = new Table(file, columns);
        List<T> values = table.read(text, reading);
        if (!table.problems.isEmpty()) {
            throw new TableException(table.problems);
        }
        return List.copyOf(values);
    }

    private <T> List<T> read(String text, Function<Row, T> reading) {
        List<T> values = new ArrayList<>();
        Row header = null;
        Row previous = null;
        int number = 0;
        int from = text.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK.length() : 0;
        while (from < text.length()) {
            int end = text.indexOf('\n', from);
            int next = end < 0 ? text.length() : end + 1;
            end = end < 0 ? text.length() : end;
            end -= end > from && text.charAt(end - 1) == '\r' ? 1 : 0;
            number++;
            if (end - from > LONGEST_LINE) {
                problem(number, end - from + " characters", "at most " + LONGEST_LINE + "; cut the line into several");
            } else if (end > from && text.charAt(from) != COMMENT) {
                Row current = new Row(this, number, fields(text, from, end));
                if (header == null) {
                    header = current;
                    checkHeader(header);
                } else if (isSound(current)) {
                    checkOrder(previous, current);
                    previous = current;
                    value(current, reading).ifPresent(values::add);
                }
            }
            from = next;
        }
        if (header == null) {
            problem(1, "nothing", "the header " + columns);
        }
        return values;
    }

    private static String whole(String file, Reader source) {
        try (source) {
            StringWriter text = new StringWriter();
            source.transferTo(text);
            return text.toString();
        } catch (CharacterCodingException e) {
            throw new TableException(List.of(file + ":1: found bytes that are no UTF-8, expected UTF-8"), e);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the table " + file, e);
        }
    }

    private String[] fields(String text, int from, int end) {
        String[] fields = new String[columns.size()];
        int count = 0;
        int start = from;
        while (start <= end) {
            int tab = text.indexOf('\t', start);
            int stop = tab < 0 || tab > end ? end : tab;
            if (count == fields.length) {
                fields = Arrays.copyOf(fields, count * 2 + 1);
            }
            fields[count++] = text.substring(start, stop);
            start = stop + 1;
        }
        return count == fields.length ? fields : Arrays.copyOf(fields, count);
    }

    private void checkHeader(Row header) {
        List<String> found = List.of(header.fields);
        if (!found.equals(columns)) {
            problem(header.line, "the columns " + found, columns.toString());
        }
    }

    private boolean isSound(Row row) {
        if (row.fields.length != columns.size()) {
            problem(row.line, row.fields.length + " fields", columns.size() + " " + columns);
            return false;
        }
        boolean sound = true;
        for (int i = 0; i < row.fields.length; i++) {
            String field = row.fields[i];
            if (isBlankAround(field)) {
                problem(row.line, quoted(field), "text without blanks around it as " + columns.get(i));
                sound = false;
            }
        }
        return sound;
    }

    // Tables are read at every start, by a machine that is still cold: no copies here.
    private static boolean isBlankAround(String field) {
        return field.isEmpty()
                || Character.isWhitespace(field.charAt(0))
                || Character.isWhitespace(field.charAt(field.length() - 1));
    }

    private void checkOrder(@Nullable Row previous, Row current) {
        if (previous != null && Arrays.compare(previous.fields, current.fields) >= 0) {
            problem(
                    current.line,
                    quoted(current.fields[0]) + " after " + quoted(previous.fields[0]),
                    "lines in ascending order, each once");
        }
    }

    private <T> Optional<T> value(Row current, Function<Row, T> reading) {
        try {
            return Optional.of(reading.apply(current));
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
        private final int line;
        private final String[] fields;

        private Row(Table table, int line, String[] fields) {
            this.table = table;
            this.line = line;
            this.fields = fields;
        }

        /** Returns the number of the line in its file, from 1. */
        public int line() {
            return line;
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
            return fields[index];
        }

        /** Returns a field, or null where it is {@value #NOTHING}: nothing is known. */
        public @Nullable String optional(String column) {
            String field = text(column);
            return field.equals(NOTHING) ? null : field;
        }

        /** Returns the parts of a field between bars, {@code Kyiv|Kiev}; none where it is {@value #NOTHING}. */
        public List<String> list(String column) {
            String field = optional(column);
            if (field == null) {
                return List.of();
            }
            return field.indexOf('|') < 0 ? List.of(field) : List.of(field.split("\\|", -1));
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
            try {
                return Enum.valueOf(codes, text(column));
            } catch (IllegalArgumentException e) {
                throw wrong(column, "one of " + Arrays.toString(codes.getEnumConstants()));
            }
        }

        /** Returns what to throw when a field is not as expected; the reader collects it with all other problems. */
        public TableException wrong(String column, String expected) {
            String found = quoted(text(column)) + " as " + column;
            return new TableException(List.of(table.describe(line, found, expected)));
        }
    }
}
