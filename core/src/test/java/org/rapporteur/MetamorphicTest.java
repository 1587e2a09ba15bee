// SPDX-License-Identifier: Apache-2.0
package org.rapporteur;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.format.RecordChecker;
import org.rapporteur.format.RecordWriter;
import org.rapporteur.record.Entity;
import org.rapporteur.record.Event;
import org.rapporteur.record.SourcedRecord;
import org.rapporteur.record.Statement;
import org.rapporteur.record.Time;
import org.rapporteur.text.Report;

/** Changes of a report that must not change its record, and changes that must change it in one known way. */
final class MetamorphicTest {
    private static final Rapporteur RAPPORTEUR = Rapporteur.english();
    private static final LocalDate WEDNESDAY = LocalDate.of(2022, 1, 12);
    private static final Pattern LONG_WORD = Pattern.compile("(\\p{L}{3})(\\p{L}{3})");

    static List<Path> examples() throws IOException {
        return ExamplesTest.reports();
    }

    @ParameterizedTest
    @MethodSource("examples")
    @Tag("hostile-26")
    void line_ends_of_another_system_change_offsets_and_nothing_else(Path example) throws IOException {
        String text = Files.readString(example);

        assertThat(sense(text.replace("\n", "\r\n"))).isEqualTo(sense(text));
        assertThat(sense(text.replace("\n", "\r"))).isEqualTo(sense(text));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void blanks_at_the_end_change_nothing_but_the_length(Path example) throws IOException {
        String text = Files.readString(example).stripTrailing();

        assertThat(sense(text + " ")).isEqualTo(sense(text));
        assertThat(sense(text + "\n\n \n")).isEqualTo(sense(text));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void another_file_name_changes_the_name_and_nothing_else(Path example) throws IOException {
        String text = Files.readString(example);

        String one = RecordWriter.write(read(Report.of("one", text)));
        String other = RecordWriter.write(read(Report.of("other", text)));

        assertThat(other.replace("\"id\":\"other\"", "\"id\":\"one\"")).isEqualTo(one);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void what_was_read_before_changes_nothing(Path example) throws IOException {
        Report report = Report.of("x", Files.readString(example));
        String alone = RecordWriter.write(Rapporteur.english().read(report));

        for (Path other : examples()) {
            RAPPORTEUR.read(Report.of("other", Files.readString(other)));
        }

        assertThat(RecordWriter.write(RAPPORTEUR.read(report))).isEqualTo(alone);
    }

    @Test
    void straight_marks_for_curly_ones_change_no_statement() {
        String curly =
                "GENEVA, Jan. 12 (Desk) - “We will not sign the treaty,” Ilse Harrow said on Monday. “It is too late,” she"
                        + " told reporters, adding that the talks “had failed”.";

        SourcedRecord one = read(Report.of("x", curly));
        SourcedRecord other = read(Report.of("x", curly.replace('“', '"').replace('”', '"')));

        assertThat(other.statements().stream().map(MetamorphicTest::shape))
                .containsExactlyElementsOf(
                        one.statements().stream().map(MetamorphicTest::shape).toList());
        assertThat(one.statements()).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 30, 365})
    void another_day_moves_what_is_resolved_against_it_by_as_much(int later) {
        String text =
                "The envoys met on Monday. They will meet again tomorrow, Ilse Harrow said. They last met on 3 May 2019.";

        List<Time> one = read(Report.of("x", text)).times();
        List<Time> other = RAPPORTEUR
                .read(Report.of("x", text).publishedOn(WEDNESDAY.plusDays(7L * later)))
                .times();

        assertThat(other).hasSameSizeAs(one).hasSize(3);
        assertThat(other.get(0).from()).isEqualTo(one.get(0).from().plusDays(7L * later));
        assertThat(other.get(1).from()).isEqualTo(one.get(1).from().plusDays(7L * later));
        assertThat(other.get(2).from()).isEqualTo(one.get(2).from());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Russian troops attacked the town of Narva on Monday.  | Russian troops did not attack the town of Narva on Monday.
            Ilse Harrow visited Oslo on Tuesday.                  | Ilse Harrow did not visit Oslo on Tuesday.
            The government of Norway signed the treaty on Monday. | The government of Norway did not sign the treaty on Monday.
            """)
    void a_verb_that_is_negated_turns_the_status_of_its_event(String told, String negated) {
        List<Event> one = read(Report.of("x", told)).events();
        List<Event> other = read(Report.of("x", negated)).events();

        assertThat(one).isNotEmpty();
        assertThat(one.get(0).status()).isEqualTo(Event.Status.HAPPENED);
        assertThat(other)
                .noneMatch(event -> event.status() == Event.Status.HAPPENED
                        && event.type().equals(one.get(0).type()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Dario Vantongeren", "Ona Reyl", "Kaja Thrane"})
    void another_name_moves_the_speaker_and_nothing_else(String name) {
        String text =
                "OSLO, Jan. 12 (Desk) - The envoy Ilse Harrow met ministers in Oslo on Monday. “We will not sign,” Ilse Harrow"
                        + " said on Tuesday. Ilse Harrow denied that the talks had failed.";

        SourcedRecord one = read(Report.of("x", text));
        SourcedRecord other = read(Report.of("x", text.replace("Ilse Harrow", name)));

        assertThat(speakers(one)).isNotEmpty().containsOnly("Ilse Harrow");
        assertThat(speakers(other)).hasSameSizeAs(speakers(one)).containsOnly(name);
        assertThat(other.statements().stream().map(Statement::kind))
                .containsExactlyElementsOf(
                        one.statements().stream().map(Statement::kind).toList());
        assertThat(other.events().stream().map(Event::type))
                .containsExactlyElementsOf(
                        one.events().stream().map(Event::type).toList());
    }

    @ParameterizedTest
    @CsvSource({"NАTO, NATO", "Rеuters, Reuters", "Ukrаine, Ukraine", "Vlаdimir Putin, Vladimir Putin"})
    @Tag("hostile-27")
    void a_name_in_letters_of_another_alphabet_is_not_whom_it_imitates(String imitated, String name) {
        String text = "BRUSSELS, Jan. 12 (Desk) - X met ministers in Brussels on Monday.";

        List<Entity> known = read(Report.of("x", text.replace("X", name))).entities();
        List<Entity> imitation =
                read(Report.of("x", text.replace("X", imitated))).entities();

        assertThat(named(known)).isNotEmpty().allMatch(entity -> entity.rule() != null);
        assertThat(named(imitation))
                .allMatch(entity -> entity.rule() == null && entity.actor() == null && entity.wikidata() == null);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u00AD", "\u200B", "\u200D", "\u2060", "\uFEFF", "\u202E", "\u200E\u2066\u2069"})
    @Tag("hostile-24")
    void signs_of_no_width_within_words_change_offsets_and_nothing_else(String sign) {
        String dateline = "BRUSSELS, Jan. 12 (Desk) - ";
        String body =
                "NATO met Russian envoys in Brussels on Monday. Vladimir Putin said nearly 4,000 soldiers attacked Kharkiv on"
                        + " Tuesday. “Russia rejects the ultimatum,” Sergei Lavrov told reporters.";
        String text = dateline + body;
        String signed = dateline
                + LONG_WORD.matcher(body).replaceAll("$1" + sign + "$2").replace("NATO", "NA" + sign + "TO");

        String record = RecordWriter.write(read(Report.of("x", signed)));

        assertThat(sense(signed).replace(sign, "")).isEqualTo(sense(text));
        assertThat(RecordChecker.problems(record, signed)).isEmpty();
    }

    /** Those that the sentence begins with. */
    private static List<Entity> named(List<Entity> entities) {
        return entities.stream()
                .filter(entity -> entity.mentions().stream()
                        .anyMatch(mention -> mention.span().start() == 27))
                .toList();
    }

    private static SourcedRecord read(Report report) {
        return RAPPORTEUR.read(report.publishedOn(WEDNESDAY));
    }

    private static List<String> speakers(SourcedRecord record) {
        return record.statements().stream()
                .filter(statement -> statement.source() != null)
                .flatMap(statement -> statement.source().entities().stream())
                .map(id -> record.entities().stream()
                        .filter(entity -> entity.id().equals(id))
                        .findFirst()
                        .orElseThrow()
                        .name())
                .toList();
    }

    private static String shape(Statement statement) {
        return statement.form() + " " + statement.kind() + " "
                + statement.content().size() + " " + statement.source();
    }

    /** Returns a record without its offsets and without line breaks in its words. */
    private static String sense(String text) {
        return RecordWriter.write(read(Report.of("x", text)))
                .replaceAll("\"sha256\":\"[0-9a-f]+\",?", "")
                .replaceAll("\"(start|end|length)\":\\d+,?", "")
                .replaceAll("(\\\\r)?\\\\n|\\\\r", " ");
    }
}
