// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.format;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.rapporteur.record.SourcedRecord;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Holds a record to the contract, {@code docs/record-format.md}: to its schema, and to what no schema can say.
 *
 * <p>Spans lie inside the text and their words are its slice; ids are unique and what refers to one finds it; the words of an
 * entry lie in its evidence; days are in order; nothing stands within itself.
 */
public final class RecordChecker {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final Schema SCHEMA = schema();
    private static final List<String> LAYERS =
            List.of("entities", "times", "figures", "statements", "events", "claims", "meetings", "positions");
    private static final Pattern ID = Pattern.compile("(en|ti|fi|st|ev|cl|me|po)[1-9][0-9]*");
    /** Fields that hold words, which may look like an id. */
    private static final Set<String> WORDS =
            Set.of("text", "name", "title", "series", "unit", "reason", "because", "predicate", "rule", "value");

    private final int[] text;
    private final Map<String, JsonNode> entries = new HashMap<>();
    private final List<String> problems = new ArrayList<>();

    private RecordChecker(String text) {
        this.text = text.codePoints().toArray();
    }

    /** Writes a record and returns what is wrong with it, one sentence each; nothing if it is right. */
    public static List<String> problems(SourcedRecord record) {
        return problems(RecordWriter.write(record), record.report().text());
    }

    /**
     * Returns what is wrong with a line of output, one sentence each; nothing if it is right.
     *
     * @param line the line
     * @param text the text of the report that it is about
     */
    public static List<String> problems(String line, String text) {
        RecordChecker checker = new RecordChecker(text);
        SCHEMA.validate(line, InputFormat.JSON).forEach(error -> checker.problems.add("schema: " + error));
        if (line.indexOf('\n') >= 0 || line.indexOf('\r') >= 0) {
            checker.problems.add("a line break in the line");
        }
        JsonNode record = MAPPER.readTree(line);
        if (!record.has("error")) {
            checker.check(record);
        }
        return checker.problems;
    }

    private static Schema schema() {
        try (InputStream in = RecordChecker.class.getResourceAsStream("/record-format.schema.json")) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(in, InputFormat.JSON);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void check(JsonNode record) {
        if (record.at("/document/length").asInt() != text.length) {
            problems.add("document.length is not " + text.length);
        }
        spans("document", record.path("document"));
        for (String layer : LAYERS) {
            for (JsonNode entry : record.path(layer)) {
                String id = entry.path("id").asString();
                if (entries.put(id, entry) != null) {
                    problems.add(id + " stands twice");
                }
            }
        }
        for (String layer : LAYERS) {
            record.path(layer).forEach(this::entry);
        }
    }

    private void entry(JsonNode entry) {
        String id = entry.path("id").asString();
        spans(id, entry);
        references(id, entry, "");
        days(id, entry);
        days(id, entry.path("time"));
        evidence(id, entry, entry);
        for (String field : List.of("trigger", "cue", "text")) {
            evidence(id, entry, entry.path(field));
        }
        chain(id, entry);
        for (String field : List.of("contestedBy", "supportedBy")) {
            entry.path(field).forEach(link -> mirrored(id, field, link));
        }
    }

    /** Checks all spans in and below a node. */
    private void spans(String id, JsonNode node) {
        if (node.path("start").isInt() && node.path("end").isInt()) {
            int start = node.get("start").asInt();
            int end = node.get("end").asInt();
            if (start < 0 || start >= end || end > text.length) {
                problems.add(id + ": [" + start + ", " + end + ") is no span in a text of " + text.length);
            } else if (!new String(text, start, end - start)
                    .equals(node.path("text").asString())) {
                problems.add(id + ": the text of [" + start + ", " + end + ") is '"
                        + new String(text, start, end - start) + "', not '"
                        + node.path("text").asString() + "'");
            }
        }
        node.forEach(inner -> spans(id, inner));
    }

    /** Looks up all that reads like an id; which kind of id stands in which field is the schema's to say. */
    private void references(String id, JsonNode node, String field) {
        if (node.isObject()) {
            node.properties().forEach(each -> references(id, each.getValue(), each.getKey()));
        } else if (node.isArray()) {
            node.forEach(each -> references(id, each, field));
        } else if (node.isString()
                && !WORDS.contains(field)
                && ID.matcher(node.asString()).matches()
                && !entries.containsKey(node.asString())) {
            problems.add(id + ": " + field + " is " + node.asString() + ", which is no entry");
        }
    }

    private void days(String id, JsonNode node) {
        String from = node.path("from").asString("");
        String to = node.path("to").asString("");
        if (from.compareTo(to) > 0) {
            problems.add(id + ": from " + from + " to " + to);
        }
    }

    /** Checks that a span of an entry lies in one of its sentences. */
    private void evidence(String id, JsonNode entry, JsonNode span) {
        if (!span.has("start") || !entry.has("evidence")) {
            return;
        }
        for (JsonNode sentence : entry.get("evidence")) {
            if (sentence.path("start").asInt() <= span.path("start").asInt()
                    && span.path("end").asInt() <= sentence.path("end").asInt()) {
                return;
            }
        }
        problems.add(id + ": '" + span.path("text").asString() + "' lies in none of its evidence");
    }

    private void chain(String id, JsonNode entry) {
        Set<String> seen = new HashSet<>();
        for (JsonNode each = entry; each != null && each.has("within"); ) {
            String outer = each.get("within").asString();
            if (!seen.add(outer)) {
                problems.add(id + " stands within itself");
                return;
            }
            each = entries.get(outer);
        }
        entry.path("sameAs").forEach(other -> {
            if (other.asString().equals(id)) {
                problems.add(id + " is the same as itself");
            }
        });
    }

    private void mirrored(String id, String field, JsonNode link) {
        JsonNode other = entries.get(link.path("claim").asString());
        if (other == null) {
            return;
        }
        for (JsonNode back : other.path(field)) {
            if (back.path("claim").asString().equals(id)) {
                return;
            }
        }
        problems.add(id + ": " + field + " " + other.path("id").asString() + ", which does not say so");
    }
}
