// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.bench.score.record;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.bench.score.MalformedGoldException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * A JSON object of a file, which tells where it stands when it is not as expected.
 *
 * @param file what the file is called in messages
 * @param line its line there
 * @param fields strings, doubles, booleans, lists and maps by name; fields that hold null are left out
 */
record GoldObject(String file, int line, Map<String, Object> fields) {
    private static final JsonFactory JSON = new JsonFactory();

    /**
     * Takes JSON Lines apart; blank lines are passed over.
     *
     * @throws MalformedGoldException if a line is no JSON object, or there is none
     */
    static List<GoldObject> lines(String file, String content) throws MalformedGoldException {
        List<GoldObject> objects = new ArrayList<>();
        int number = 0;
        for (String line : (Iterable<String>) content.lines()::iterator) {
            number++;
            if (!line.isBlank()) {
                objects.add(new GoldObject(file, number, object(file, number, line)));
            }
        }
        if (objects.isEmpty()) {
            throw new MalformedGoldException(file, 1, "found no line, expected JSON objects, one a line");
        }
        return objects;
    }

    /** Returns a string that must be there. */
    String text(String name) throws MalformedGoldException {
        String text = optional(name);
        if (text == null) {
            throw malformed("found no '" + name + "', expected a string");
        }
        return text;
    }

    /** Returns a string, or null if there is none. */
    @Nullable
    String optional(String name) throws MalformedGoldException {
        return get(name, String.class, "a string");
    }

    /** Returns a number, or null if there is none. */
    @Nullable
    Double number(String name) throws MalformedGoldException {
        return get(name, Double.class, "a number");
    }

    /** Returns a whole number that must be there. */
    int count(String name) throws MalformedGoldException {
        Double number = number(name);
        if (number == null || number != Math.rint(number) || Math.abs(number) > Integer.MAX_VALUE) {
            throw malformed(
                    "found " + (number == null ? "no" : number + " as") + " '" + name + "', expected a whole number");
        }
        return number.intValue();
    }

    /** Returns whether something is so, or what to take if nothing is said. */
    boolean flag(String name, boolean otherwise) throws MalformedGoldException {
        Boolean flag = get(name, Boolean.class, "true or false");
        return flag == null ? otherwise : flag;
    }

    /** Returns an object that must be there. */
    GoldObject object(String name) throws MalformedGoldException {
        Map<?, ?> inner = get(name, Map.class, "an object");
        if (inner == null) {
            throw malformed("found no '" + name + "', expected an object");
        }
        return of(inner);
    }

    /** Returns the objects of a list that must be there. */
    List<GoldObject> list(String name) throws MalformedGoldException {
        if (!fields.containsKey(name)) {
            throw malformed("found no '" + name + "', expected a list");
        }
        return listOrNone(name);
    }

    /** Returns the objects of a list; none if there is no list. */
    List<GoldObject> listOrNone(String name) throws MalformedGoldException {
        List<?> list = get(name, List.class, "a list");
        List<GoldObject> objects = new ArrayList<>();
        for (Object each : list == null ? List.of() : list) {
            if (!(each instanceof Map<?, ?> inner)) {
                throw malformed("found " + each + " in '" + name + "', expected objects");
            }
            objects.add(of(inner));
        }
        return objects;
    }

    /** Returns the pairs of a list that must be there. */
    List<List<String>> pairs(String name) throws MalformedGoldException {
        List<?> list = get(name, List.class, "a list of pairs");
        if (list == null) {
            throw malformed("found no '" + name + "', expected a list of pairs");
        }
        List<List<String>> pairs = new ArrayList<>();
        for (Object each : list) {
            if (!(each instanceof List<?> pair)
                    || pair.size() != 2
                    || !(pair.get(0) instanceof String one)
                    || !(pair.get(1) instanceof String other)) {
                throw malformed("found " + each + " in '" + name + "', expected pairs of strings");
            }
            pairs.add(List.of(one, other));
        }
        return pairs;
    }

    boolean has(String name) {
        return fields.containsKey(name);
    }

    /** Makes the complaint about this object. */
    MalformedGoldException malformed(String message) {
        return new MalformedGoldException(file, line, message);
    }

    private GoldObject of(Map<?, ?> inner) {
        Map<String, Object> named = new LinkedHashMap<>();
        inner.forEach((name, value) -> named.put(String.valueOf(name), value));
        return new GoldObject(file, line, named);
    }

    private <T> @Nullable T get(String name, Class<T> type, String expected) throws MalformedGoldException {
        Object value = fields.get(name);
        if (value != null && !type.isInstance(value)) {
            throw malformed("found " + value + " as '" + name + "', expected " + expected);
        }
        return type.cast(value);
    }

    private static Map<String, Object> object(String file, int number, String line) throws MalformedGoldException {
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), line)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new MalformedGoldException(file, number, "found no JSON object, expected one");
            }
            Map<String, Object> object = fields(parser);
            if (parser.nextToken() != null) {
                throw new MalformedGoldException(
                        file, number, "found more after the JSON object, expected the line's end");
            }
            return object;
        } catch (JacksonException e) {
            throw new MalformedGoldException(file, number, "found no JSON: " + e.getOriginalMessage());
        }
    }

    /** Jackson bounds the depth, and so that of this recursion. */
    private static @Nullable Object value(JsonParser parser) {
        return switch (parser.currentToken()) {
            case START_OBJECT -> fields(parser);
            case START_ARRAY -> elements(parser);
            case VALUE_STRING -> parser.getString();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getDoubleValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            default -> null;
        };
    }

    private static Map<String, Object> fields(JsonParser parser) {
        Map<String, Object> fields = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            Object value = value(parser);
            if (value != null) {
                fields.put(name, value);
            }
        }
        return fields;
    }

    private static List<Object> elements(JsonParser parser) {
        List<Object> elements = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            Object value = value(parser);
            if (value != null) {
                elements.add(value);
            }
        }
        return elements;
    }
}
