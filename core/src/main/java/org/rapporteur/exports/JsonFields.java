// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.exports;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Writes fields of objects; a field of which nothing is known is left out. */
final class JsonFields {
    private final JsonGenerator json;

    JsonFields(JsonGenerator json) {
        this.json = json;
    }

    /** Writes an object that stands alone or in a list. */
    void object(Runnable body) {
        json.writeStartObject();
        body.run();
        json.writeEndObject();
    }

    void object(String name, Runnable body) {
        json.writeObjectPropertyStart(name);
        body.run();
        json.writeEndObject();
    }

    void list(String name, Runnable body) {
        json.writeArrayPropertyStart(name);
        body.run();
        json.writeEndArray();
    }

    <T> void objects(String name, List<T> items, Consumer<T> body) {
        if (!items.isEmpty()) {
            list(name, () -> items.forEach(item -> object(() -> body.accept(item))));
        }
    }

    void strings(String name, List<String> values) {
        if (!values.isEmpty()) {
            list(name, () -> values.forEach(json::writeString));
        }
    }

    void text(String name, @Nullable String value) {
        if (value != null) {
            json.writeStringProperty(name, value);
        }
    }

    void day(String name, @Nullable LocalDate day) {
        LocalDate writable = ToldEvent.writable(day);
        if (writable != null) {
            json.writeStringProperty(name, writable.toString());
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

    void flag(String name, boolean value) {
        json.writeBooleanProperty(name, value);
    }
}
