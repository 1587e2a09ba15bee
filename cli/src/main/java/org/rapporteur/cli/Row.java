// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a list for programs: fields in their order, each a text, a number, a list of texts, or a row of its own.
 *
 * <p>In JSON what is not known is left out; in CSV it is an empty cell, and the fields of an inner row have its name before them.
 */
final class Row {
    private final Map<String, Object> fields = new LinkedHashMap<>();

    /** Adds a field; null is not known. */
    Row with(String name, @Nullable Object value) {
        fields.put(name, value == null ? "" : value);
        return this;
    }

    Map<String, Object> fields() {
        return fields;
    }

    /** Returns the cells of a table, by the names of their columns. */
    Map<String, String> cells() {
        Map<String, String> cells = new LinkedHashMap<>();
        fields.forEach((name, value) -> {
            if (value instanceof Row inner) {
                inner.cells().forEach((below, cell) -> cells.put(name + "_" + below, cell));
            } else if (value instanceof List<?> list) {
                cells.put(
                        name,
                        String.join("; ", list.stream().map(String::valueOf).toList()));
            } else {
                cells.put(name, String.valueOf(value));
            }
        });
        return cells;
    }
}
