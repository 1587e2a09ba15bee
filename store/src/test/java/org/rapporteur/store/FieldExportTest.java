// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.store;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.rapporteur.collation.StoryMatcher;
import org.rapporteur.exports.EventChoice;
import org.rapporteur.exports.EventTable;
import org.rapporteur.exports.FieldFormat;
import org.rapporteur.exports.FieldFormats;
import org.rapporteur.exports.NumberedRecord;
import org.rapporteur.exports.ToldEvent;
import org.rapporteur.knowledge.stories.StoryKnowledge;
import org.rapporteur.record.Event;
import org.rapporteur.record.Event.Status;
import org.rapporteur.store.Correction.Verdict;
import org.rapporteur.text.Report;

final class FieldExportTest {
    private static final FieldFormats FORMATS = FieldFormats.load();
    private static final String NASTY = "=1+1\t\"x\"\r\n\u2028\u0085🐎 \u202Ec'";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(
            value = FieldFormat.class,
            names = {"GDELT_EVENTS", "GDELT_MENTIONS", "ICEWS", "POLECAT", "PHOENIX"})
    void what_was_written_is_read_back_by_a_plain_reader(FieldFormat format) throws IOException {
        NumberedRecord record = nasty();
        List<ToldEvent> events = new EventChoice(EnumSet.allOf(Status.class)).of(record);
        List<List<String>> expected = new ArrayList<>();
        events.forEach(event -> FORMATS.table(format)
                .rows(
                        event,
                        row -> expected.add(row.stream()
                                .map(cell -> FieldWriter.onOneLine(Cells.plain(cell)))
                                .toList())));

        String lines = written(format, record, events);

        List<List<String>> rows = rows(lines);
        int header = format.hasHeader() ? 1 : 0;
        assertThat(expected).isNotEmpty();
        assertThat(rows.stream()
                        .skip(header)
                        .map(row -> row.stream().map(Cells::original).toList()))
                .containsExactlyElementsOf(expected);
        assertThat(lines.lines()).hasSize(expected.size() + header);
        assertThat(lines.lines())
                .allMatch(line -> line.split("\t", -1).length
                        == FORMATS.table(format).columns().size());
        assertThat(rows.stream().skip(header))
                .allSatisfy(row -> assertThat(row).noneMatch(cell -> cell.matches("[=+@].*|-[^0-9].*")));
    }

    @ParameterizedTest
    @EnumSource(
            value = FieldFormat.class,
            names = {"ICEWS", "POLECAT"})
    void the_first_line_has_the_names(FieldFormat format) throws IOException {
        EventTable table = FORMATS.table(format);

        String lines = written(format, nasty(), List.of());

        assertThat(rows(lines)).hasSize(1);
        assertThat(rows(lines).get(0))
                .isEqualTo(table.columns().stream().map(column -> column.name()).toList());
    }

    @Test
    void raw_words_are_as_they_are_but_on_one_line() throws IOException {
        NumberedRecord record = nasty();
        StringWriter out = new StringWriter();
        FieldWriter writer = new FieldWriter(FORMATS, FieldFormat.ICEWS, true, out);

        writer.write(record, EventChoice.REAL.of(record));
        writer.finish();

        assertThat(rows(out.toString()).get(1)).contains("=1+1 \"x\"    🐎 \u202Ec'");
    }

    @Test
    void an_event_that_several_reports_tell_is_written_once_with_all_its_mentions() throws StoreException, IOException {
        Path file = folder.resolve("talks.db");
        String strike =
                "PARIS, Jan. 13 - French President Emmanuel Macron met German Chancellor Olaf Scholz in Paris on Thursday.";
        keep(file, strike, strike + " Both talked about gas.", Samples.FLOOD);

        List<List<String>> events = exported(file, FieldFormat.GDELT_EVENTS);
        List<List<String>> mentions = exported(file, FieldFormat.GDELT_MENTIONS);

        List<List<String>> meetings = events.stream()
                .filter(row ->
                        row.get(6).equals("EMMANUEL MACRON") && row.get(16).equals("OLAF SCHOLZ"))
                .toList();
        assertThat(meetings).hasSize(1);
        assertThat(meetings.get(0).subList(31, 34)).containsExactly("2", "1", "2");
        assertThat(meetings.get(0).get(60)).isEqualTo("https://example.org/a");
        assertThat(mentions.stream()
                        .filter(row -> row.get(0).equals(meetings.get(0).get(0)))
                        .map(row -> row.get(5)))
                .containsExactly("https://example.org/a", "https://example.org/b");
    }

    @Test
    void every_event_of_a_store_is_mentioned_and_every_mention_is_of_one() throws StoreException, IOException {
        Path file = folder.resolve("talks.db");
        keep(file, Samples.TALKS, Samples.STRIKE, Samples.FLOOD, Samples.TALKS + " The envoy left.");

        List<List<String>> events = exported(file, FieldFormat.GDELT_EVENTS);
        Set<String> mentioned = new HashSet<>();
        exported(file, FieldFormat.GDELT_MENTIONS).forEach(row -> mentioned.add(row.get(0)));

        assertThat(events).isNotEmpty();
        assertThat(events.stream().map(row -> row.get(0))).doesNotHaveDuplicates();
        assertThat(mentioned)
                .containsExactlyInAnyOrderElementsOf(
                        events.stream().map(row -> row.get(0)).toList());
        assertThat(events.stream()
                        .mapToInt(row -> Integer.parseInt(row.get(31)))
                        .sum())
                .isGreaterThanOrEqualTo(((Number) Samples.value(
                                file,
                                "SELECT count(*) FROM v_events WHERE current AND status IN ('HAPPENED', 'ONGOING')"))
                        .intValue());
    }

    @Test
    void a_store_without_stories_is_written_report_by_report() throws StoreException, IOException {
        Path file = folder.resolve("talks.db");
        Samples.keep(file, Samples.TALKS, Samples.STRIKE);
        StringWriter direct = new StringWriter();
        FieldWriter writer = new FieldWriter(FORMATS, FieldFormat.GDELT_EVENTS, false, direct);
        int number = 0;
        for (String text : List.of(Samples.TALKS, Samples.STRIKE)) {
            String id = String.valueOf((char) ('a' + number));
            number++;
            NumberedRecord record = new NumberedRecord(
                    number, Samples.RAPPORTEUR.read(Samples.given(id, text).report()));
            writer.write(record, EventChoice.REAL.of(record));
        }
        writer.finish();

        assertThat(exported(file, FieldFormat.GDELT_EVENTS)).isEqualTo(rows(direct.toString()));
    }

    @ParameterizedTest
    @EnumSource(value = FieldFormat.class, mode = Mode.EXCLUDE, names = "BRAT")
    void the_same_store_gives_the_same_lines(FieldFormat format) throws StoreException, IOException {
        Path file = folder.resolve("talks.db");
        keep(file, Samples.TALKS, Samples.FLOOD);

        assertThat(exported(file, format)).isNotEmpty().isEqualTo(exported(file, format));
    }

    @Test
    void an_event_that_was_rejected_is_written_no_more_and_one_that_was_corrected_as_it_was_set()
            throws StoreException, IOException {
        Path file = folder.resolve("corrected.db");
        keep(file, Samples.TALKS);
        List<List<String>> before = exported(file, FieldFormat.ICEWS);
        String shelled = events(file).stream()
                .filter(event -> event.type().equals("ASSAULT"))
                .findFirst()
                .orElseThrow()
                .id();

        correct(file, shelled, Verdict.SET, Map.of("type", "COERCE", "actors", "BLR", "date", "2022-01-09"));

        List<List<String>> after = exported(file, FieldFormat.ICEWS);
        assertThat(before)
                .anySatisfy(row -> assertThat(row.subList(1, 5))
                        .containsExactly("2022-01-11", "Armed Forces of Russia", "Military", "Russia"));
        assertThat(after).hasSameSizeAs(before);
        assertThat(after)
                .anySatisfy(
                        row -> assertThat(row.subList(1, 5)).containsExactly("2022-01-09", "Belarus", "", "Belarus"));
        assertThat(exported(file, FieldFormat.POLECAT))
                .anyMatch(row -> row.get(2).equals("COERCE"));

        correct(file, shelled, Verdict.REJECT, Map.of());

        assertThat(exported(file, FieldFormat.ICEWS)).hasSize(before.size() - 1);
        assertThat(exported(file, FieldFormat.POLECAT))
                .noneMatch(row -> row.get(2).equals("COERCE"));
    }

    @Test
    void an_event_told_twice_is_written_from_the_report_in_which_it_was_not_rejected()
            throws StoreException, IOException {
        Path file = folder.resolve("twice.db");
        keep(file, Samples.TALKS, Samples.TALKS + " The mayor called for help.");
        String shelled = events(file).stream()
                .filter(event -> event.type().equals("ASSAULT"))
                .findFirst()
                .orElseThrow()
                .id();
        List<String> before = shellings(file);

        correct(file, shelled, Verdict.REJECT, Map.of());

        assertThat(before).singleElement().asString().startsWith("10");
        assertThat(shellings(file)).singleElement().asString().startsWith("20");
    }

    /** Returns the numbers of the events that the town suffers. */
    private static List<String> shellings(Path file) throws StoreException, IOException {
        return exported(file, FieldFormat.ICEWS).stream()
                .filter(row -> row.get(8).equals("Avdiivka"))
                .map(row -> row.get(0))
                .toList();
    }

    @ParameterizedTest
    @EnumSource(
            value = FieldFormat.class,
            names = {"WEB_ANNOTATION", "JSONLD"})
    void what_points_at_a_rejected_entry_is_gone_with_it(FieldFormat format) throws StoreException, IOException {
        Path file = folder.resolve("rejected.db");
        keep(file, Samples.TALKS);
        String before = exported(file, format).toString();

        correct(file, "st1", Verdict.REJECT, Map.of());
        correct(file, "en1", Verdict.REJECT, Map.of());

        String after = exported(file, format).toString();
        assertThat(before).containsPattern("\\bst1\\b").containsPattern("\\ben1\\b");
        assertThat(after).doesNotContainPattern("\\bst1\\b").doesNotContainPattern("\\ben1\\b");
    }

    private static List<Event> events(Path file) throws StoreException {
        try (StoreReader reader = StoreReader.open(file)) {
            return Corrections.record(reader, reader.report(1).orElseThrow()).events();
        }
    }

    private static void correct(Path file, String entry, Verdict verdict, Map<String, String> fields)
            throws StoreException {
        try (CorrectionWriter writer = CorrectionWriter.open(file, Samples.NOON);
                StoreReader reader = StoreReader.open(file)) {
            KeptReport report = reader.report(1).orElseThrow();
            Anchor anchor = Anchor.of(Corrections.record(reader, report), entry).orElseThrow();
            writer.add(report, entry, anchor, verdict, fields, "A. Coder", "as the text has it");
        }
    }

    private static NumberedRecord nasty() {
        Report report = new Report(
                NASTY, Samples.TALKS + "\n\n" + NASTY, LocalDate.of(2022, 1, 12), null, NASTY, NASTY, NASTY, NASTY);
        return new NumberedRecord(1, Samples.RAPPORTEUR.read(report));
    }

    private static void keep(Path file, String... texts) throws StoreException {
        Samples.keep(file, texts);
        try (StoreWriter writer = Samples.writer(file)) {
            writer.stories().match(new StoryMatcher(StoryKnowledge.load(), StoryMatcher.USUAL_THRESHOLD));
        }
    }

    private static List<List<String>> exported(Path file, FieldFormat format) throws StoreException, IOException {
        StringWriter out = new StringWriter();
        FieldWriter writer = new FieldWriter(FORMATS, format, false, out);
        try (StoreReader reader = StoreReader.open(file)) {
            new FieldExport(reader, EventChoice.REAL).each(writer::write);
        }
        writer.finish();
        return format.shape() == FieldFormat.Shape.TABLE
                ? rows(out.toString())
                : out.toString().lines().map(List::of).toList();
    }

    private static String written(FieldFormat format, NumberedRecord record, List<ToldEvent> events)
            throws IOException {
        StringWriter out = new StringWriter();
        FieldWriter writer = new FieldWriter(FORMATS, format, false, out);
        writer.write(record, events);
        writer.finish();
        return out.toString();
    }

    private static List<List<String>> rows(String lines) throws IOException {
        try (CsvReader<CsvRecord> reader =
                CsvReader.builder().fieldSeparator('\t').ofCsvRecord(lines)) {
            return reader.stream().map(CsvRecord::getFields).toList();
        }
    }
}
