// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.exports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.record.Entity;
import org.rapporteur.text.Report;

/** Reads standoff files as brat reads them. */
final class BratDocumentTest {
    private static final Pattern BOUND = Pattern.compile("(\\S+) (\\d+ \\d+(?:;\\d+ \\d+)*)");
    private static final Pattern EVENT = Pattern.compile("(\\S+):(T\\d+)((?: [A-Za-z]+\\d*:[TE]\\d+)*)");
    /** Where Python ends a line. */
    private static final String BREAKS = "[\n\u000B\f\r\u001C\u001D\u001E\u0085\u2028\u2029]";

    static Stream<NumberedRecord> records() {
        return Stream.of(
                Shelling.numbered(),
                new NumberedRecord(2, Shelling.record(null)),
                new NumberedRecord(
                        3,
                        Shelling.read(
                                "GENEVA, Jan. 12 - \"We will 🐎 wait,\" Russian Foreign Minister Sergey Lavrov said on Wednesday, \"but not\n"
                                        + "forever.\" Ukraine rejected\u2028the proposal. Talks between Russia and Ukraine were held in Geneva on Monday.")));
    }

    @ParameterizedTest
    @MethodSource("records")
    void every_line_is_one_that_brat_accepts(NumberedRecord record) {
        String text = record.record().report().text();
        Map<String, String> files = Shelling.FORMATS.files(FieldFormat.BRAT, record);
        String annotations = files.entrySet().stream()
                .filter(file -> file.getKey().endsWith(".ann"))
                .findFirst()
                .orElseThrow()
                .getValue();
        Map<String, String> types = new HashMap<>();
        Set<String> known = configured();

        List<String> lines = List.of(annotations.split(BREAKS));

        assertThat(lines).hasSizeGreaterThan(10);
        assertThat(lines).as("no line is broken").hasSize((int)
                annotations.chars().filter(c -> c == '\n').count());
        for (String line : lines) {
            String[] parts = line.split("\t", 3);
            assertThat(parts[0]).as(line).matches("[TERAN#]\\d+|\\*");
            assertThat(parts[0].equals("*") || types.put(parts[0], parts[1].split("[ :]")[0]) == null)
                    .as(line)
                    .isTrue();
            assertThat(known).as(line).contains(parts[1].split("[ :]")[0]);
            switch (parts[0].charAt(0)) {
                case 'T' -> checkBound(text, parts);
                case 'E' -> checkEvent(parts[1], types);
                default ->
                    references(parts[1])
                            .forEach(id -> assertThat(types).as(line).containsKey(id));
            }
        }
    }

    private static void checkBound(String text, String[] parts) {
        Matcher bound = BOUND.matcher(parts[1]);
        assertThat(bound.matches()).as(parts[1]).isTrue();
        List<String> pieces = new ArrayList<>();
        int done = 0;
        for (String span : bound.group(2).split(";")) {
            int start = Integer.parseInt(span.split(" ")[0]);
            int end = Integer.parseInt(span.split(" ")[1]);
            assertThat(start).isGreaterThanOrEqualTo(done);
            assertThat(end).isGreaterThan(start);
            pieces.add(text.substring(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end)));
            done = end;
        }
        assertThat(parts[2]).isEqualTo(String.join(" ", pieces));
    }

    private static void checkEvent(String event, Map<String, String> types) {
        Matcher parts = EVENT.matcher(event);
        assertThat(parts.matches()).as(event).isTrue();
        assertThat(types.get(parts.group(2)))
                .as("the trigger has the type of the event")
                .isEqualTo(parts.group(1));
        Set<String> roles = new HashSet<>();
        for (String role : parts.group(3).strip().split(" ")) {
            assertThat(roles.add(role.split(":")[0]))
                    .as("each role once: " + event)
                    .isTrue();
            assertThat(role.isEmpty() || types.containsKey(role.split(":")[1]))
                    .as(event)
                    .isTrue();
        }
    }

    private static List<String> references(String data) {
        return Stream.of(data.split("[ :]"))
                .filter(word -> word.matches("[TE]\\d+"))
                .toList();
    }

    private static Set<String> configured() {
        Set<String> known = new HashSet<>(Set.of("Reference", "AnnotatorNotes"));
        for (String line :
                Shelling.FORMATS.files(FieldFormat.BRAT).get("annotation.conf").split("\n")) {
            known.add(line.split("\t")[0]);
        }
        return known;
    }

    @Test
    void a_quotation_over_two_lines_is_bound_in_pieces() {
        String annotations = BratDocument.of(Shelling.numbered());

        assertThat(annotations)
                .containsPattern(
                        "T\\d+\tCONTENT \\d+ \\d+;\\d+ \\d+;\\d+ \\d+\tRebels of the \"Red\tHand\" 😀 .*\"shelled it\"");
    }

    @Test
    void the_configuration_has_each_type_and_value_once() {
        Map<String, String> files = Shelling.FORMATS.files(FieldFormat.BRAT);

        List<String> lines = files.get("annotation.conf").lines().toList();

        assertThat(lines).contains("[entities]", "[relations]", "[events]", "[attributes]");
        assertThat(lines.stream().map(line -> line.split("\t")[0]).filter(name -> !name.startsWith("[")))
                .doesNotHaveDuplicates()
                .allMatch(name -> name.matches("[A-Za-z_-]+|<OVERLAP>"))
                .contains("ASSAULT", "SANCTION", "STATEMENT", "MEETING")
                .containsAll(Stream.of(Entity.Kind.values()).map(Enum::name).toList());
        assertThat(files).containsOnlyKeys("annotation.conf", "visual.conf", "tools.conf");
    }

    @Test
    void files_are_called_by_the_number_and_what_of_the_id_any_system_takes() {
        NumberedRecord record = new NumberedRecord(
                7, Shelling.RAPPORTEUR.read(Report.of("../a b/\u0000c:" + "x".repeat(300), "Russia met Ukraine.")));

        assertThat(BratDocument.name(record)).matches("r7-[A-Za-z0-9_-]{80}");
        assertThat(BratDocument.name(new NumberedRecord(8, Shelling.RAPPORTEUR.read(Report.of("../t.txt", "x")))))
                .isEqualTo("r8--t-txt");
    }
}
