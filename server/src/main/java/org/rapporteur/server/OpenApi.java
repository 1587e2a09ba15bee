// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.server;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.server.Listing.Column;
import org.rapporteur.server.Listing.Value;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Describes the API in OpenAPI 3.1, from the same lists that answer it. */
final class OpenApi {
    private static final Map<String, Set<String>> WORDS = Map.of(
            "of", Set.of("events", "statements"),
            "status", Set.of("real", "all"),
            "parties", Set.of("known", "all"),
            "by", Set.of("month", "day"),
            "kind", Set.of("statement", "event", "report"));
    private static final Set<String> DAYS = Set.of("from", "to");
    private static final Set<String> NUMBERS = Set.of("limit", "offset", "story", "forum", "report");

    private final ObjectNode document = Json.object().put("openapi", "3.1.0");
    private final ObjectNode paths;

    OpenApi() {
        document.putObject("info")
                .put("title", "Rapporteur")
                .put("version", "1.0")
                .put(
                        "description",
                        "The sourced record of news reports. Offsets count code points from 0, ends are exclusive.");
        paths = document.putObject("paths");
        ObjectNode schemas = document.putObject("components").putObject("schemas");
        names(schemas.putObject("Names"));
        error(schemas.putObject("Error"));
        record(schemas.putObject("Record"));
        ObjectNode given = schemas.putObject("Given").put("type", "object");
        given.putArray("required").add("text");
        ObjectNode fields = given.putObject("properties");
        for (String name : new TreeSet<>(Set.of("text", "id", "title", "publisher", "url"))) {
            fields.putObject(name).put("type", "string");
        }
        fields.putObject("published").put("type", "string").put("format", "date");
        post("/api/read", "Reads a text and keeps nothing", "200", "#/components/schemas/Record");
        post("/api/reports", "Reads a text and keeps it", "201", null);
        agree(schemas);
        correct(schemas);
        export();
        ObjectNode record =
                get("/api/reports/{number}/record", "The record of a report, as docs/record-format.md says");
        number(record.putArray("parameters"));
        reference(answer(record, "200", "The record"), "Record");
        refusals(record);
    }

    ObjectNode document() {
        return document;
    }

    /** Adds a list. */
    void list(Listing list) {
        ObjectNode get = get("/api/" + list.name(), "A page of the list of " + list.name());
        ArrayNode parameters = get.putArray("parameters");
        list.filters().forEach((name, filter) -> schema(parameter(parameters, name, "query"), filter.value()));
        whole(parameter(parameters, "limit", "query"), 1, Parameters.MOST, Parameters.USUAL_LIMIT);
        whole(parameter(parameters, "offset", "query"), 0, Parameters.FURTHEST, 0);
        words(parameter(parameters, "sort", "query"), list.sorts());
        words(parameter(parameters, "order", "query"), Set.of("asc", "desc"));
        words(parameter(parameters, "format", "query"), Set.of("json", "csv"));
        ObjectNode schema = answer(get, "200", "The page").put("type", "object");
        schema.putArray("required")
                .add("items")
                .add("total")
                .add("more")
                .add("limit")
                .add("offset");
        ObjectNode fields = schema.put("additionalProperties", false).putObject("properties");
        fields.putObject("total").put("type", "integer");
        fields.putObject("more").put("type", "boolean").put("description", "whether there are more than total");
        fields.putObject("limit").put("type", "integer");
        fields.putObject("offset").put("type", "integer");
        ObjectNode item = fields.putObject("items")
                .put("type", "array")
                .putObject("items")
                .put("type", "object");
        item.put("additionalProperties", false);
        ObjectNode columns = item.putObject("properties");
        for (Column column : list.columns()) {
            ObjectNode field = columns.putObject(column.name());
            switch (column.kind()) {
                case TEXT -> field.put("type", "string");
                case NUMBER -> field.put("type", "number");
                case FLAG -> field.put("type", "boolean");
                case NAMES -> field.put("$ref", "#/components/schemas/Names");
            }
        }
        refusals(get);
    }

    /** Adds what a picture is drawn from. */
    void picture(String name, Set<String> known) {
        ObjectNode get = get("/api/" + name, "What the page shows as " + name);
        ArrayNode parameters = get.putArray("parameters");
        for (String one : new TreeSet<>(known)) {
            ObjectNode schema = parameter(parameters, one, "query");
            if (DAYS.contains(one)) {
                schema.put("type", "string").put("format", "date");
            } else if (NUMBERS.contains(one)) {
                schema.put("type", "integer");
            } else if (WORDS.containsKey(one)) {
                words(schema, WORDS.getOrDefault(one, Set.of()));
            } else {
                schema.put("type", "string");
            }
        }
        answer(get, "200", "What was asked for").put("type", "object");
        refusals(get);
    }

    /** Adds what is known of one thing. */
    void one(String name) {
        ObjectNode get = get("/api/" + name + "/{number}", "One of " + name);
        number(get.putArray("parameters"));
        ObjectNode schema = answer(get, "200", "What is known of it").put("type", "object");
        schema.putArray("required").add("number");
        refusals(get);
    }

    private ObjectNode get(String path, String summary) {
        return at(path).putObject("get").put("summary", summary);
    }

    private ObjectNode at(String path) {
        return paths.get(path) instanceof ObjectNode there ? there : paths.putObject(path);
    }

    private void agree(ObjectNode schemas) {
        ObjectNode coding = schemas.putObject("Coding").put("type", "object");
        coding.putArray("required").add("csv");
        ObjectNode fields = coding.putObject("properties");
        fields.putObject("csv").put("type", "string").put("description", "a header, and a row for each event");
        fields.putObject("columns")
                .put("type", "object")
                .put("description", "what columns are called, by report, type, source, target, date and status")
                .putObject("additionalProperties")
                .put("type", "string");
        words(fields.putObject("actors"), Set.of("country", "code"));
        ObjectNode post = sent("/api/agree", "How far the record agrees with a coding", "Coding");
        ObjectNode schema = answer(post, "200", "The agreement").put("type", "object");
        schema.putArray("required").add("measures").add("confusion").add("outcomes");
        refusals(post);
    }

    private void correct(ObjectNode schemas) {
        ObjectNode correction = schemas.putObject("Correction").put("type", "object");
        correction.putArray("required").add("by").add("why");
        ObjectNode fields = correction.putObject("properties");
        for (String name : new TreeSet<>(Set.of("entry", "by", "why"))) {
            fields.putObject(name).put("type", "string");
        }
        fields.putObject("report").put("type", "integer");
        fields.putObject("undo").put("type", "integer").put("description", "the number of a correction to take back");
        words(fields.putObject("verdict"), Set.of("ACCEPT", "REJECT", "SET"));
        fields.putObject("fields")
                .put("type", "object")
                .putObject("additionalProperties")
                .put("type", "string");
        ObjectNode post =
                sent("/api/corrections", "Accepts, rejects or corrects an entry, or takes that back", "Correction");
        ObjectNode schema = answer(post, "201", "The number of the correction").put("type", "object");
        schema.putArray("required").add("number");
        refusals(post);
    }

    private void export() {
        ObjectNode get = get("/api/export", "Reports in a format of the field, as docs/exports.md says");
        ArrayNode parameters = get.putArray("parameters");
        words(parameter(parameters, "format", "query"), Exports.names().keySet());
        parameter(parameters, "status", "query")
                .put("type", "string")
                .put("pattern", "^[A-Z]+(,[A-Z]+)*$")
                .put("default", "HAPPENED,ONGOING")
                .putArray("examples")
                .add("PLANNED,DENIED");
        parameter(parameters, "after", "query").put("type", "integer").put("minimum", 0);
        whole(parameter(parameters, "limit", "query"), 1, Exports.MOST, Exports.USUAL);
        ObjectNode answer = get.putObject("responses").putObject("200").put("description", "The reports");
        ObjectNode link = answer.putObject("headers").putObject("Link");
        link.put("description", "where it goes on, if there are more reports: rel=next");
        link.putObject("schema").put("type", "string");
        ObjectNode content = answer.putObject("content");
        new TreeSet<>(Exports.types())
                .forEach(type -> content.putObject(type).putObject("schema").put("type", "string"));
        refusals(get);
    }

    private ObjectNode sent(String path, String summary, String body) {
        ObjectNode post = at(path).putObject("post").put("summary", summary);
        post.putObject("requestBody")
                .put("required", true)
                .putObject("content")
                .putObject("application/json")
                .putObject("schema")
                .put("$ref", "#/components/schemas/" + body);
        return post;
    }

    private void post(String path, String summary, String status, @org.jspecify.annotations.Nullable String reference) {
        ObjectNode post = sent(path, summary, "Given");
        ObjectNode schema = answer(post, status, summary);
        if (reference != null) {
            schema.put("$ref", reference);
        } else {
            schema.put("type", "object").putArray("required").add("number");
        }
        refusals(post);
    }

    private static ObjectNode answer(ObjectNode operation, String status, String words) {
        ObjectNode responses =
                operation.get("responses") instanceof ObjectNode there ? there : operation.putObject("responses");
        return responses
                .putObject(status)
                .put("description", words)
                .putObject("content")
                .putObject("application/json")
                .putObject("schema");
    }

    private static void refusals(ObjectNode operation) {
        reference(answer(operation, "default", "Why it is refused"), "Error");
    }

    private static void reference(ObjectNode schema, String name) {
        schema.put("$ref", "#/components/schemas/" + name);
    }

    private static ObjectNode parameter(ArrayNode parameters, String name, String in) {
        return parameters
                .addObject()
                .put("name", name)
                .put("in", in)
                .put("required", in.equals("path"))
                .putObject("schema");
    }

    private static void number(ArrayNode parameters) {
        parameter(parameters, "number", "path").put("type", "integer").put("minimum", 0);
    }

    private static void schema(ObjectNode schema, Value value) {
        switch (value) {
            case DAY -> schema.put("type", "string").put("format", "date");
            case NUMBER -> schema.put("type", "integer").put("minimum", 0);
            case CODE -> schema.put("type", "string").put("pattern", "^[A-Za-z0-9_]{1,40}$");
            case PARTY -> schema.put("type", "string").put("pattern", "^([A-Za-z0-9_]{1,40}|~[0-9]{1,15})$");
            case TEXT -> schema.put("type", "string").put("maxLength", 300);
        }
    }

    private static void whole(ObjectNode schema, int least, int most, int usual) {
        schema.put("type", "integer").put("minimum", least).put("maximum", most).put("default", usual);
    }

    private static void words(ObjectNode schema, Set<String> words) {
        ArrayNode all = schema.put("type", "string").putArray("enum");
        new TreeSet<>(words).forEach(all::add);
    }

    private static void names(ObjectNode schema) {
        ObjectNode item = schema.put("type", "array").putObject("items").put("type", "object");
        item.putArray("required").add("number").add("name");
        ObjectNode fields = item.putObject("properties");
        fields.putObject("number").put("type", "integer").put("description", "of an actor: /api/actors/{number}");
        fields.putObject("name").put("type", "string");
    }

    private static void error(ObjectNode schema) {
        schema.put("type", "object").putArray("required").add("error");
        ObjectNode error = schema.putObject("properties").putObject("error").put("type", "object");
        error.putArray("required").add("code").add("message");
        ObjectNode fields = error.putObject("properties");
        fields.putObject("code").put("type", "string");
        fields.putObject("message").put("type", "string").put("description", "a sentence that helps");
    }

    private static void record(ObjectNode schema) {
        schema.put("type", "object")
                .putArray("required")
                .add("format")
                .add("document")
                .add("entities")
                .add("statements");
    }
}
