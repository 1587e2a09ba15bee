// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.agreement.Agreement.Measure;
import org.rapporteur.agreement.Features.Days;
import org.rapporteur.agreement.Settings.ActorLevel;
import org.rapporteur.knowledge.Knowledge;

final class ComparisonTest {
    private static final Knowledge KNOWLEDGE = Knowledge.load();
    private static final Vocabulary VOCABULARY =
            new Vocabulary(KNOWLEDGE.events().ontology(), KNOWLEDGE.actors());

    private static final String CODED = """
            report,type,source,target,date,status
            dam,CONSULT,NOR,SWE,2022-01-10,HAPPENED
            dam,REJECT,SWE,NOR,2022-01,HAPPENED
            dam,AID,NOR,FIN,,PLANNED
            reef,,,,,
            """;

    private static final Map<String, List<FoundEvent>> FOUND = Map.of(
            "dam",
            List.of(
                    found(
                            "dam",
                            "ev1",
                            "CONSULT",
                            List.of("NOR"),
                            List.of("SWE"),
                            LocalDate.of(2022, 1, 10),
                            "HAPPENED"),
                    found(
                            "dam",
                            "ev2",
                            "REJECT",
                            List.of("DNK"),
                            List.of("NOR"),
                            LocalDate.of(2022, 1, 12),
                            "PLANNED")),
            "reef",
            List.of(found("reef", "ev1", "PROTEST", List.of(), List.of(), null, "HAPPENED")));

    @Test
    void tells_what_both_have_and_what_only_one_has() throws UnusableCodingException {
        Agreement agreement = compare(CODED);

        assertThat(agreement.outcomes().stream()
                        .map(outcome -> outcome.report() + " " + outcome.kind() + " " + outcome.differing()))
                .containsExactly("dam AGREED []", "dam DIFFERED [SOURCE, STATUS]", "dam MISSED []", "reef ADDED []");
        assertThat(agreement.problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "event, 33.3, 33.3",
        "type, 66.7, 66.7",
        "source, 50.0, 33.3", // the protest has no source
        "target, 100.0, 66.7",
        "date, 100.0, 100.0", // aid is coded without a date
        "status, 33.3, 33.3"
    })
    void precision_is_of_the_record_s_and_recall_of_the_coded(String name, double precision, double recall)
            throws UnusableCodingException {
        Measure measure = measure(compare(CODED), name);

        assertThat(value(measure.precision()) * 100).isEqualTo(precision, within(0.05));
        assertThat(value(measure.recall()) * 100).isEqualTo(recall, within(0.05));
    }

    @Test
    void the_same_seed_gives_the_same_intervals() throws UnusableCodingException {
        assertThat(AgreementWriter.json(compare(CODED))).isEqualTo(AgreementWriter.json(compare(CODED)));
        assertThat(measure(compare(CODED), "type").precision())
                .satisfies(interval -> assertThat(interval.low()).isLessThan(interval.high()));
    }

    @Test
    void confusion_counts_what_only_one_has() throws UnusableCodingException {
        Agreement.Confusion confusion = compare(CODED).confusion();

        assertThat(confusion.types()).containsExactly("AID", "CONSULT", "PROTEST", "REJECT", "(none)");
        assertThat(confusion.counts())
                .containsExactly(
                        List.of(0, 0, 0, 0, 1),
                        List.of(0, 1, 0, 0, 0),
                        List.of(0, 0, 0, 0, 0),
                        List.of(0, 0, 0, 1, 0),
                        List.of(0, 0, 1, 0, 0));
    }

    @Test
    void json_and_rows_have_the_evidence() throws UnusableCodingException {
        Agreement agreement = compare(CODED);

        assertThat(AgreementWriter.json(agreement))
                .contains("\"outcome\":\"DIFFERED\"", "\"line\":3", "\"entry\":\"ev2\"", "\"start\":4,\"end\":9");
        assertThat(AgreementWriter.rows(agreement))
                .hasSize(4)
                .allSatisfy(row -> assertThat(row).hasSameSizeAs(AgreementWriter.columns()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            dam,FROB,NOR,SWE,,             | 2 | found the type 'FROB', expected a type of PLOVER
            dam,AID,Atlantis,SWE,,         | 2 | found the actor 'Atlantis', expected a code of CAMEO
            dam,AID,NOR,SWE,2022-02-30,    | 2 | found the date '2022-02-30', expected a day
            dam,AID,NOR,SWE,,DREAMT        | 2 | found the status 'DREAMT', expected one of [HAPPENED
            ,AID,NOR,SWE,,                 | 2 | found no report, expected the id of one
            dam,,NOR,SWE,,                 | 2 | found no type beside the source 'NOR', expected a type, or nothing in the row
            dam,,,,,                       | 2 | found no event in 'dam', but one in line 3, expected the one or the other
            dam,AID,NOR,SWE,,,a note       | 2 | found 7 cells, expected at most the 6 of the header
            dam,AID,NOR,SWE,2022-02/2022-01, | 2 | found the date '2022-02/2022-01', expected a day
            dam,AID,NOR,SWE,12/01/2022,    | 2 | found the date '12/01/2022', expected a day
            """)
    void tells_what_cannot_be_read_with_its_line(String row, int line, String words) throws UnusableCodingException {
        HandCoding coding = read("report,type,source,target,date,status\n" + row + "\ndam,AID,NOR,SWE,,\n", Map.of());

        assertThat(coding.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.line()).isEqualTo(line);
            assertThat(problem.words()).startsWith(words);
        });
        assertThat(coding.events()).extracting(CodedEvent::line).contains(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "report;type;source\ndam;AID;NOR\n",
                "report\ttype\tsource\ndam\tAID\tNOR\n",
                "report|type|source\ndam|AID|NOR\n",
                "sep=;\nreport;type;source\ndam;AID;NOR\n",
                "\uFEFFreport,type,source\r\ndam,AID,NOR\r\n",
                "\n\nReport , TYPE,source\n dam , AID ,NOR\n",
                "report,type,source,,\ndam,AID,NOR,,\n,,,,\n,,,,\n",
                "report,note,type,source\ndam,\"a, b\nc\",AID,NOR\n",
                "report,type,source\rdam,AID,NOR\r"
            })
    void a_table_is_read_as_programs_write_it(String csv) throws UnusableCodingException {
        HandCoding coding = read(csv, Map.of());

        assertThat(coding.problems()).isEmpty();
        assertThat(coding.events()).singleElement().satisfies(event -> {
            assertThat(event.report()).isEqualTo("dam");
            assertThat(event.features().type()).isEqualTo("AID");
            assertThat(event.features().source()).containsExactly("NOR");
        });
    }

    @ParameterizedTest
    @CsvSource({"036, AGREE", "36, AGREE", "3, AGREE", "190, ASSAULT"})
    void a_code_without_its_zero_is_known(String code, String type) throws UnusableCodingException {
        HandCoding coding = read("report,type\ndam," + code + "\n", Map.of());

        assertThat(coding.problems()).isEmpty();
        assertThat(coding.events()).extracting(event -> event.features().type()).containsExactly(type);
    }

    @Test
    void a_column_without_a_value_is_not_compared() throws UnusableCodingException {
        Agreement agreement = compare("report,type,source,target,date,status\ndam,CONSULT,NOR,,,\n");

        assertThat(agreement.compared()).containsExactly(Aspect.TYPE, Aspect.SOURCE);
    }

    @Test
    void an_event_that_stands_twice_is_two() throws UnusableCodingException {
        Agreement agreement = compare("report,type,source,target\ndam,CONSULT,NOR,SWE\ndam,CONSULT,NOR,SWE\n");

        assertThat(agreement.coded()).isEqualTo(2);
        assertThat(agreement.outcomes())
                .extracting(Agreement.Outcome::kind)
                .containsExactly(
                        Agreement.Outcome.Kind.AGREED, Agreement.Outcome.Kind.MISSED, Agreement.Outcome.Kind.ADDED);
    }

    @Test
    void reads_the_user_s_own_columns_codes_of_cameo_and_names() throws UnusableCodingException {
        HandCoding coding = read(
                "doc;code;actor1;actor2;day\ndam;036;Norway|NATO;SWEGOV;20220110\n",
                Map.of("report", "doc", "type", "code", "source", "actor1", "target", "actor2", "date", "day"));

        assertThat(coding.problems()).isEmpty();
        assertThat(coding.events())
                .singleElement()
                .extracting(CodedEvent::features)
                .hasToString(new Features(
                                "AGREE",
                                List.of("IGO", "NOR"),
                                List.of("SWE"),
                                new Days(LocalDate.of(2022, 1, 10), LocalDate.of(2022, 1, 10)),
                                null)
                        .toString());
    }

    @Test
    void refuses_a_table_without_the_columns_it_takes() {
        assertThatThrownBy(() -> read("doc,type\n", Map.of()))
                .isInstanceOf(UnusableCodingException.class)
                .hasMessageContaining("found the columns [doc, type], expected one called 'report'");
        assertThatThrownBy(() -> read("report,type\n", Map.of("date", "day")))
                .hasMessageContaining("there is no column 'day' for 'date'");
        assertThatThrownBy(() -> read("report,type,Type\n", Map.of()))
                .hasMessageContaining("there are two columns 'type', expected one");
        assertThatThrownBy(() -> read("report,type\n", Map.of("colour", "type")))
                .hasMessageContaining("'colour' is nothing that is compared");
    }

    @Test
    void a_report_that_is_not_there_is_told() throws UnusableCodingException {
        Agreement agreement = compare(CODED + "lost,AID,NOR,SWE,,\n");

        assertThat(agreement.unread()).containsExactly("lost");
        assertThat(agreement.coded()).isEqualTo(3);
    }

    private static Agreement compare(String csv) throws UnusableCodingException {
        HandCoding coding = read(csv, Map.of());
        return Comparison.of(coding, FOUND, Settings.USUAL.suiting(coding));
    }

    private static HandCoding read(String csv, Map<String, String> columns) throws UnusableCodingException {
        return CodingReader.read(csv, columns, VOCABULARY, ActorLevel.COUNTRY);
    }

    private static Measure measure(Agreement agreement, String name) {
        return agreement.measures().stream()
                .filter(measure -> measure.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static double value(Agreement.@Nullable Interval interval) {
        return Objects.requireNonNull(interval).value();
    }

    private static FoundEvent found(
            String report,
            String entry,
            String type,
            List<String> source,
            List<String> target,
            @Nullable LocalDate day,
            String status) {
        Features features = new Features(type, source, target, day == null ? Days.NONE : new Days(day, day), status);
        return new FoundEvent(report, entry, features, 4, 9, "words", "Some words.");
    }
}
