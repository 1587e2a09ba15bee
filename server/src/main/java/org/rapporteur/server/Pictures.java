// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.server;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rapporteur.store.Answer;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What pictures are drawn from: counts over the whole store, between two days. */
final class Pictures {
    private static final int MOST_PAIRS = 400;
    private static final int MOST_DAYS = 20_000;
    private static final int MOST_PLACES = 600;
    private static final int MOST_CELLS = 6_000;
    private static final int MOST_FORUMS = 100;

    private static final String BETWEEN =
            " AND coalesce(v.from_day, r.published, '') >= ?" + " AND coalesce(v.from_day, r.published, '') <= ?";
    private static final String TONE = "CASE WHEN v.quad LIKE '%COOPERATION' THEN 1 ELSE -1 END";
    private static final String REAL = " AND v.status IN ('HAPPENED', 'ONGOING')";

    private final Archive archive;

    Pictures(Archive archive) {
        this.archive = archive;
    }

    /** Returns how much there is, and from when to when. */
    ObjectNode summary() {
        ObjectNode summary = Json.object();
        Answer counts = archive.answer(
                "SELECT (SELECT count(*) FROM reports WHERE current = 1), (SELECT count(*) FROM statements),"
                        + " (SELECT count(*) FROM events), (SELECT count(*) FROM claims), (SELECT count(*) FROM meetings),"
                        + " (SELECT count(*) FROM positions), (SELECT count(*) FROM stories),"
                        + " (SELECT count(*) FROM contests),"
                        + " (SELECT min(published) FROM reports WHERE current = 1),"
                        + " (SELECT max(published) FROM reports WHERE current = 1)",
                List.of(),
                1);
        List<@Nullable Object> row = counts.rows().get(0);
        List<String> names =
                List.of("reports", "statements", "events", "claims", "meetings", "positions", "stories", "contested");
        for (int i = 0; i < names.size(); i++) {
            summary.put(names.get(i), whole(row.get(i)));
        }
        text(summary, "from", row.get(8));
        text(summary, "to", row.get(9));
        return summary;
    }

    /** Returns who did how much to whom, cooperative and conflictual apart, and what the parties are called. */
    ObjectNode network(Parameters parameters) {
        boolean statements =
                parameters.oneOf("of", "events", Set.of("events", "statements")).equals("statements");
        String by = Lists.PARTY;
        String on = Lists.PARTY.replace("a.", "b.");
        String known =
                parameters.oneOf("parties", "known", Set.of("known", "all")).equals("known")
                        ? " AND (a.country IS NOT NULL OR a.code IS NOT NULL) AND (b.country IS NOT NULL OR b.code IS NOT NULL)"
                        : "";
        String sql = statements
                ? "SELECT " + by + ", " + on + ", CASE WHEN v.kind IN ('PRAISE', 'ACCEPT', 'PROMISE', 'PROPOSE') THEN 1"
                        + " WHEN v.kind IN ('ACCUSE', 'CRITICIZE', 'WARN', 'THREATEN', 'DEMAND', 'REJECT', 'DENY') THEN -1"
                        + " ELSE 0 END AS tone, count(*) AS n"
                        + " FROM statements v JOIN reports r ON r.id = v.report"
                        + joined("statement", "statement_speakers", "statement_addressees")
                        + " WHERE r.current = 1 AND coalesce(r.published, '') >= ? AND coalesce(r.published, '') <= ?"
                : "SELECT " + by + ", " + on + ", " + TONE + " AS tone, count(*) AS n"
                        + " FROM events v JOIN reports r ON r.id = v.report"
                        + joined("event", "event_actors", "event_recipients") + " WHERE r.current = 1" + BETWEEN
                        + status(parameters);
        Answer answer = archive.answer(
                sql + known + " AND " + by + " <> " + on + " GROUP BY 1, 2, 3 ORDER BY n DESC, 1, 2, 3 LIMIT "
                        + MOST_PAIRS,
                days(parameters),
                MOST_PAIRS);
        ObjectNode network = Json.object();
        ArrayNode edges = network.putArray("edges");
        Set<String> parties = new LinkedHashSet<>();
        for (List<@Nullable Object> row : answer.rows()) {
            parties.add(String.valueOf(row.get(0)));
            parties.add(String.valueOf(row.get(1)));
            edges.addObject()
                    .put("by", String.valueOf(row.get(0)))
                    .put("on", String.valueOf(row.get(1)))
                    .put("tone", whole(row.get(2)))
                    .put("count", whole(row.get(3)));
        }
        network.set("parties", named(parties));
        return network;
    }

    private static String joined(String owner, String by, String on) {
        return " JOIN " + by + " xa ON xa." + owner
                + " = v.id JOIN entities ea ON ea.id = xa.entity JOIN actors a ON a.id ="
                + " ea.actor JOIN " + on + " xb ON xb." + owner
                + " = v.id JOIN entities eb ON eb.id = xb.entity JOIN actors"
                + " b ON b.id = eb.actor";
    }

    private static String status(Parameters parameters) {
        return parameters.oneOf("status", "real", Set.of("real", "all")).equals("real") ? REAL : "";
    }

    /** Returns how many events of either tone and how many statements there are on each day, and at which forums is met. */
    ObjectNode timeline(Parameters parameters) {
        String party = parameters.party("party");
        Long forum = parameters.number("forum");
        Map<String, ObjectNode> days = new TreeMap<>();
        Condition events = new Condition(parameters)
                .with(
                        party,
                        "v.id IN (" + ofParty("event_actors") + " UNION ALL " + ofParty("event_recipients") + ")",
                        2)
                .with(
                        forum,
                        "v.id IN (" + ofActor("event_actors") + " UNION ALL " + ofActor("event_recipients") + ")",
                        2);
        Answer done = archive.answer(
                "SELECT coalesce(v.from_day, r.published), sum(v.quad LIKE '%COOPERATION'), sum(v.quad LIKE '%CONFLICT'),"
                        + " sum(v.status NOT IN ('HAPPENED', 'ONGOING'))"
                        + " FROM events v JOIN reports r ON r.id = v.report WHERE r.current = 1" + BETWEEN + events.sql
                        + " AND coalesce(v.from_day, r.published) IS NOT NULL GROUP BY 1 ORDER BY 1 LIMIT " + MOST_DAYS,
                events.values,
                MOST_DAYS);
        for (List<@Nullable Object> row : done.rows()) {
            day(days, row.get(0))
                    .put("cooperative", whole(row.get(1)))
                    .put("conflictual", whole(row.get(2)))
                    .put("unreal", whole(row.get(3)));
        }
        Condition statements = new Condition(parameters)
                .with(party, "s.id IN (" + ofParty("statement_speakers").replace("x.event", "x.statement") + ")", 1)
                .with(forum, Lists.AT_FORUM, 1);
        Answer said = archive.answer(
                "SELECT " + Lists.SAID + ", count(*) FROM statements s JOIN reports r ON r.id = s.report"
                        + " LEFT JOIN times ti ON ti.id = s.time WHERE r.current = 1 AND coalesce(" + Lists.SAID
                        + ", '') >= ? AND coalesce(" + Lists.SAID + ", '') <= ? AND " + Lists.SAID + " IS NOT NULL"
                        + statements.sql + " GROUP BY 1 ORDER BY 1 LIMIT " + MOST_DAYS,
                statements.values,
                MOST_DAYS);
        said.rows().forEach(row -> day(days, row.get(0)).put("statements", whole(row.get(1))));
        ObjectNode timeline = Json.object();
        timeline.putArray("days").addAll(days.values());
        forums(timeline.putArray("forums"));
        return timeline;
    }

    /** A condition of a picture, and its values: first the two days. */
    private static final class Condition {
        private final StringBuilder sql = new StringBuilder();
        private final List<Object> values;

        Condition(Parameters parameters) {
            values = new ArrayList<>(days(parameters));
        }

        /** Adds a part with a value for each of its question marks; nothing for none. */
        Condition with(@Nullable Object value, String part, int marks) {
            if (value != null) {
                sql.append(" AND ").append(part);
                values.addAll(Collections.nCopies(marks, value));
            }
            return this;
        }
    }

    private static String ofParty(String table) {
        return "SELECT x.event FROM entities e JOIN " + table
                + " x ON x.entity = e.id JOIN actors a ON a.id = e.actor WHERE " + Lists.PARTY + " = ?";
    }

    private static String ofActor(String table) {
        return "SELECT x.event FROM entities e JOIN " + table + " x ON x.entity = e.id WHERE e.actor = ?";
    }

    private static ObjectNode day(Map<String, ObjectNode> days, @Nullable Object day) {
        String key = String.valueOf(day);
        return days.computeIfAbsent(
                key,
                name -> Json.object()
                        .put("day", name)
                        .put("cooperative", 0)
                        .put("conflictual", 0)
                        .put("unreal", 0)
                        .put("statements", 0));
    }

    private void forums(ArrayNode forums) {
        Answer answer = archive.answer(
                "SELECT a.id, a.name, count(*) AS n FROM meetings m JOIN reports r ON r.id = m.report JOIN entities e ON"
                        + " e.id = m.forum JOIN actors a ON a.id = e.actor WHERE r.current = 1 GROUP BY a.id"
                        + " ORDER BY n DESC, a.id LIMIT " + MOST_FORUMS,
                List.of(),
                MOST_FORUMS);
        for (List<@Nullable Object> row : answer.rows()) {
            forums.addObject()
                    .put("number", whole(row.get(0)))
                    .put("name", String.valueOf(row.get(1)))
                    .put("meetings", whole(row.get(2)));
        }
    }

    /** Returns where events took place and meetings were held: places, and countries of which no place is told. */
    ObjectNode places(Parameters parameters) {
        Answer answer = archive.answer(
                "SELECT e.actor, a.name, avg(e.latitude), avg(e.longitude), coalesce(e.place_country, a.country), a.kind,"
                        + " sum(v.quad LIKE '%COOPERATION'), sum(v.quad LIKE '%CONFLICT')"
                        + " FROM events v JOIN reports r ON r.id = v.report JOIN entities e ON e.id = v.place"
                        + " JOIN actors a ON a.id = e.actor WHERE r.current = 1" + BETWEEN + status(parameters)
                        + " GROUP BY e.actor ORDER BY count(*) DESC, e.actor LIMIT " + MOST_PLACES,
                days(parameters),
                MOST_PLACES);
        ObjectNode places = Json.object();
        ArrayNode items = places.putArray("items");
        for (List<@Nullable Object> row : answer.rows()) {
            ObjectNode item = items.addObject()
                    .put("number", whole(row.get(0)))
                    .put("name", String.valueOf(row.get(1)))
                    .put("kind", String.valueOf(row.get(5)))
                    .put("cooperative", whole(row.get(6)))
                    .put("conflictual", whole(row.get(7)));
            if (row.get(2) instanceof Double latitude && row.get(3) instanceof Double longitude) {
                item.put("latitude", latitude).put("longitude", longitude);
            }
            text(item, "country", row.get(4));
        }
        Answer all = archive.answer(
                "SELECT count(*), sum(v.place IS NOT NULL) FROM events v JOIN reports r ON r.id = v.report WHERE r.current = 1"
                        + BETWEEN + status(parameters),
                days(parameters),
                1);
        places.put("events", whole(all.rows().get(0).get(0)));
        places.put("placed", whole(all.rows().get(0).get(1)));
        return places;
    }

    /** Returns how often each party took which stance on whom or what, by month or by day. */
    ObjectNode positions(Parameters parameters) {
        boolean daily = parameters.oneOf("by", "month", Set.of("month", "day")).equals("day");
        String when = daily ? "r.published" : "substr(r.published, 1, 7)";
        String issue = Lists.PARTY.replace("a.", "b.");
        Answer answer = archive.answer(
                "SELECT " + Lists.PARTY + ", " + issue + ", p.stance, " + when + ", count(*) AS n"
                        + " FROM positions p JOIN reports r ON r.id = p.report"
                        + " JOIN position_parties x ON x.position = p.id JOIN entities e ON e.id = x.entity"
                        + " JOIN actors a ON a.id = e.actor JOIN position_about y ON y.position = p.id"
                        + " JOIN entities f ON f.id = y.entity JOIN actors b ON b.id = f.actor"
                        + " WHERE r.current = 1 AND coalesce(r.published, '') >= ? AND coalesce(r.published, '') <= ? AND "
                        + Lists.PARTY + " <> " + issue + (daily ? " AND r.published IS NOT NULL" : "")
                        + " GROUP BY 1, 2, 3, 4 ORDER BY n DESC, 1, 2, 3, 4 LIMIT " + MOST_CELLS,
                days(parameters),
                MOST_CELLS);
        ObjectNode positions = Json.object();
        ArrayNode cells = positions.putArray("cells");
        Set<String> parties = new LinkedHashSet<>();
        for (List<@Nullable Object> row : answer.rows()) {
            parties.add(String.valueOf(row.get(0)));
            parties.add(String.valueOf(row.get(1)));
            cells.addObject()
                    .put("party", String.valueOf(row.get(0)))
                    .put("issue", String.valueOf(row.get(1)))
                    .put("stance", String.valueOf(row.get(2)))
                    .put(daily ? "day" : "month", String.valueOf(row.get(3)))
                    .put("count", whole(row.get(4)));
        }
        positions.set("parties", named(parties));
        positions.put("cut", answer.rows().size() == MOST_CELLS);
        return positions;
    }

    /** Returns what parties are called, the number of an actor of theirs and what kind that is. */
    private ArrayNode named(Set<String> parties) {
        ArrayNode named = Json.object().putArray("parties");
        List<String> keys = List.copyOf(parties);
        for (int from = 0; from < keys.size(); from += 200) {
            List<String> some = keys.subList(from, Math.min(from + 200, keys.size()));
            Answer answer = archive.answer(
                    "SELECT key, name, id, kind FROM (SELECT " + Lists.PARTY
                            + " AS key, a.name, a.id, a.kind, row_number() OVER (PARTITION BY " + Lists.PARTY
                            + " ORDER BY a.kind <> 'COUNTRY', a.kind <> 'INTERGOVERNMENTAL', a.id) AS place FROM actors a"
                            + " WHERE " + Lists.PARTY + " IN ("
                            + String.join(", ", Collections.nCopies(some.size(), "?"))
                            + ")) WHERE place = 1",
                    some,
                    some.size());
            for (List<@Nullable Object> row : answer.rows()) {
                String kind = String.valueOf(row.get(3));
                String key = String.valueOf(row.get(0));
                // Of a country that is not named itself, only its officials and towns, the name is the country's all
                // the same.
                String country = kind.equals("COUNTRY") ? null : Countries.name(key);
                named.addObject()
                        .put("key", key)
                        .put("name", country == null ? String.valueOf(row.get(1)) : country)
                        .put("number", whole(row.get(2)))
                        .put("kind", kind);
            }
        }
        return named;
    }

    private static List<Object> days(Parameters parameters) {
        String from = parameters.day("from");
        String to = parameters.day("to");
        return List.of(from == null ? "" : from, to == null ? "9999-99" : to);
    }

    static long whole(@Nullable Object value) {
        return value instanceof Number number ? number.longValue() : 0;
    }

    static void text(ObjectNode node, String name, @Nullable Object value) {
        if (value != null) {
            node.put(name, value.toString());
        }
    }
}
