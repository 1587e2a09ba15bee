// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.record.Claim;
import org.rapporteur.record.Entity;
import org.rapporteur.record.Event;
import org.rapporteur.record.Figure;
import org.rapporteur.record.Meeting;
import org.rapporteur.record.Mention;
import org.rapporteur.record.Position;
import org.rapporteur.record.SourcedRecord;
import org.rapporteur.record.Statement;
import org.rapporteur.record.Time;
import org.rapporteur.text.Report;
import org.rapporteur.text.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Holds the writer to the contract, and the contract to the types. */
final class RecordWriterTest {
    private static final JsonMapper MAPPER = new JsonMapper();

    @Test
    void a_record_with_every_field_keeps_the_contract() {
        SourcedRecord record = EveryField.record();

        assertThat(RecordChecker.problems(record)).isEmpty();
    }

    @Test
    void a_record_with_explanations_keeps_the_contract() {
        SourcedRecord record = EveryField.record();

        String json = RecordWriter.write(record, EveryField.traces());

        assertThat(RecordChecker.problems(json, record.report().text())).isEmpty();
        assertThat(json).contains("\"explanation\":{\"line\":\"move VERB obj:@force");
        assertThat(RecordWriter.write(record)).doesNotContain("explanation");
    }

    @Test
    void the_record_with_every_field_has_every_field_of_the_schema() throws Exception {
        JsonNode schema = schema();
        Set<String> known = new TreeSet<>();
        schema.at("/$defs").forEach(each -> known.addAll(each.path("properties").propertyNames()));
        known.removeAll(List.of("error", "code", "where", "message"));

        Set<String> written = new TreeSet<>();
        names(MAPPER.readTree(RecordWriter.write(EveryField.record(), EveryField.traces())), written);

        assertThat(written).containsAll(known);
    }

    @Test
    void an_empty_record_keeps_the_contract_and_has_all_its_lists() {
        SourcedRecord record = recordOf("");

        assertThat(RecordChecker.problems(record)).isEmpty();
        assertThat(RecordWriter.write(record))
                .startsWith(
                        "{\"format\":\"1.0\",\"document\":{\"id\":\"x\",\"sha256\":\"e3b0c44298fc1c149afbf4c8996fb924"
                                + "27ae41e4649b934ca495991b7852b855\",\"length\":0},\"producer\":{\"name\":\"p\",\"version\":\"v\"},")
                .endsWith("\"entities\":[],\"times\":[],\"figures\":[],\"statements\":[],\"events\":[],\"claims\":[],"
                        + "\"meetings\":[],\"positions\":[],\"warnings\":[]}");
    }

    static Stream<Arguments> codes() {
        return Stream.of(
                codes("entity/properties/kind", Entity.Kind.values()),
                codes("entity/properties/mentions/items/properties/form", Mention.Form.values()),
                codes("time/properties/type", Time.Type.values()),
                codes("figure/properties/comparator", Figure.Comparator.values()),
                codes("statement/properties/form", Statement.Form.values()),
                codes("statement/properties/kind", Statement.Kind.values()),
                codes("statement/properties/cue/properties/factuality", Statement.Factuality.values()),
                codes("event/properties/quad", Event.Quad.values()),
                codes("event/properties/status", Event.Status.values()),
                codes("claim/properties/certainty", Claim.Certainty.values()),
                codes("claim/properties/kind", Claim.Kind.values()),
                codes("meeting/properties/status", Meeting.Status.values()),
                codes("position/properties/stance", Position.Stance.values()));
    }

    @ParameterizedTest
    @MethodSource("codes")
    void the_schema_has_the_codes_of_the_types(String pointer, Enum<?>[] values) throws Exception {
        List<String> allowed = new ArrayList<>();
        schema().at("/$defs/" + pointer + "/enum").forEach(code -> allowed.add(code.asString()));

        assertThat(allowed).containsExactly(Stream.of(values).map(Enum::name).toArray(String[]::new));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        "format":"1.0"              | "format":"2.0"              | schema
        "language":"en"             | "language":""               | schema
        "language":"en"             | "tongue":"en"               | schema
        "kind":"PERSON"             | "kind":"HUMAN"              | schema
        "form":"TITLE"              | "form":"TITLE","head":"x"   | schema
        "id":"st1"                  | "id":"st01"                 | schema
        "cameo":"154"               | "cameo":"21"                | schema
        "type":"MOBILIZE"           | "type":"COMMENT"            | schema
        "carried":true              | "carried":false             | schema
        "value":2400                | "value":"2400"              | schema
        "confidence":0.4            | "confidence":1.4            | schema
        "meeting":"me1"             | "meeting":"en1"             | schema
        "value":"2022-01-10","from" | "note":"2022-01-10","from"  | schema
        "form":"INDIRECT","kind"    | "kind"                      | schema
        "addressees":["en2","en3"]  | "addressees":[]             | schema
        "place":"en3"               | "place":"en9"               | place is en9, which is no entry
        "candidates":["en1","en2"]  | "candidates":["en1","en7"]  | candidates is en7, which is no entry
        "of":"en2"                  | "of":"en8"                  | of is en8, which is no entry
        "id":"ev2"                  | "id":"ev1"                  | ev1 stands twice
        "within":"st1"              | "within":"st2"              | st2 stands within itself
        "sameAs":["ev1"]            | "sameAs":["ev2"]            | ev2 is the same as itself
        "from":"2022-01-10"         | "from":"2022-01-11"         | from 2022-01-11 to 2022-01-10
        "text":"troops"             | "text":"Troops"             | , not 'Troops'
        "end":96,"text":"moved"     | "end":1196,"text":"moved"   | is no span in a text
        "length":2                  | "length":3                  | document.length is not
        """)
    void a_wrong_record_is_refused(String right, String wrong, String problem) {
        String json = RecordWriter.write(EveryField.record());
        assertThat(json).contains(right);

        List<String> problems = RecordChecker.problems(
                json.replaceFirst(Pattern.quote(right), Matcher.quoteReplacement(wrong)), EveryField.TEXT);

        assertThat(problems).anySatisfy(each -> assertThat(each).contains(problem));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        {"document":{"id":"a.txt"},"error":{"code":"EMPTY","where":"a.txt","message":"Found no text."}} | 0
        {"document":{"id":"a.txt"},"error":{"code":"EMPTY","message":"Found no text."}}                 | 0
        {"document":{"id":"a.txt"},"error":{"message":"Found no text."}}                                | 1
        {"document":{},"error":{"code":"EMPTY","message":"Found no text."}}                             | 1
        {"document":{"id":"a.txt"},"error":{"code":"EMPTY","message":"No."},"entities":[]}              | 1
        """)
    void a_report_that_cannot_be_read_has_a_line_of_its_own_form(String line, int problems) {
        assertThat(RecordChecker.problems(line, "")).hasSize(problems);
    }

    @Test
    void the_examples_of_the_contract_keep_it() throws Exception {
        String page = Files.readString(Path.of("..", "docs", "record-format.md"));
        List<String> blocks = Pattern.compile("```(?:json|text)\\n(.*?)\\n```", Pattern.DOTALL)
                .matcher(page)
                .results()
                .map(block -> block.group(1))
                .toList();
        assertThat(blocks).hasSize(3);

        String record = MAPPER.readTree(blocks.get(1)).toString();
        String failure = MAPPER.readTree(blocks.get(2)).toString();

        assertThat(RecordChecker.problems(record, blocks.get(0))).isEmpty();
        assertThat(RecordChecker.problems(failure, "")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("codes")
    void the_page_names_the_codes_of_the_types(String pointer, Enum<?>[] values) throws Exception {
        String page = Files.readString(Path.of("..", "docs", "record-format.md"));

        assertThat(values).allSatisfy(value -> assertThat(page).contains("`" + value.name() + "`"));
    }

    @Test
    void the_page_names_the_fields_of_the_schema() throws Exception {
        String page = Files.readString(Path.of("..", "docs", "record-format.md"));
        Set<String> fields = new TreeSet<>();
        schema().at("/$defs")
                .forEach(each -> fields.addAll(each.path("properties").propertyNames()));

        assertThat(fields)
                .allSatisfy(field -> assertThat(page).containsPattern("`" + field + "[`:]|\"" + field + "\""));
    }

    @Test
    void evidence_holds_the_words_of_its_entry() {
        String json = RecordWriter.write(EveryField.record());
        String moved = json.replaceAll(
                "\"evidence\":\\[\\{\"start\":24,\"end\":\\d+,\"text\":\"(?:[^\"\\\\]|\\\\.)*\"}]",
                "\"evidence\":[{\"start\":0,\"end\":6,\"text\":\"GENEVA\"}]");
        assertThat(moved).isNotEqualTo(json);

        assertThat(RecordChecker.problems(moved, EveryField.TEXT))
                .contains("ti1: 'Monday' lies in none of its evidence", "st1: 'told' lies in none of its evidence");
    }

    @Test
    void offsets_count_code_points() throws Exception {
        JsonNode figure =
                MAPPER.readTree(RecordWriter.write(EveryField.record())).at("/figures/0");

        assertThat(figure.get("start").asInt())
                .isEqualTo(EveryField.at("over 2,400").start() - 1);
        assertThat(figure.get("text").asString()).isEqualTo("over 2,400 to 3,000 troops");
        assertThat(figure.get("upper").toString()).isEqualTo("3000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a \uD83D b 😀 moved", "\uDE00\uD83D moved", "😀\uD83D moved"})
    void a_lone_surrogate_comes_back_to_the_letter(String text) {
        int start = text.indexOf("moved");
        SourcedRecord record = withEntity(text, new Span(0, start + 5));

        String json = RecordWriter.write(record);

        assertThat(RecordChecker.problems(record)).isEmpty();
        assertThat(json).isASCII();
        assertThat(MAPPER.readTree(json).at("/entities/0/mentions/0/text").asString())
                .isEqualTo(text);
    }

    @Test
    void a_line_has_no_break_whatever_the_text_has() {
        String text = "a\nb\rc\u0000d\u2028e\u0085f\t\"\\";
        SourcedRecord record = withEntity(text, new Span(0, text.length()));

        assertThat(RecordChecker.problems(record)).isEmpty();
        assertThat(RecordWriter.write(record).chars().filter(Character::isISOControl))
                .containsOnly(0x85);
    }

    private static SourcedRecord recordOf(String text) {
        return withEntities(text, List.of());
    }

    private static SourcedRecord withEntity(String text, Span span) {
        return withEntities(
                text,
                List.of(new Entity(
                        "en1",
                        Entity.Kind.PERSON,
                        "x",
                        null,
                        null,
                        null,
                        List.of(),
                        null,
                        List.of(new Mention(span, span, Mention.Form.NAME)),
                        null)));
    }

    private static SourcedRecord withEntities(String text, List<Entity> entities) {
        return new SourcedRecord(
                Report.of("x", text),
                null,
                null,
                null,
                null,
                new SourcedRecord.Producer("p", "v", ""),
                entities,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static Arguments codes(String pointer, Enum<?>[] values) {
        return Arguments.of(pointer, values);
    }

    private static void names(JsonNode node, Set<String> names) {
        names.addAll(node.propertyNames());
        node.forEach(inner -> names(inner, names));
    }

    private static JsonNode schema() throws Exception {
        try (var in = RecordWriterTest.class.getResourceAsStream("/record-format.schema.json")) {
            return MAPPER.readTree(in);
        }
    }
}
