// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.sources;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Reads a small piece of JSON whole: maps, lists and words. What lies deeper than {@value #DEEPEST} is passed over. */
final class JsonTree {
    private static final JsonFactory JSON = new JsonFactory();
    private static final int DEEPEST = 12;

    private JsonTree() {}

    /** Returns the value; null if it is no JSON. */
    static @Nullable Object of(String json) {
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), json)) {
            return value(parser, parser.nextToken(), 0);
        } catch (JacksonException e) {
            return null;
        }
    }

    private static @Nullable Object value(JsonParser parser, @Nullable JsonToken token, int depth) {
        if (token == null) {
            return null;
        }
        if (token.isScalarValue()) {
            return token == JsonToken.VALUE_NULL ? null : parser.getString();
        }
        if (depth >= DEEPEST) {
            parser.skipChildren();
            return null;
        }
        if (token == JsonToken.START_ARRAY) {
            List<Object> list = new ArrayList<>();
            for (JsonToken next = parser.nextToken(); next != JsonToken.END_ARRAY; next = parser.nextToken()) {
                Object value = value(parser, next, depth + 1);
                if (value != null) {
                    list.add(value);
                }
            }
            return list;
        }
        Map<String, Object> map = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            Object value = value(parser, parser.nextToken(), depth + 1);
            if (value != null) {
                map.put(name, value);
            }
        }
        return map;
    }
}
