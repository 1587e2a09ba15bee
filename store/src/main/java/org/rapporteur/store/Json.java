// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.store;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** The small pieces of JSON that stand in columns. */
final class Json {
    private static final JsonFactory FACTORY = new JsonFactory();

    private Json() {}

    static String written(Consumer<JsonGenerator> body) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
            body.accept(json);
        }
        return out.toString();
    }

    static String strings(List<String> strings) {
        return strings.isEmpty()
                ? "[]"
                : written(json -> {
                    json.writeStartArray();
                    strings.forEach(json::writeString);
                    json.writeEndArray();
                });
    }

    /** Reads a list of strings. */
    static List<String> words(String list) {
        List<String> words = new ArrayList<>();
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), list)) {
            while (parser.nextToken() != null) {
                if (parser.currentToken().isScalarValue()) {
                    words.add(parser.getString());
                }
            }
        }
        return words;
    }

    /** Writes an object of strings, without those that are null. */
    static String object(Map<String, @Nullable String> fields) {
        return written(json -> {
            json.writeStartObject();
            fields.forEach((name, value) -> {
                if (value != null) {
                    json.writeStringProperty(name, value);
                }
            });
            json.writeEndObject();
        });
    }

    /** Reads the fields of an object whose values are strings or numbers. */
    static Map<String, String> fields(String object) {
        Map<String, String> fields = new TreeMap<>();
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), object)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = parser.currentName();
                if (parser.nextToken().isScalarValue()) {
                    fields.put(name, parser.getString());
                } else {
                    parser.skipChildren();
                }
            }
        }
        return fields;
    }
}
