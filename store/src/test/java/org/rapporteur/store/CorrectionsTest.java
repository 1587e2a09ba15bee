// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.record.Event;
import org.rapporteur.record.SourcedRecord;
import org.rapporteur.store.Correction.Verdict;

class CorrectionsTest {
    @TempDir
    private Path folder;

    private Path store = Path.of("");

    @BeforeEach
    void fill() throws StoreException {
        store = folder.resolve("talks.db");
        Samples.keep(store, Samples.TALKS, Samples.STRIKE);
    }

    @Test
    void a_correction_is_kept_apart_from_the_record_and_found_again_when_it_is_read_anew() throws StoreException {
        String before = record(1);
        Correction kept = correct("ev1", Verdict.SET, Map.of("status", "PLANNED"));

        try (StoreWriter writer = Samples.writer(store)) {
            writer.renew(1, ReadReport.read(Samples.RAPPORTEUR, writer.given(1)));
            writer.commit();
        }

        assertThat(record(1)).isEqualTo(before);
        assertThat(corrections()).containsExactly(kept);
        assertThat(found(kept)).contains(new Corrections.Found(1, "ev1"));
    }

    @Test
    void an_entry_that_has_another_number_now_is_found_by_its_words() throws StoreException {
        Correction kept = correct("ev2", Verdict.ACCEPT, Map.of());
        SourcedRecord record = Samples.read("a", Samples.TALKS).record();
        List<Event> fewer = record.events().stream().skip(1).toList();

        Optional<String> now = kept.anchor().find(with(record, fewer));

        assertThat(now).contains("ev2");
        assertThat(kept.anchor().find(with(record, List.of()))).isEmpty();
    }

    @Test
    void a_correction_whose_report_has_another_text_now_stays_with_the_old_version() throws StoreException {
        Correction kept = correct("ev1", Verdict.REJECT, Map.of());

        try (StoreWriter writer = Samples.writer(store)) {
            writer.keep(Samples.read("a", Samples.FLOOD));
            writer.commit();
        }

        assertThat(corrections()).containsExactly(kept);
        assertThat(found(kept)).contains(new Corrections.Found(1, "ev1"));
    }

    @Test
    void what_is_taken_back_stays_with_who_took_it_back() throws StoreException {
        correct("st1", Verdict.ACCEPT, Map.of());

        boolean undone;
        boolean again;
        try (CorrectionWriter writer = CorrectionWriter.open(store, Samples.NOON)) {
            undone = writer.undo(1, "B. Reader", "a slip");
            again = writer.undo(1, "B. Reader", "a slip");
        }

        assertThat(List.of(undone, again)).containsExactly(true, false);
        assertThat(corrections())
                .singleElement()
                .extracting(Correction::undone)
                .isEqualTo("2026-11-27T12:00:00Z by B. Reader: a slip");
    }

    @Test
    void corrections_go_from_store_to_store_as_lines_each_once() throws StoreException {
        Correction kept = correct("ev1", Verdict.SET, Map.of("type", "ASSAULT", "status", "DENIED"));
        Path other = folder.resolve("other.db");
        Samples.keep(other, Samples.TALKS);

        List<Correction> read =
                List.of(CorrectionLines.read(CorrectionLines.write(kept, "ev1")).orElseThrow());
        int first;
        int second;
        try (CorrectionWriter writer = CorrectionWriter.open(other, Samples.NOON)) {
            first = writer.take(read);
            second = writer.take(read);
        }

        assertThat(List.of(first, second)).containsExactly(1, 0);
        try (StoreReader reader = StoreReader.open(other)) {
            assertThat(reader.corrections()).containsExactly(kept);
            assertThat(Corrections.find(reader, kept)).contains(new Corrections.Found(1, "ev1"));
        }
        assertThat(CorrectionLines.read("{\"document\": \"a\"}")).isEmpty();
        assertThat(CorrectionLines.read("no JSON")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ev | status     | DREAMT  | 'DREAMT' is no status, expected one of [HAPPENED
            ev | colour     | red     | 'colour' cannot be set in an entry like ev1
            st | kind       | SHOUT   | 'SHOUT' is no kind
            zz | kind       | ASSERT  | 'kind' cannot be set
            ev | cameo      | 1       | '1' is no cameo, expected a code of CAMEO
            ev | type       | WAR     | 'WAR' is no type, expected one of [ACCUSE
            ev | date       | Tuesday | 'Tuesday' is no date, expected a day
            fi | value      | many    | 'many' is no value, expected a number
            me | round      | last    | 'last' is no round, expected a number
            """)
    void only_fields_and_codes_of_the_record_can_be_set(String kind, String field, String value, String words) {
        assertThat(Corrections.problem(kind, Map.of(field, value)))
                .hasValueSatisfying(problem -> assertThat(problem).startsWith(words));
        assertThat(Corrections.problem("ev", Map.of("status", "PLANNED"))).isEmpty();
    }

    @Test
    void a_store_that_is_not_there_is_not_made() {
        assertThatThrownBy(() -> CorrectionWriter.open(folder.resolve("no.db"), Samples.NOON))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("found no store");
    }

    private Correction correct(String entry, Verdict verdict, Map<String, String> fields) throws StoreException {
        try (CorrectionWriter writer = CorrectionWriter.open(store, Samples.NOON);
                StoreReader reader = StoreReader.open(store)) {
            KeptReport report = reader.report(1).orElseThrow();
            Anchor anchor = Anchor.of(Corrections.record(reader, report), entry).orElseThrow();
            return writer.add(report, entry, anchor, verdict, fields, "A. Coder", "as the text has it");
        }
    }

    private List<Correction> corrections() throws StoreException {
        try (StoreReader reader = StoreReader.open(store)) {
            return reader.corrections();
        }
    }

    private Optional<Corrections.Found> found(Correction correction) throws StoreException {
        try (StoreReader reader = StoreReader.open(store)) {
            return Corrections.find(reader, correction);
        }
    }

    private String record(long number) throws StoreException {
        try (StoreReader reader = StoreReader.open(store)) {
            return reader.record(number).orElseThrow();
        }
    }

    private static SourcedRecord with(SourcedRecord record, List<Event> events) {
        return new SourcedRecord(
                record.report(),
                record.published(),
                record.title(),
                record.dateline(),
                record.language(),
                record.producer(),
                record.entities(),
                record.times(),
                record.figures(),
                record.figureSources(),
                record.statements(),
                events,
                record.claims(),
                record.propositions(),
                record.claimLinks(),
                record.meetings(),
                record.positions(),
                record.warnings());
    }
}
