// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.format;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.rapporteur.text.Report;
import org.rapporteur.text.Span;
import tools.jackson.core.JsonGenerator;

/**
 * Writes the fields that entries are made of.
 *
 * <p>What is not known is not written: a field whose value is null or empty is left out. Offsets become code points here.
 */
final class Fields {
    /** The years that ISO 8601 writes with four digits: what every reader of dates understands. */
    private static final int LAST_YEAR = 9999;
    /** Numbers with more zeros at their end keep their exponent. */
    private static final int ZEROS = 30;

    private final JsonGenerator json;
    private final Report report;
    private final CodePoints offsets;

    Fields(JsonGenerator json, Report report) {
        this.json = json;
        this.report = report;
        offsets = new CodePoints(report.text());
    }

    void begin() {
        json.writeStartObject();
    }

    void end() {
        json.writeEndObject();
    }

    void object(String name, Runnable body) {
        json.writeObjectPropertyStart(name);
        body.run();
        json.writeEndObject();
    }

    /** Writes a list of objects, even an empty one. */
    <T> void list(String name, List<T> items, Consumer<T> body) {
        json.writeArrayPropertyStart(name);
        for (T item : items) {
            json.writeStartObject();
            body.accept(item);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** Writes a list of objects unless it is empty. */
    <T> void someOf(String name, List<T> items, Consumer<T> body) {
        if (!items.isEmpty()) {
            list(name, items, body);
        }
    }

    /** Writes a list of strings, even an empty one. */
    void strings(String name, List<String> strings) {
        json.writeArrayPropertyStart(name);
        strings.forEach(json::writeString);
        json.writeEndArray();
    }

    /** Writes ids or codes unless there are none. */
    void ids(String name, List<String> ids) {
        if (!ids.isEmpty()) {
            strings(name, ids);
        }
    }

    void spans(String name, List<Span> spans) {
        someOf(name, spans, this::words);
    }

    void span(String name, Span span) {
        object(name, () -> words(span));
    }

    /** Writes where words stand, and the words. */
    void words(Span span) {
        json.writeNumberProperty("start", offsets.at(span.start()));
        json.writeNumberProperty("end", offsets.at(span.end()));
        json.writeStringProperty("text", report.slice(span));
    }

    void text(String name, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            json.writeStringProperty(name, value);
        }
    }

    /** Writes a text even if it is empty. */
    void required(String name, String value) {
        json.writeStringProperty(name, value);
    }

    void code(String name, Enum<?> code) {
        json.writeStringProperty(name, code.name());
    }

    /** Writes that something is so; what is not so is left out. */
    void flag(String name, boolean isSo) {
        if (isSo) {
            json.writeBooleanProperty(name, true);
        }
    }

    /** Writes a day. One that four digits cannot write the year of is left out. */
    void date(String name, @Nullable LocalDate date) {
        if (date != null && date.getYear() > 0 && date.getYear() <= LAST_YEAR) {
            json.writeStringProperty(name, date.toString());
        }
    }

    void number(String name, int value) {
        json.writeNumberProperty(name, value);
    }

    void number(String name, @Nullable Double value) {
        if (value != null) {
            json.writeNumberProperty(name, value);
        }
    }

    void number(String name, @Nullable BigDecimal value) {
        if (value == null) {
            return;
        }
        boolean endsInZeros = value.scale() < 0 && value.scale() > -ZEROS;
        json.writeNumberProperty(name, endsInZeros ? value.setScale(0) : value);
    }
}
