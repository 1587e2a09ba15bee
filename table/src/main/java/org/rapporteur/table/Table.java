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
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    /** What stands in a field of which nothing is known, for no field is empty. */
    public static final String NOTHING = "-";

    private final String file;
    private final List<String> columns;
    private final String[] names;
    private final byte[] text;
    private final List<String> problems = new ArrayList<>();
    private int asked;

    // Tables are read at every start, by a machine that is still cold: as bytes, of which only the fields that are
    // asked for
    // become strings.
    private Table(String file, byte[] text, List<String> columns) {
        this.file = file;
        this.text = text;
        this.columns = List.copyOf(columns);
        names = this.columns.toArray(new String[0]);
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
            return read(file, stream.readAllBytes(), columns, reading);
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
        return read(file, whole(file, source).getBytes(StandardCharsets.UTF_8), columns, reading);
    }

    private static <T> List<T> read(String file, byte[] text, List<String> columns, Function<Row, T> reading) {
        Table table = new Table(file, text, columns);
        List<T> values = table.read(reading);
        if (!table.problems.isEmpty()) {
            throw new TableException(table.problems);
        }
        return List.copyOf(values);
    }

    private <T> List<T> read(Function<Row, T> reading) {
        List<T> values = new ArrayList<>();
        Row header = null;
        Row previous = null;
        int number = 0;
        int from = startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK.length : 0;
        while (from < text.length) {
            int next = behind('\n', from);
            int end = next > from && text[next - 1] == '\n' ? next - 1 : next;
            end -= end > from && text[end - 1] == '\r' ? 1 : 0;
            number++;
            if (end - from > LONGEST_LINE) {
                problem(
                        number,
                        string(from, end).length() + " characters",
                        "at most " + LONGEST_LINE + "; cut the line into several");
            } else if (end > from && text[from] != COMMENT) {
                Row current = new Row(this, number, bounds(from, end));
                if (header == null) {
                    header = current;
                    checkHeader(header);
                } else if (isSound(current)) {
                    checkOrder(previous, current);
                    previous = current;
                    addValue(current, reading, values);
                }
            }
            from = next;
        }
        if (header == null) {
            problem(1, "nothing", "the header " + columns);
        }
        return values;
    }

    private boolean startsWith(byte[] beginning) {
        return text.length >= beginning.length
                && Arrays.equals(text, 0, beginning.length, beginning, 0, beginning.length);
    }

    private int behind(char mark, int from) {
        byte[] bytes = text;
        int at = from;
        while (at < bytes.length && bytes[at] != mark) {
            at++;
        }
        return at < bytes.length ? at + 1 : at;
    }

    private String string(int from, int end) {
        return new String(text, from, end - from, StandardCharsets.UTF_8);
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

    /** Returns where the fields of a line begin, and one behind where the last one would be followed by another. */
    private int[] bounds(int from, int end) {
        byte[] bytes = text;
        int[] bounds = new int[names.length + 1];
        bounds[0] = from;
        int count = 1;
        for (int i = from; i <= end; i++) {
            if (i == end || bytes[i] == '\t') {
                if (count == bounds.length) {
                    bounds = Arrays.copyOf(bounds, count * 2 + 1);
                }
                bounds[count++] = i + 1;
            }
        }
        return count == bounds.length ? bounds : Arrays.copyOf(bounds, count);
    }

    private void checkHeader(Row header) {
        List<String> found = new ArrayList<>();
        for (int i = 0; i < header.fields.length; i++) {
            found.add(header.field(i));
        }
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
            if (isBlankAround(row.bounds[i], row.bounds[i + 1] - 1)) {
                problem(row.line, quoted(row.field(i)), "text without blanks around it as " + columns.get(i));
                sound = false;
            }
        }
        return sound;
    }

    private boolean isBlankAround(int from, int end) {
        if (from == end) {
            return true;
        }
        byte first = text[from];
        byte last = text[end - 1];
        if (first > ' ' && last > ' ') {
            return false;
        }
        if (first >= 0 && last >= 0) {
            return Character.isWhitespace((char) first) || Character.isWhitespace((char) last);
        }
        String field = string(from, end);
        return Character.isWhitespace(field.charAt(0)) || Character.isWhitespace(field.charAt(field.length() - 1));
    }

    private void checkOrder(@Nullable Row previous, Row current) {
        if (previous == null) {
            return;
        }
        int order = 0;
        for (int i = 0; i < names.length && order == 0; i++) {
            order = previous.field(i).compareTo(current.field(i));
        }
        if (order >= 0) {
            problem(
                    current.line,
                    quoted(current.field(0)) + " after " + quoted(previous.field(0)),
                    "lines in ascending order, each once");
        }
    }

    private <T> void addValue(Row current, Function<Row, T> reading, List<T> values) {
        try {
            values.add(reading.apply(current));
        } catch (TableException e) {
            problems.addAll(e.problems());
        }
    }

    /** Returns which column has a name. Columns are asked for in their order, most often. */
    private int index(String column) {
        int at = asked;
        for (int i = 0; i < names.length; i++) {
            at = at + 1 < names.length ? at + 1 : 0;
            if (names[at].equals(column)) {
                asked = at;
                return at;
            }
        }
        throw new IllegalArgumentException("Column '" + column + "' is none of " + columns);
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
        private final int[] bounds;
        private final @Nullable String[] fields; // those that were asked for

        private Row(Table table, int line, int[] bounds) {
            this.table = table;
            this.line = line;
            this.bounds = bounds;
            fields = new String[bounds.length - 1];
        }

        private String field(int index) {
            String field = fields[index];
            if (field == null) {
                field = table.string(bounds[index], bounds[index + 1] - 1);
                fields[index] = field;
            }
            return field;
        }

        private boolean isNothing(int index) {
            return bounds[index + 1] - bounds[index] == 2 && table.text[bounds[index]] == NOTHING.charAt(0);
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
            return field(table.index(column));
        }

        /** Returns a field, or null where it is {@value #NOTHING}: nothing is known. */
        public @Nullable String optional(String column) {
            int index = table.index(column);
            return isNothing(index) ? null : field(index);
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
