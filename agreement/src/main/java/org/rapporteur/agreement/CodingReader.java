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
import java.util.EnumMap;
import java.util.EnumSet;
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

/** Reads a table that a person coded: CSV with a header, parted by commas, semicolons or tabs. */
public final class CodingReader {
    private static final String REPORT = "report";
    private static final Set<String> NOBODY = Set.of("---", "-", Features.NOTHING);

    private final Vocabulary vocabulary;
    private final ActorLevel level;
    private final List<Problem> problems = new ArrayList<>();
    private final List<CodedEvent> events = new ArrayList<>();
    private final Set<String> reports = new LinkedHashSet<>();

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
                if (columns == null) {
                    columns = Columns.of(row.getFields(), named);
                } else {
                    reader.row(row, columns);
                }
            }
            if (columns == null) {
                throw new UnusableCodingException("there is nothing in the table, expected a line of headers.");
            }
            return new HandCoding(reader.events, List.copyOf(reader.reports), columns.aspects(), reader.problems);
        } catch (CsvParseException e) {
            throw new UnusableCodingException("the table is no CSV: " + e.getMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static char separator(String text) {
        int end = text.indexOf('\n');
        String header = end < 0 ? text : text.substring(0, end);
        char best = ',';
        for (char candidate : new char[] {';', '\t'}) {
            best = count(header, candidate) > count(header, best) ? candidate : best;
        }
        return best;
    }

    private static long count(String text, char sign) {
        return text.chars().filter(c -> c == sign).count();
    }

    /** Where the columns are. */
    private record Columns(int report, Map<Aspect, Integer> at) {
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
            return new Columns(report, at);
        }

        private static int at(List<String> header, Map<String, String> named, String what)
                throws UnusableCodingException {
            String name = named.getOrDefault(what, what);
            for (int i = 0; i < header.size(); i++) {
                if (header.get(i).strip().equalsIgnoreCase(name.strip())) {
                    return i;
                }
            }
            if (named.containsKey(what)) {
                throw new UnusableCodingException(
                        "there is no column '" + name + "' for '" + what + "' among " + header + ".");
            }
            return -1;
        }

        Set<Aspect> aspects() {
            return EnumSet.copyOf(at.keySet());
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
        String written = columns.value(row, Aspect.TYPE);
        if (written == null || NOBODY.contains(written)) {
            reports.add(report); // looked at, and nothing found
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
