// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rapporteur.store.Search.Kind;

/** Writes a search as SQL; what a person typed goes into values alone. */
final class SearchSql {
    /** Marks of what was found, in no text that is kept: no report has them but to play a trick, and then they mean little. */
    static final char BEGIN = '\u0001';

    static final char END = '\u0002';

    /** Holds of an actor {@code a} that a name, a code or an item of Wikidata means; {@link #addName} has its values. */
    static final String NAMED = "(' ' || a.name || ' ' LIKE ? ESCAPE '\\' OR a.code = ? OR a.wikidata = ?)";

    private static final int WORDS = 32;
    private static final int LETTERS = 280;

    private final Search search;
    private final Kind kind;
    private final String match;
    private final List<Object> values = new ArrayList<>();
    private final StringBuilder sql = new StringBuilder();

    private SearchSql(Search search, Kind kind, String match) {
        this.search = search;
        this.kind = kind;
        this.match = match;
    }

    /**
     * A question and the values for its question marks.
     *
     * @param sql with the columns of a {@link Hit}, in their order
     * @param values in their order
     */
    record Question(String sql, List<Object> values) {}

    /** Writes the search for one kind; null if nothing of that kind can be found by it. */
    static @Nullable Question of(Search search, Kind kind, String match) {
        if (kind != Kind.STATEMENT && search.speaker() != null || kind == Kind.REPORT && search.type() != null) {
            return null;
        }
        return new SearchSql(search, kind, match).write();
    }

    private Question write() {
        boolean words = !match.isEmpty();
        switch (kind) {
            case STATEMENT -> statements(words);
            case EVENT -> events(words);
            case REPORT -> reports(words);
        }
        sql.append(" WHERE r.current = 1");
        if (words) {
            sql.append(" AND ").append(index()).append(" MATCH ?");
            values.add(match);
            if (search.isWide()) {
                window();
            }
        }
        type();
        days();
        speaker(words);
        about();
        country();
        if (search.story() != null) {
            sql.append(" AND r.id IN (SELECT report FROM tellings WHERE story = ?)");
            values.add(search.story());
        }
        sql.append(words ? " ORDER BY rank" : order()).append(" LIMIT ? OFFSET ?");
        values.add(search.limit());
        values.add(search.offset());
        return new Question(sql.toString(), values);
    }

    /**
     * Of words that stand in very many places those that came in last are ranked: to rank each of a hundred thousand takes longer
     * than anybody waits, and their words tell them apart no more. What narrows a search down looks at all.
     */
    private void window() {
        sql.append(" AND ")
                .append(index())
                .append(".rowid >= coalesce((SELECT rowid FROM ")
                .append(index())
                .append(" WHERE ")
                .append(index())
                .append(" MATCH ? ORDER BY rowid DESC LIMIT 1 OFFSET " + Search.RANKED + "), 0)");
        values.add(match);
    }

    private String index() {
        return switch (kind) {
            case STATEMENT -> "statement_words";
            case EVENT -> "sentence_words";
            case REPORT -> "report_words";
        };
    }

    /** Without words the newest come first. */
    private String order() {
        return switch (kind) {
            case STATEMENT -> " ORDER BY r.published DESC, s.id";
            case EVENT -> " ORDER BY coalesce(v.from_day, r.published) DESC, v.id";
            case REPORT -> " ORDER BY r.published DESC, r.id";
        };
    }

    private void statements(boolean words) {
        select("s.entry", names("statement_speakers", "statement", "s"), "NULL", "s.kind", "NULL", "s");
        sql.append(words ? snippet(0) : "substr(s.words, 1, " + LETTERS + ")")
                .append(
                        words
                                ? " FROM statement_words JOIN statements s ON s.id = statement_words.rowid"
                                : " FROM statements s")
                .append(" JOIN reports r ON r.id = s.report");
    }

    private void events(boolean words) {
        select(
                "v.entry",
                names("event_actors", "event", "v"),
                names("event_recipients", "event", "v"),
                "v.type",
                "v.status",
                "se");
        sql.append(words ? snippet(0) : "substr(se.words, 1, " + LETTERS + ")")
                .append(
                        words
                                ? " FROM sentence_words JOIN sentences se ON se.id = sentence_words.rowid"
                                        + " JOIN events v ON v.sentence = se.id"
                                : " FROM events v JOIN sentences se ON se.id = v.sentence")
                .append(" JOIN reports r ON r.id = v.report");
    }

    private void reports(boolean words) {
        select("NULL", "NULL", "NULL", "NULL", "NULL", null);
        sql.append(
                        words
                                ? snippet(-1)
                                : "(SELECT substr(t.text, 1, " + LETTERS + ") FROM texts t WHERE t.report = r.id)")
                .append(words ? " FROM report_words JOIN reports r ON r.id = report_words.rowid" : " FROM reports r");
    }

    private void select(String entry, String who, String whom, String type, String status, @Nullable String table) {
        sql.append("SELECT r.id, ")
                .append(entry)
                .append(", r.document, r.published, r.title, r.publisher, ")
                .append(who)
                .append(", ")
                .append(whom)
                .append(", ")
                .append(type)
                .append(", ")
                .append(status)
                .append(", ")
                .append(table == null ? "0, r.length" : table + ".start, " + table + ".\"end\"")
                .append(", ");
    }

    private static String names(String table, String owner, String alias) {
        return "(SELECT group_concat(a.name, '; ') FROM " + table + " x JOIN entities e ON e.id = x.entity"
                + " JOIN actors a ON a.id = e.actor WHERE x." + owner + " = " + alias + ".id)";
    }

    private String snippet(int column) {
        return "snippet(" + index() + ", " + column + ", char(1), char(2), ' … ', " + WORDS + ")";
    }

    private void type() {
        String type = search.type();
        if (type == null) {
            return;
        }
        if (kind == Kind.STATEMENT) {
            sql.append(" AND s.kind = ?");
            values.add(type.toUpperCase(Locale.ROOT));
        } else {
            sql.append(" AND (v.type = ? OR v.mode = ? OR v.cameo LIKE ? ESCAPE '\\')");
            values.add(type.toUpperCase(Locale.ROOT));
            values.add(type.toLowerCase(Locale.ROOT));
            values.add(literally(type) + "%");
        }
    }

    private void days() {
        String day = kind == Kind.EVENT ? "coalesce(v.from_day, r.published)" : "r.published";
        if (search.from() != null) {
            sql.append(" AND ").append(day).append(" >= ?");
            values.add(search.from());
        }
        if (search.to() != null) {
            sql.append(" AND ").append(day).append(" <= ?");
            values.add(search.to());
        }
    }

    /** With words there are few statements to look at; without, the speaker's own are looked up. */
    private void speaker(boolean words) {
        String speaker = search.speaker();
        if (speaker == null) {
            return;
        }
        if (words) {
            sql.append(" AND EXISTS (SELECT 1 FROM statement_speakers x JOIN entities e ON e.id = x.entity"
                    + " WHERE x.statement = s.id AND e.actor IN (");
        } else {
            sql.append(" AND s.id IN (SELECT x.statement FROM statement_speakers x JOIN entities e ON e.id = x.entity"
                    + " WHERE e.actor IN (");
        }
        actors(speaker);
        sql.append("))");
    }

    private void about() {
        String about = search.about();
        if (about == null) {
            return;
        }
        switch (kind) {
            case STATEMENT ->
                sql.append(
                        " AND EXISTS (SELECT 1 FROM entities e JOIN mentions m ON m.entity = e.id"
                                + " WHERE e.report = s.report AND m.start >= s.start AND m.\"end\" <= s.\"end\" AND e.actor IN (");
            case EVENT ->
                sql.append(
                        " AND EXISTS (SELECT 1 FROM entities e JOIN mentions m ON m.entity = e.id"
                                + " WHERE e.report = v.report AND m.start >= se.start AND m.\"end\" <= se.\"end\" AND e.actor IN (");
            case REPORT -> sql.append(" AND r.id IN (SELECT e.report FROM entities e WHERE e.actor IN (");
        }
        actors(about);
        sql.append("))");
    }

    /** Adds the numbers of the actors that a name, a code or an item of Wikidata means. */
    private void actors(String name) {
        sql.append("SELECT a.id FROM actors a WHERE ").append(NAMED);
        addName(name, values);
    }

    static void addName(String name, List<Object> values) {
        values.add("% " + literally(name.strip()) + " %");
        values.add(name.strip().toUpperCase(Locale.ROOT));
        values.add(name.strip().toUpperCase(Locale.ROOT));
    }

    private void country() {
        String country = search.country();
        if (country == null) {
            return;
        }
        String ofOwner = switch (kind) {
            case STATEMENT -> "e.id IN (SELECT x.entity FROM statement_speakers x WHERE x.statement = s.id)";
            case EVENT ->
                "(e.id = v.place OR e.id IN (SELECT x.entity FROM event_actors x WHERE x.event = v.id)"
                        + " OR e.id IN (SELECT x.entity FROM event_recipients x WHERE x.event = v.id))";
            case REPORT -> "e.report = r.id";
        };
        sql.append(" AND EXISTS (SELECT 1 FROM entities e JOIN actors a ON a.id = e.actor WHERE ")
                .append(ofOwner)
                .append(" AND coalesce(a.country, e.place_country) IN (SELECT ? UNION SELECT country FROM actors"
                        + " WHERE kind = 'COUNTRY' AND name = ? COLLATE NOCASE))");
        values.add(country.strip().toUpperCase(Locale.ROOT));
        values.add(country.strip());
    }

    private static String literally(String words) {
        return words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
