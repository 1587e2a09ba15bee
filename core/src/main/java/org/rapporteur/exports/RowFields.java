// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.exports;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** All fields that columns may name: what of an event and its report goes into a cell. */
final class RowFields {
    private final Map<String, Function<Row, @Nullable Object>> fields = new HashMap<>();

    RowFields(Codes codes) {
        ReportFields.into(this);
        EventFields.into(this, codes);
        new PartyFields("actor", Row::actor, row -> row.event().actors(), codes).into(this);
        new PartyFields("recipient", Row::recipient, row -> row.event().recipients(), codes).into(this);
        new PlaceFields("place", row -> row.in().entity(row.event().place()), codes).into(this);
        new PlaceFields("actor-place", Row::actor, codes).into(this);
        new PlaceFields("recipient-place", Row::recipient, codes).into(this);
    }

    void add(String name, Function<Row, @Nullable Object> field) {
        if (fields.put(name, field) != null) {
            throw new IllegalStateException("Two fields are called " + name);
        }
    }

    Function<Row, @Nullable Object> field(String name) {
        Function<Row, @Nullable Object> field = fields.get(name);
        if (field == null) {
            throw new IllegalArgumentException("found the field " + name + ", expected one of " + names());
        }
        return field;
    }

    Set<String> names() {
        return new java.util.TreeSet<>(fields.keySet());
    }
}
