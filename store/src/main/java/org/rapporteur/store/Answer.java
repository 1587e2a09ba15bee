// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a question to the store gives: a table.
 *
 * @param columns their names
 * @param rows a value for each column: a String, Long, Double, byte array or null
 * @param cut whether there are more rows than were asked for
 */
public record Answer(List<String> columns, List<List<@Nullable Object>> rows, boolean cut) {
    /** Keeps unchangeable copies. */
    public Answer {
        columns = List.copyOf(columns);
        rows = rows.stream()
                .map(row -> Collections.unmodifiableList(new ArrayList<@Nullable Object>(row)))
                .toList();
    }
}
