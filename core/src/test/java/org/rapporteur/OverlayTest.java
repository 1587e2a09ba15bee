// SPDX-License-Identifier: Apache-2.0
package org.rapporteur;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.format.RecordWriter;
import org.rapporteur.knowledge.Knowledge;
import org.rapporteur.knowledge.actors.ActorKnowledge;
import org.rapporteur.knowledge.actors.GeonamesDump;
import org.rapporteur.knowledge.actors.Overlay;
import org.rapporteur.table.TableException;
import org.rapporteur.text.Report;

final class OverlayTest {
    private static final Report REPORT = Report.of(
                    "flood",
                    "BRACKMOOR, Jan. 12 - Zorina Quellmark said that the river had flooded the town of Brackmoor.")
            .publishedOn(LocalDate.of(2022, 1, 12));

    @Test
    void a_report_is_read_with_a_user_s_own_persons_offices_and_places() throws IOException {
        Overlay own = new Own(
                Map.of(
                        "persons.tsv",
                        "id\tname\tnames\tsurnames\tgender\tcode\tcountry\twikidata\tsource\n"
                                + "person.quellmark-zorina\tZorina Quellmark\t-\tQuellmark\tF\tNORGOV\tNOR\tQ1\town\n",
                        "terms.tsv",
                        "person\toffice\tof\tfrom\tto\tseen\ttitle\tsource\n"
                                + "person.quellmark-zorina\toffice.envoy\tstate.NOR\t2021-05\t-\t2022-06\tSpecial Envoy\town\n"),
                brackmoor());

        String with = RecordWriter.write(Rapporteur.english(own).read(REPORT));
        String without = RecordWriter.write(Rapporteur.english().read(REPORT));

        assertThat(with)
                .contains(
                        "\"actor\":\"NORGOV\"",
                        "\"wikidata\":\"Q1\"",
                        "\"title\":\"Special Envoy\"",
                        "\"latitude\":58.1",
                        "\"geonames\":\"77\"");
        assertThat(without).contains("Zorina Quellmark").doesNotContain("NORGOV", "Special Envoy", "58.1");
    }

    @Test
    void what_is_wrong_in_a_user_s_table_is_told_and_not_wrapped() {
        Overlay own = new Own(Map.of("offices.tsv", "id\tname\n"), null);

        assertThatThrownBy(() -> Rapporteur.english(own))
                .isInstanceOf(TableException.class)
                .hasMessageContaining("offices.tsv:1: found the columns [id, name]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2022-01-12 | "name":"Zorina Quellmark","actor":"NORGOV","country":"NOR"
            2019-05-01 | "name":"Zorina Quellmark","actor":"NOROPP","country":"NOR"
            2022-01-12 | "name":"Norway","actor":"NORLND","country":"NOR"
            2022-01-12 | "actor":"NOREXP"
            2022-01-12 | "name":"Ilse Harrow"
            """)
    void a_user_s_dictionary_of_codes_goes_before_ours(LocalDate day, String words) {
        String table = "line\tkind\tphrase\tforms\tcode\tfrom\tto\tnote\tsource\n"
                + "1\tPRIMARY\tQUELLMARK_\t-\t-\t-\t-\t-\tmy.txt:1\n"
                + "2\tSYNONYM\tZORINA_QUELLMARK_\t-\t-\t-\t-\t-\tmy.txt:2\n"
                + "3\tCODE\t-\t-\tNOROPP\t-\t2019-12-31\t-\tmy.txt:3\n"
                + "4\tCODE\t-\t-\tNORGOV\t2020-01-01\t-\t-\tmy.txt:4\n"
                + "5\tPRIMARY\tNORWAY_\t-\t-\t-\t-\t-\tmy.txt:5\n"
                + "6\tCODE\t-\t-\tNORLND\t-\t-\t-\tmy.txt:5\n"
                + "7\tAGENT\tENGINEER\t*\t~EXP\t-\t-\t-\tmy.agents.txt:1\n";
        Report report = Report.of(
                        "dam",
                        "Zorina Quellmark said that Norway had closed the dam. Ilse Harrow said that Norwegian engineers had"
                                + " warned Sweden.")
                .publishedOn(day);

        String record = RecordWriter.write(Rapporteur.english(new Own(Map.of("dictionary.tsv", table), null))
                .read(report));

        assertThat(record).contains(words);
        assertThat(RecordWriter.write(Rapporteur.english().read(report))).doesNotContain("NORLND", "NOREXP", "NOROPP");
    }

    @Test
    void a_user_s_own_words_tell_events() {
        Overlay own = new Own(
                Map.of(
                        "triggers.tsv",
                        "id\tlemma\tkind\twith\tframe\ttype\tmode\tcameo\texample\tsource\n"
                                + "verb.own.defenestrate\tdefenestrate\tVERB\tobj:@notable\ttransitive\tASSAULT\t-\t182\t"
                                + "The rebels defenestrated the governor.\town\n",
                        "nouns.tsv",
                        "class\tlemma\tsource\nnotable\tgovernor\town\n"),
                null);
        Report report = Report.of("window", "The rebels defenestrated the governor on Monday.")
                .publishedOn(LocalDate.of(2022, 1, 12));

        String with = RecordWriter.write(Rapporteur.english(own).read(report));
        String without = RecordWriter.write(Rapporteur.english().read(report));

        assertThat(with).contains("\"rule\":\"verb.own.defenestrate\"", "\"cameo\":\"182\"");
        assertThat(without).contains("\"events\":[]").doesNotContain("verb.own.defenestrate");
    }

    @Test
    void a_line_of_the_user_s_that_does_not_hold_in_its_example_is_told() {
        Overlay own = new Own(
                Map.of(
                        "triggers.tsv",
                        "id\tlemma\tkind\twith\tframe\ttype\tmode\tcameo\texample\tsource\n"
                                + "verb.own.defenestrate\tdefenestrate\tVERB\t-\ttransitive\tASSAULT\t-\t182\t"
                                + "The rebels defenestrated the governor.\town\n"
                                + "verb.own.tickle\ttickle\tVERB\tobj:lobster\ttransitive\tASSAULT\t-\t182\t"
                                + "The rebels tickled the governor.\town\n",
                        "governors.tsv",
                        "id\tlemma\tcomplement\teffect\tnegated\texample\tsource\n"
                                + "governor.own.daydream\tdaydream\tclause\tPOSSIBLE\tPOSSIBLE\t"
                                + "The general daydreamed that the army attacked the rebels.\town\n"),
                null);

        assertThat(LexiconLint.check(own))
                .extracting(Object::toString)
                .containsExactly(
                        "triggers.tsv:3: found 'The rebels tickled the governor.' as example, expected a sentence in"
                                + " which 'verb.own.tickle' holds");
    }

    @Test
    void other_tables_are_other_knowledge() {
        Overlay one = new Own(Map.of("offices.tsv", "id\tname\trole\tholders\tsource\n"), null);
        Overlay other = new Own(Map.of("offices.tsv", "id\tname\trole\tholders\tsource\n# two\n"), null);

        assertThat(Knowledge.hash(Overlay.NONE)).isEqualTo(Knowledge.hash());
        assertThat(Knowledge.hash(one))
                .isNotEqualTo(Knowledge.hash())
                .isNotEqualTo(Knowledge.hash(other))
                .isEqualTo(Knowledge.hash(one));
    }

    private static byte[] brackmoor() throws IOException {
        GeonamesDump dump = new GeonamesDump(ActorKnowledge.load(), 500);
        dump.add("77\tBrackmoor\tBrackmoor\t\t58.1\t7.9\tP\tPPL\tNO\t\t\t\t\t\t9000\t\t\tEurope/Oslo\t2022-01-01");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        dump.pack(bytes);
        return bytes.toByteArray();
    }

    /** Tables and a gazetteer in memory. */
    private record Own(Map<String, String> tables, byte @Nullable [] gazetteer) implements Overlay {
        @Override
        public @Nullable Reader open(String file) {
            return tables.containsKey(file) ? new StringReader(tables.get(file)) : null;
        }

        @Override
        public @Nullable InputStream openGazetteer() {
            return gazetteer == null ? null : new ByteArrayInputStream(gazetteer);
        }
    }
}
