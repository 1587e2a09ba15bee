// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which pairs of claims that clash to look for. What is null is left open; the rest has to hold together.
 *
 * @param holder name, actor code or item of Wikidata of one of the two who hold them
 * @param about the same, of who is spoken of in one of the two
 * @param from the first day of the later claim
 * @param to its last day
 * @param limit how many at most
 * @param offset how many to pass over before
 */
public record ContestSearch(
        @Nullable String holder,
        @Nullable String about,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        int limit,
        int offset) {
    /** Returns one for all there are. */
    public static ContestSearch all() {
        return new ContestSearch(null, null, null, null, Integer.MAX_VALUE, 0);
    }

    /**
     * A question and the values for its question marks.
     *
     * @param sql with the columns that {@link KeptContest} reads
     * @param values in their order
     */
    record Question(String sql, List<Object> values) {}

    /** Writes it as SQL: the earliest first. */
    Question question() {
        List<Object> values = new ArrayList<>();
        StringBuilder sql = new StringBuilder("SELECT l.relation, l.score, l.because,"
                + " (SELECT count(DISTINCT p.report) FROM propositions p WHERE p.wording IN (pc.wording, po.wording) AND p.standing IN (1, 2, 4)"
                + " AND p.report NOT IN (c.report, o.report)), "
                + side("c", "r", "x", "pc") + ", " + side("o", "ro", "xo", "po")
                + " FROM contests l JOIN claims c ON c.id = l.one JOIN claims o ON o.id = l.other"
                + " JOIN reports r ON r.id = c.report JOIN texts x ON x.report = r.id"
                + " JOIN reports ro ON ro.id = o.report JOIN texts xo ON xo.report = ro.id"
                + " LEFT JOIN propositions pc ON pc.claim = c.id LEFT JOIN propositions po ON po.claim = o.id WHERE 1");
        if (from != null) {
            sql.append(" AND l.day >= ?");
            values.add(from);
        }
        if (to != null) {
            sql.append(" AND l.day <= ?");
            values.add(to);
        }
        named(holder, "claim_holders", sql, values);
        named(about, "claim_about", sql, values);
        values.add(Math.max(0, limit));
        values.add(Math.max(0, offset));
        return new Question(
                sql.append(" ORDER BY l.day IS NULL, l.day, l.one, l.other LIMIT ? OFFSET ?")
                        .toString(),
                values);
    }

    private static String side(String claim, String report, String text, String proposition) {
        return (claim + ".id, " + claim + ".report, #.document, #.url, coalesce(date(" + proposition
                        + ".day * 86400, 'unixepoch'), #.published), " + claim + ".entry,"
                        + " (SELECT json_group_array(a.name) FROM claim_holders h JOIN entities e ON e.id = h.entity"
                        + " JOIN actors a ON a.id = e.actor WHERE h.claim = " + claim + ".id),"
                        + " (SELECT a.name FROM entities e JOIN actors a ON a.id = e.actor WHERE e.id = " + claim
                        + ".reporter), " + claim + ".start, " + claim + ".\"end\", " + claim + ".words, substr(" + text
                        + ".text, json_extract(" + claim + ".evidence, '$[0][0]') + 1, json_extract(" + claim
                        + ".evidence, '$[0][1]') - json_extract(" + claim + ".evidence, '$[0][0]')), " + proposition
                        + ".data")
                .replace("#", report);
    }

    private static void named(@Nullable String name, String table, StringBuilder sql, List<Object> values) {
        if (name != null) {
            sql.append(" AND EXISTS (SELECT 1 FROM ")
                    .append(table)
                    .append(" h JOIN entities e ON e.id = h.entity JOIN actors a ON a.id = e.actor"
                            + " WHERE h.claim IN (c.id, o.id) AND ")
                    .append(SearchSql.NAMED)
                    .append(')');
            SearchSql.addName(name, values);
        }
    }
}
