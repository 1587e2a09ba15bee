// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.exports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads lines of JSON with a plain reader. */
final class LinesTest {
    private static final JsonMapper JSON = new JsonMapper();

    @ParameterizedTest
    @MethodSource("org.rapporteur.exports.BratDocumentTest#records")
    void selectors_of_annotations_find_their_words(NumberedRecord record) {
        String text = record.record().report().text();
        Set<String> ids = new HashSet<>();

        List<JsonNode> annotations = Shelling.FORMATS.lines(FieldFormat.WEB_ANNOTATION, record).stream()
                .map(JSON::readTree)
                .toList();

        assertThat(annotations).hasSizeGreaterThan(5);
        for (JsonNode annotation : annotations) {
            assertThat(annotation.get("@context").stringValue()).isEqualTo("http://www.w3.org/ns/anno.jsonld");
            assertThat(annotation.get("type").stringValue()).isEqualTo("Annotation");
            assertThat(ids.add(annotation.get("id").stringValue())).isTrue();
            assertThat(annotation.get("target")).isNotEmpty();
            annotation.get("target").forEach(target -> checkTarget(text, target));
        }
    }

    private static void checkTarget(String text, JsonNode target) {
        JsonNode position = target.get("selector").get(0);
        JsonNode quote = target.get("selector").get(1);
        int start = text.offsetByCodePoints(0, position.get("start").intValue());
        int end = text.offsetByCodePoints(0, position.get("end").intValue());
        String exact = quote.get("exact").stringValue();
        String prefix = quote.get("prefix").stringValue();
        String suffix = quote.get("suffix").stringValue();

        assertThat(position.get("type").stringValue()).isEqualTo("TextPositionSelector");
        assertThat(quote.get("type").stringValue()).isEqualTo("TextQuoteSelector");
        assertThat(text.substring(start, end)).isEqualTo(exact).isNotEmpty();
        assertThat(text.substring(0, start)).endsWith(prefix);
        assertThat(text.substring(end)).startsWith(suffix);
        assertThat(prefix.codePointCount(0, prefix.length())).isLessThanOrEqualTo(32);
        assertThat(prefix.length() == 0).isEqualTo(start == 0);
    }

    @Test
    void an_event_of_plover_has_what_the_manual_asks_for() {
        ToldEvent told = EventChoice.REAL.of(Shelling.numbered()).get(0);

        JsonNode event = JSON.readTree(Shelling.FORMATS.line(FieldFormat.PLOVER, told));

        assertThat(event.get("id").stringValue()).isEqualTo("1700001000");
        assertThat(event.get("date").stringValue()).isEqualTo("2022-01-10");
        assertThat(event.get("enddate").stringValue()).isEqualTo("2022-01-11");
        assertThat(event.at("/actor/0/code").stringValue()).isEqualTo("SYRREBFSA");
        assertThat(event.at("/actor/0/sector").stringValue()).isEqualTo("REB");
        assertThat(event.at("/actor/0/identifier_text").stringValue()).isEqualTo("\"Red\tHand\"");
        assertThat(event.at("/recipient/0/code").stringValue()).isEqualTo("UKR");
        assertThat(event.at("/event/0").stringValue()).isEqualTo("ASSAULT");
        assertThat(event.at("/mode/0").stringValue()).isEqualTo("heavy-weapons");
        assertThat(event.at("/event_loc/geonameid").stringValue()).isEqualTo("706483");
        assertThat(event.at("/event_loc/resolution").intValue()).isEqualTo(4);
        assertThat(event.at("/text_info/0/text_story").stringValue()).isEqualTo(Shelling.FIRST);
        assertThat(event.get("comment").stringValue()).isEqualTo("status=HAPPENED; accordingTo=st1");
    }

    @ParameterizedTest
    @MethodSource("org.rapporteur.exports.BratDocumentTest#records")
    void linked_data_refer_to_what_is_there_and_judge_nothing(NumberedRecord record) {
        List<String> lines = Shelling.FORMATS.lines(FieldFormat.JSONLD, record);
        JsonNode document = JSON.readTree(lines.get(0));
        Set<String> there = new HashSet<>();
        document.get("@graph").forEach(node -> there.add(node.get("@id").stringValue()));

        assertThat(lines).hasSize(1);
        assertThat(document.at("/@context/@vocab").stringValue()).isEqualTo("https://schema.org/");
        assertThat(document.at("/@context/entry").stringValue()).matches("urn:rapporteur:sha256:[0-9a-f]{64}:");
        assertThat(document.findValuesAsString("@id"))
                .allMatch(id -> there.contains(id) || id.startsWith("http://www.wikidata.org/"));
        assertThat(lines.get(0)).doesNotContain("ClaimReview").doesNotContain("Rating");
        assertThat(document.get("@graph"))
                .allSatisfy(node -> assertThat(node.has("prov:wasGeneratedBy")
                                || node.has("prov:used")
                                || node.has("headline")
                                || node.get("@type").isArray())
                        .isTrue());
    }

    @Test
    void what_somebody_unknown_claims_is_not_the_report_s() {
        NumberedRecord record = new NumberedRecord(
                4,
                Shelling.read(
                        "When there was fire some men began to run while others chanted \"We will not leave the square!\""));

        JsonNode document =
                JSON.readTree(Shelling.FORMATS.lines(FieldFormat.JSONLD, record).get(0));

        assertThat(node(document, "entry:cl1").has("author")).isFalse();
    }

    @Test
    void words_of_a_speaker_are_a_quotation_with_who_says_them() {
        JsonNode document = JSON.readTree(
                Shelling.FORMATS.lines(FieldFormat.JSONLD, Shelling.numbered()).get(0));

        JsonNode quotation = node(document, "entry:st1");

        assertThat(quotation.get("@type").stringValue()).isEqualTo("Quotation");
        assertThat(quotation.at("/spokenByCharacter/0/@id").stringValue()).isEqualTo("entry:en3");
        assertThat(quotation.at("/isPartOf/@id").stringValue()).startsWith("https://example.org/a");
        assertThat(node(document, "entry:ev4").findValuesAsString("value")).contains("PLANNED");
    }

    private static JsonNode node(JsonNode document, String id) {
        for (JsonNode node : document.get("@graph")) {
            if (node.get("@id").stringValue().equals(id)) {
                return node;
            }
        }
        throw new AssertionError("no " + id);
    }

    @Test
    void half_a_surrogate_pair_is_had_back() {
        NumberedRecord record =
                new NumberedRecord(1, Shelling.read("Russia \ud83d met Ukraine in Geneva \udc0e on Monday."));

        String all = String.join("\n", Shelling.FORMATS.lines(FieldFormat.WEB_ANNOTATION, record));

        assertThat(all).contains("\\uD83D").doesNotContain("\ud83d");
    }

    @ParameterizedTest
    @EnumSource(FieldFormat.class)
    void a_format_gives_what_it_is_made_of_and_nothing_else(FieldFormat format) {
        NumberedRecord record = Shelling.numbered();
        ToldEvent told = EventChoice.REAL.of(record).get(0);

        if (format.shape() != FieldFormat.Shape.TABLE) {
            assertThatThrownBy(() -> Shelling.FORMATS.table(format)).isInstanceOf(IllegalArgumentException.class);
        }
        if (format.shape() != FieldFormat.Shape.EVENT_LINES) {
            assertThatThrownBy(() -> Shelling.FORMATS.line(format, told)).isInstanceOf(IllegalArgumentException.class);
        }
        if (format.shape() != FieldFormat.Shape.REPORT_LINES) {
            assertThatThrownBy(() -> Shelling.FORMATS.lines(format, record))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        if (format.shape() != FieldFormat.Shape.FILES) {
            assertThatThrownBy(() -> Shelling.FORMATS.files(format)).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
