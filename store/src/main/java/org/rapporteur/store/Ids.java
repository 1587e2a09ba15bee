// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.store;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.record.Item;
import org.rapporteur.store.Numbers.Numbered;

/** Which rows the entries of one record become. */
final class Ids {
    private final Map<String, Long> rows = new HashMap<>();

    void give(List<? extends Item> items, Numbers numbers, Numbered table) {
        for (Item item : items) {
            rows.put(item.id(), numbers.next(table));
        }
    }

    /** Returns the row of an entry of the record. */
    long of(Item item) {
        return rows.getOrDefault(item.id(), 0L);
    }

    /** Returns the row of the entry with an id; null if there is none. */
    @Nullable
    Long of(@Nullable String id) {
        return id == null ? null : rows.get(id);
    }

    /** Returns the rows of the entries with some ids, each once. */
    Set<Long> of(List<String> ids) {
        Set<Long> found = new LinkedHashSet<>();
        for (String id : ids) {
            Long row = rows.get(id);
            if (row != null) {
                found.add(row);
            }
        }
        return found;
    }
}
