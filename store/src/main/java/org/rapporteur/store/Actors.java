// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.store;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Counts what is told of whom. */
final class Actors {
    private static final List<String> COLUMNS = List.of(
            "name", "kind", "code", "country", "wikidata", "reports", "statements", "acts", "suffers", "first", "last");

    private Actors() {}

    static Answer find(
            Questions questions,
            Duration patience,
            @Nullable String name,
            @Nullable String country,
            @Nullable String kind,
            int limit)
            throws StoreException {
        List<Object> values = new ArrayList<>();
        // Who is named most is found in an index alone; what that costs more is asked of those few.
        StringBuilder sql = new StringBuilder("WITH named AS (SELECT e.actor AS id, count(*) AS n FROM entities e"
                + " JOIN actors a ON a.id = e.actor WHERE 1");
        if (name != null) {
            sql.append(" AND ").append(SearchSql.NAMED);
            SearchSql.addName(name, values);
        }
        if (country != null) {
            sql.append(" AND a.country = ?");
            values.add(country.toUpperCase(Locale.ROOT));
        }
        if (kind != null) {
            sql.append(" AND a.kind = ?");
            values.add(kind.toUpperCase(Locale.ROOT));
        }
        sql.append(" GROUP BY e.actor ORDER BY n DESC, e.actor LIMIT ?), top AS (SELECT n.id, count(*) AS reports,"
                + " min(r.published) AS first, max(r.published) AS last, "
                + count("statement_speakers") + " AS statements, "
                + count("event_actors") + " AS acts, "
                + count("event_recipients") + " AS suffers"
                + " FROM named n JOIN entities e ON e.actor = n.id JOIN reports r ON r.id = e.report WHERE r.current = 1"
                + " GROUP BY n.id) SELECT a.name, a.kind, a.code, a.country, a.wikidata, t.reports, t.statements, t.acts,"
                + " t.suffers, t.first, t.last FROM top t JOIN actors a ON a.id = t.id ORDER BY t.reports DESC, a.id");
        values.add(limit);
        List<List<@Nullable Object>> rows = questions.list(patience, sql.toString(), values, result -> {
            List<@Nullable Object> row = new ArrayList<>();
            for (int i = 1; i <= COLUMNS.size(); i++) {
                Object value = result.getObject(i);
                row.add(value instanceof Integer number ? (Object) number.longValue() : value);
            }
            return row;
        });
        return new Answer(COLUMNS, rows, false);
    }

    private static String count(String table) {
        return "sum((SELECT count(*) FROM " + table + " x WHERE x.entity = e.id))";
    }
}
