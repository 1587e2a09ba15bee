// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.format;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.text.Span;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * An object of a record's JSON, whose fields are asked for by name and kind. Fields that nobody asks for are no matter: later
 * versions of the contract may have more.
 */
final class Node {
    private final String where;
    private final Map<String, Object> fields;
    private final Text text;

    /** The text that spans are counted in. */
    record Text(String words, int[] units) {
        /** Counts the text's code points. */
        static Text of(String words) {
            int[] units = new int[words.codePointCount(0, words.length()) + 1];
            int unit = 0;
            for (int point = 0; point < units.length - 1; point++) {
                units[point] = unit;
                unit += Character.charCount(words.codePointAt(unit));
            }
            units[units.length - 1] = unit;
            return new Text(words, units);
        }
    }

    /** Turns an object into something. */
    interface Reader<T> {
        /** Reads it. */
        T read(Node node) throws MalformedRecordException;
    }

    private Node(String where, Map<String, Object> fields, Text text) {
        this.where = where;
        this.fields = fields;
        this.text = text;
    }

    /** Reads an object; the parser stands at its beginning. */
    static Node root(JsonParser parser, Text text) throws MalformedRecordException {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            throw new MalformedRecordException("expected a JSON object");
        }
        return new Node("the record", object(parser), text);
    }

    private static Map<String, Object> object(JsonParser parser) {
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

    /** Objects become maps, lists lists, numbers and strings their letters; null is as if it were not there. */
    private static @Nullable Object value(JsonParser parser) {
        switch (parser.currentToken()) {
            case START_OBJECT:
                return object(parser);
            case START_ARRAY:
                List<Object> list = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    Object value = value(parser);
                    if (value != null) {
                        list.add(value);
                    }
                }
                return list;
            case VALUE_NULL:
                return null;
            default:
                return parser.getString();
        }
    }

    /** Returns the same object, called by its id in messages. */
    Node named(String id) {
        return new Node(id, fields, text);
    }

    MalformedRecordException malformed(String what) {
        return new MalformedRecordException(where + ": " + what);
    }

    @Nullable
    String text(String name) throws MalformedRecordException {
        Object value = fields.get(name);
        if (value == null || value instanceof String) {
            return (String) value;
        }
        throw malformed("expected words in '" + name + "'");
    }

    String required(String name) throws MalformedRecordException {
        String value = text(name);
        if (value == null) {
            throw malformed("expected the field '" + name + "'");
        }
        return value;
    }

    <E extends Enum<E>> E code(String name, Class<E> codes) throws MalformedRecordException {
        String value = required(name);
        try {
            return Enum.valueOf(codes, value);
        } catch (IllegalArgumentException e) {
            throw new MalformedRecordException(
                    where + ": found '" + value + "' in '" + name + "', which is no code of it", e);
        }
    }

    boolean flag(String name) throws MalformedRecordException {
        return "true".equals(text(name));
    }

    @Nullable
    LocalDate date(String name) throws MalformedRecordException {
        String value = text(name);
        try {
            return value == null ? null : LocalDate.parse(value);
        } catch (DateTimeException e) {
            throw new MalformedRecordException(where + ": found '" + value + "' in '" + name + "', expected a date", e);
        }
    }

    @Nullable
    BigDecimal decimal(String name) throws MalformedRecordException {
        String value = text(name);
        try {
            return value == null ? null : new BigDecimal(value);
        } catch (NumberFormatException e) {
            throw new MalformedRecordException(where + ": expected a number in '" + name + "'", e);
        }
    }

    @Nullable
    Double number(String name) throws MalformedRecordException {
        BigDecimal value = decimal(name);
        return value == null ? null : (Double) value.doubleValue();
    }

    int integer(String name) throws MalformedRecordException {
        BigDecimal value = decimal(name);
        try {
            if (value == null || value.scale() != 0) {
                throw malformed("expected a whole number in '" + name + "'");
            }
            return value.intValueExact();
        } catch (ArithmeticException e) {
            throw new MalformedRecordException(where + ": the number in '" + name + "' is too large", e);
        }
    }

    boolean has(String name) {
        return fields.containsKey(name);
    }

    boolean isObject(String name) {
        return fields.get(name) instanceof Map;
    }

    Node requiredNode(String name) throws MalformedRecordException {
        Node node = node(name);
        if (node == null) {
            throw malformed("expected an object in '" + name + "'");
        }
        return node;
    }

    /** Returns the object in a field; null if there is none. */
    @Nullable
    Node node(String name) throws MalformedRecordException {
        Object value = fields.get(name);
        return value == null ? null : node(name, value);
    }

    private Node node(String name, Object value) throws MalformedRecordException {
        if (!(value instanceof Map<?, ?> map)) {
            throw malformed("expected an object in '" + name + "'");
        }
        Map<String, Object> inner = new LinkedHashMap<>();
        map.forEach((key, each) -> inner.put((String) key, each));
        return new Node(where, inner, text);
    }

    /** Reads the objects in a list; none if there is no such field. */
    <T> List<T> list(String name, Reader<T> reader) throws MalformedRecordException {
        List<T> list = new ArrayList<>();
        for (Object each : items(name)) {
            list.add(reader.read(node(name, each)));
        }
        return list;
    }

    List<String> strings(String name) throws MalformedRecordException {
        List<String> strings = new ArrayList<>();
        for (Object each : items(name)) {
            if (!(each instanceof String string)) {
                throw malformed("expected words in '" + name + "'");
            }
            strings.add(string);
        }
        return strings;
    }

    private List<?> items(String name) throws MalformedRecordException {
        Object value = fields.get(name);
        if (value == null) {
            return List.of();
        }
        if (!(value instanceof List<?> list)) {
            throw malformed("expected a list in '" + name + "'");
        }
        return list;
    }

    List<Span> spans(String name) throws MalformedRecordException {
        return list(name, Node::words);
    }

    @Nullable
    Span span(String name) throws MalformedRecordException {
        Node node = node(name);
        return node == null ? null : node.words();
    }

    Span requiredSpan(String name) throws MalformedRecordException {
        Span span = span(name);
        if (span == null) {
            throw malformed("expected a span in '" + name + "'");
        }
        return span;
    }

    /** Returns the span whose words this object has. */
    Span words() throws MalformedRecordException {
        int start = integer("start");
        int end = integer("end");
        if (start < 0 || end < start || end >= text.units().length) {
            throw malformed("the span [" + start + ", " + end + ") lies outside the text");
        }
        Span span = new Span(text.units()[start], text.units()[end]);
        if (!text.words().regionMatches(span.start(), required("text"), 0, span.length())
                || required("text").length() != span.length()) {
            throw malformed("the span [" + start + ", " + end + ") has other words in the text");
        }
        return span;
    }

    /** Returns the span whose words this object has; null if it has none. */
    @Nullable
    Span wordsIfAny() throws MalformedRecordException {
        return fields.containsKey("start") ? words() : null;
    }
}
