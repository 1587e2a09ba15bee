// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.agreement;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rapporteur.agreement.HandCoding.Problem;
import org.rapporteur.agreement.Settings.ActorLevel;
import org.rapporteur.record.Event.Status;

/** Reads a table that a person coded: CSV with a header, parted by commas, semicolons, tabs or bars. */
public final class CodingReader {
    private static final String REPORT = "report";
    /** With what spreadsheets say in a first line what parts the cells. */
    private static final String SEPARATOR_LINE = "sep=";

    private static final Set<String> NOBODY = Set.of("---", "-", Features.NOTHING);

    private final Vocabulary vocabulary;
    private final ActorLevel level;
    private final List<Problem> problems = new ArrayList<>();
    private final List<CodedEvent> events = new ArrayList<>();
    private final Set<String> reports = new LinkedHashSet<>();
    /** The lines that say of a report that there is no event in it. */
    private final Map<String, Integer> empty = new LinkedHashMap<>();

    private CodingReader(Vocabulary vocabulary, ActorLevel level) {
        this.vocabulary = vocabulary;
        this.level = level;
    }

    /**
     * Reads a table.
     *
     * @param csv all its characters
     * @param named what columns are called, by what they are: {@code report}, {@code type}, {@code source}, {@code target},
     *     {@code date}, {@code status}; one that is not named here is called so itself, or is not there
     * @param vocabulary what the words in it mean
     * @param level how much of an actor's code is compared
     * @throws UnusableCodingException if there is no such column, or the table is none
     */
    public static HandCoding read(String csv, Map<String, String> named, Vocabulary vocabulary, ActorLevel level)
            throws UnusableCodingException {
        CodingReader reader = new CodingReader(vocabulary, level);
        String text = csv.startsWith("\uFEFF") ? csv.substring(1) : csv;
        try (CsvReader<CsvRecord> rows = CsvReader.builder()
                .fieldSeparator(separator(text))
                .commentStrategy(CommentStrategy.NONE)
                .skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)) {
            Columns columns = null;
            for (CsvRecord row : rows) {
                if (isBlank(row) || columns == null && isSeparatorLine(row)) {
                    continue; // spreadsheets leave such rows below a table, and that line above it
                }
                if (columns == null) {
                    columns = Columns.of(row.getFields(), named);
                } else {
                    reader.row(row, columns);
                }
            }
            if (columns == null) {
                throw new UnusableCodingException("there is nothing in the table, expected a line of headers.");
            }
            return reader.coding();
        } catch (CsvParseException e) {
            throw new UnusableCodingException("the table is no CSV: " + e.getMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isBlank(CsvRecord row) {
        return row.getFields().stream().allMatch(String::isBlank);
    }

    private static boolean isSeparatorLine(CsvRecord row) {
        return row.getField(0).startsWith(SEPARATOR_LINE);
    }

    private static char separator(String text) {
        String header = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        if (header.startsWith(SEPARATOR_LINE) && header.length() > SEPARATOR_LINE.length()) {
            return header.charAt(SEPARATOR_LINE.length());
        }
        char best = ',';
        for (char candidate : new char[] {';', '\t', '|'}) {
            best = count(header, candidate) > count(header, best) ? candidate : best;
        }
        return best;
    }

    private static long count(String text, char sign) {
        return text.chars().filter(c -> c == sign).count();
    }

    /** Where the columns are. */
    private record Columns(int report, Map<Aspect, Integer> at, int count) {
        static Columns of(List<String> header, Map<String, String> named) throws UnusableCodingException {
            Set<String> known = new TreeSet<>(Set.of(REPORT));
            for (Aspect aspect : Aspect.values()) {
                known.add(aspect.column());
            }
            for (String name : named.keySet()) {
                if (!known.contains(name)) {
                    throw new UnusableCodingException(
                            "'" + name + "' is nothing that is compared, expected one of " + known);
                }
            }
            int report = at(header, named, REPORT);
            Map<Aspect, Integer> at = new EnumMap<>(Aspect.class);
            for (Aspect aspect : Aspect.values()) {
                int column = at(header, named, aspect.column());
                if (column >= 0) {
                    at.put(aspect, column);
                }
            }
            if (report < 0 || !at.containsKey(Aspect.TYPE)) {
                throw new UnusableCodingException("found the columns " + header
                        + ", expected one called 'report' and one called 'type'; others are named with"
                        + " --columns report=NAME,type=NAME.");
            }
            return new Columns(report, at, header.size());
        }

        private static int at(List<String> header, Map<String, String> named, String what)
                throws UnusableCodingException {
            String name = named.getOrDefault(what, what).strip();
            int found = -1;
            for (int i = 0; i < header.size(); i++) {
                if (header.get(i).strip().equalsIgnoreCase(name)) {
                    if (found >= 0) {
                        throw new UnusableCodingException("there are two columns '" + name
                                + "', expected one; give one of them another name, or leave it out.");
                    }
                    found = i;
                }
            }
            if (found >= 0) {
                return found;
            }
            if (named.containsKey(what)) {
                throw new UnusableCodingException(
                        "there is no column '" + name + "' for '" + what + "' among " + header + ".");
            }
            return -1;
        }

        @Nullable
        String value(CsvRecord row, Aspect aspect) {
            Integer column = at.get(aspect);
            String value = column == null || column >= row.getFieldCount()
                    ? ""
                    : row.getField(column).strip();
            return value.isEmpty() ? null : value;
        }
    }

    private void row(CsvRecord row, Columns columns) {
        int line = (int) row.getStartingLineNumber();
        String report = columns.report() < row.getFieldCount()
                ? row.getField(columns.report()).strip()
                : "";
        if (report.isEmpty()) {
            problem(line, "no report", "the id of one");
            return;
        }
        if (hasMore(row, columns.count())) {
            problem(
                    line,
                    row.getFieldCount() + " cells",
                    "at most the " + columns.count()
                            + " of the header; what has a separator in it stands in quotation marks. The row is left out");
            return;
        }
        String written = columns.value(row, Aspect.TYPE);
        if (written == null || NOBODY.contains(written)) {
            none(line, report, row, columns);
            return;
        }
        Optional<String> type = vocabulary.type(written);
        if (type.isEmpty()) {
            problem(line, "the type '" + written + "'", "a type of PLOVER or a code of CAMEO; the row is left out");
            return;
        }
        reports.add(report);
        events.add(new CodedEvent(
                line,
                report,
                new Features(
                        type.get(),
                        actors(line, columns.value(row, Aspect.SOURCE)),
                        actors(line, columns.value(row, Aspect.TARGET)),
                        date(line, columns.value(row, Aspect.DATE)),
                        status(line, columns.value(row, Aspect.STATUS)))));
    }

    /** Tells whether there are cells with something in them that stand under no header. */
    private static boolean hasMore(CsvRecord row, int columns) {
        return row.getFields().stream().skip(columns).anyMatch(cell -> !cell.isBlank());
    }

    /** Takes a row without a type: nothing was found in the report, unless more stands in the row. */
    private void none(int line, String report, CsvRecord row, Columns columns) {
        for (Aspect aspect : Aspect.values()) {
            String value = columns.value(row, aspect);
            if (value != null && !NOBODY.contains(value)) {
                problem(
                        line,
                        "no type beside the " + aspect.column() + " '" + value + "'",
                        "a type, or nothing in the row but the report; the row is left out");
                return;
            }
        }
        reports.add(report);
        empty.putIfAbsent(report, line);
    }

    private HandCoding coding() {
        for (CodedEvent event : events) {
            Integer line = empty.remove(event.report());
            if (line != null) {
                problem(
                        line,
                        "no event in '" + event.report() + "', but one in line " + event.line(),
                        "the one or the other; the event counts");
            }
        }
        Set<Aspect> coded = EnumSet.of(Aspect.TYPE);
        for (Aspect aspect : Aspect.values()) {
            if (events.stream().anyMatch(event -> event.features().has(aspect))) {
                coded.add(aspect);
            }
        }
        problems.sort(Comparator.comparingInt(Problem::line));
        return new HandCoding(events, List.copyOf(reports), coded, problems);
    }

    private void problem(int line, String found, String expected) {
        problems.add(new Problem(line, "found " + found + ", expected " + expected));
    }

    private @Nullable List<String> actors(int line, @Nullable String value) {
        if (value == null) {
            return null;
        }
        if (NOBODY.contains(value)) {
            return List.of();
        }
        Set<String> codes = new TreeSet<>();
        for (String word : value.split("[;|]")) {
            if (word.isBlank()) {
                continue;
            }
            Optional<String> code = vocabulary.actor(word.strip());
            if (code.isEmpty()) {
                problem(line, "the actor '" + word.strip() + "'", "a code of CAMEO or a name that is known");
                return null;
            }
            codes.add(level.of(code.get()));
        }
        return codes.isEmpty() ? null : List.copyOf(codes);
    }

    private Features.@Nullable Days date(int line, @Nullable String value) {
        if (value == null) {
            return null;
        }
        if (NOBODY.contains(value)) {
            return Features.Days.NONE;
        }
        Features.Days days = WrittenDays.read(value);
        if (days == null) {
            problem(line, "the date '" + value + "'", "a day, month or year: 2022-01-12, 20220112, 2022-01, 2022");
        }
        return days;
    }

    private @Nullable String status(int line, @Nullable String value) {
        if (value == null) {
            return null;
        }
        String upper = value.toUpperCase(Locale.ROOT);
        for (Status status : Status.values()) {
            if (status.name().equals(upper)) {
                return upper;
            }
        }
        problem(line, "the status '" + value + "'", "one of " + List.of(Status.values()));
        return null;
    }
}
