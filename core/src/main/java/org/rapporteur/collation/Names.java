// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.collation;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rapporteur.record.Entity;
import org.rapporteur.record.SourcedRecord;

/** What the entities of one record are called, and which side each belongs to in every record. */
final class Names {
    private final Map<String, Entity> entities = new HashMap<>();

    Names(SourcedRecord record) {
        record.entities().forEach(entity -> entities.put(entity.id(), entity));
    }

    String of(String id) {
        Entity entity = entities.get(id);
        return entity == null ? id : entity.name();
    }

    List<String> of(List<String> ids) {
        return ids.stream().map(this::of).toList();
    }

    /** Returns the states of entities; their names where they belong to none. */
    List<String> sides(List<String> ids) {
        return ids.stream().map(this::side).distinct().sorted().toList();
    }

    String side(String id) {
        Entity entity = entities.get(id);
        if (entity == null) {
            return id;
        }
        return entity.country() == null ? entity.name().toLowerCase(Locale.ROOT) : entity.country();
    }
}
