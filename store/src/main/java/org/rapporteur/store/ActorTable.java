// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.record.Entity;
import org.rapporteur.store.Numbers.Numbered;

/**
 * Who is named in any report: the entities that have the same item of Wikidata, or else the same kind, code, country and name.
 *
 * <p>Two people of one name of whom the knowledge knows nothing are one actor here; their entities are still two.
 */
final class ActorTable implements AutoCloseable {
    private static final int REMEMBERED = 50_000;

    private final PreparedStatement find;
    private final Insert insert;
    private final Numbers numbers;
    private final Map<String, Long> recent = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Long> eldest) {
            return size() > REMEMBERED;
        }
    };

    ActorTable(Connection connection, Numbers numbers) throws SQLException {
        this.numbers = numbers;
        find = connection.prepareStatement("SELECT id FROM actors WHERE identity = ?");
        insert = new Insert(connection, "actors", "id", "identity", "kind", "name", "code", "country", "wikidata");
    }

    /** Returns the number of the actor that an entity is; it becomes one if there is none. */
    long of(Entity entity) throws SQLException {
        String identity = identity(entity);
        Long known = recent.get(identity);
        if (known == null) {
            known = find(identity);
            if (known == null) {
                known = numbers.next(Numbered.ACTORS);
                insert.row(
                        known,
                        identity,
                        entity.kind(),
                        entity.name(),
                        entity.actor(),
                        entity.country(),
                        entity.wikidata());
            }
            recent.put(identity, known);
        }
        return known;
    }

    private @Nullable Long find(String identity) throws SQLException {
        find.setString(1, identity);
        try (ResultSet result = find.executeQuery()) {
            return result.next() ? (Long) result.getLong(1) : null;
        }
    }

    private static String identity(Entity entity) {
        if (entity.wikidata() != null) {
            return entity.kind() + "|" + entity.wikidata();
        }
        String code = entity.actor() == null ? "" : entity.actor();
        String country = entity.country() == null ? "" : entity.country();
        return entity.kind() + "|" + code + "|" + country + "|" + entity.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public void close() throws SQLException {
        find.close();
        insert.close();
    }
}
