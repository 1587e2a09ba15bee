// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.server;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A list that can be asked for: its columns, by what it can be filtered and sorted. All SQL is written here; what a request
 * gives is compared with these names or becomes a value.
 */
final class Listing {
    static final Set<String> PAGING = Set.of("limit", "offset", "sort", "order", "format");

    /** What a column holds. */
    enum Kind {
        /** words */
        TEXT,
        /** a number */
        NUMBER,
        /** yes or no */
        FLAG,
        /** JSON as the store writes it: {@code [{"number": 3, "name": "Russia"}]} */
        NAMES
    }

    /** One column. */
    record Column(String name, String sql, Kind kind) {}

    /** How a parameter is read. */
    enum Value {
        /** words as they are */
        TEXT,
        /** a code */
        CODE,
        /** a day */
        DAY,
        /** a number */
        NUMBER,
        /** a party */
        PARTY
    }

    /** A condition with question marks, all of which get the parameter's value. */
    record Filter(Value value, String sql) {}

    private final String name;
    private final List<Column> columns = new ArrayList<>();
    private final Map<String, Filter> filters = new LinkedHashMap<>();
    private final Map<String, String> sorts = new LinkedHashMap<>();
    private String from = "";
    private String where = "1 = 1";
    private String key = "";
    private String tieBreak = "";
    private String usualSort = "";

    private Listing(String name) {
        this.name = name;
    }

    static Listing of(String name) {
        return new Listing(name);
    }

    /** Sets where rows come from. */
    Listing from(String tables, String condition) {
        from = tables;
        where = condition;
        return this;
    }

    Listing text(String column, String sql) {
        columns.add(new Column(column, sql, Kind.TEXT));
        return this;
    }

    Listing number(String column, String sql) {
        columns.add(new Column(column, sql, Kind.NUMBER));
        return this;
    }

    Listing flag(String column, String sql) {
        columns.add(new Column(column, sql, Kind.FLAG));
        return this;
    }

    Listing names(String column, String sql) {
        columns.add(new Column(column, sql, Kind.NAMES));
        return this;
    }

    Listing filter(String parameter, Value value, String sql) {
        filters.put(parameter, new Filter(value, sql));
        return this;
    }

    /** Allows a sort; the first one allowed is the usual one. */
    Listing sort(String parameter, String sql) {
        usualSort = usualSort.isEmpty() ? parameter : usualSort;
        sorts.put(parameter, sql);
        return this;
    }

    /** Sets what each row has of its own: by this its columns are looked up, and it decides between rows that are alike. */
    Listing key(String sql) {
        key = sql;
        tieBreak = sql;
        return this;
    }

    /** Sets what decides between rows that are alike, in a list that has all its columns at hand. */
    Listing tie(String sql) {
        tieBreak = sql;
        return this;
    }

    String name() {
        return name;
    }

    List<Column> columns() {
        return columns;
    }

    Map<String, Filter> filters() {
        return filters;
    }

    Set<String> sorts() {
        return sorts.keySet();
    }

    /** Returns the names of all parameters. */
    Set<String> parameters() {
        Set<String> all = new TreeSet<>(PAGING);
        all.addAll(filters.keySet());
        return all;
    }

    /** SQL with the values for its question marks. */
    record Question(String sql, List<Object> values) {}

    /**
     * Returns what asks for the rows of a request.
     *
     * <p>First the keys of the rows are found, sorted and cut to the page; what else is shown is looked up for these alone.
     */
    Question rows(Parameters parameters, int limit, int offset) {
        List<Object> values = new ArrayList<>();
        StringBuilder found = new StringBuilder();
        if (key.isEmpty()) {
            found.append(" FROM ").append(from).append(" WHERE ").append(where);
            conditions(parameters, found, values);
        } else {
            found.append(" FROM ")
                    .append(from)
                    .append(" WHERE (")
                    .append(key)
                    .append(") IN (SELECT ")
                    .append(key);
            found.append(" FROM ").append(from).append(" WHERE ").append(where);
            conditions(parameters, found, values);
            found.append(order(parameters)).append(" LIMIT ? OFFSET ?)");
            values.addAll(List.of(limit, offset));
        }
        found.append(order(parameters));
        if (key.isEmpty()) {
            found.append(" LIMIT ? OFFSET ?");
            values.addAll(List.of(limit, offset));
        }
        String shown = String.join(", ", columns.stream().map(Column::sql).toList());
        return new Question("SELECT " + shown + found, values);
    }

    private String order(Parameters parameters) {
        String sort = parameters.oneOf("sort", usualSort, sorts.keySet());
        String order = parameters.oneOf("order", "desc", Set.of("asc", "desc"));
        return " ORDER BY " + sorts.get(sort) + (order.equals("asc") ? " ASC, " : " DESC, ") + tieBreak;
    }

    /** Returns what counts the rows of a request, up to a number. */
    Question count(Parameters parameters, int most) {
        List<Object> values = new ArrayList<>();
        StringBuilder sql = new StringBuilder("SELECT count(*) FROM (SELECT 1 FROM ")
                .append(from)
                .append(" WHERE ")
                .append(where);
        conditions(parameters, sql, values);
        values.add(most);
        return new Question(sql.append(" LIMIT ?)").toString(), values);
    }

    private void conditions(Parameters parameters, StringBuilder sql, List<Object> values) {
        filters.forEach((parameter, filter) -> {
            Object value = value(parameters, parameter, filter.value());
            if (value != null) {
                sql.append(" AND (").append(filter.sql()).append(')');
                for (int i = 0; i < filter.sql().length(); i++) {
                    if (filter.sql().charAt(i) == '?') {
                        values.add(value);
                    }
                }
            }
        });
    }

    private static @org.jspecify.annotations.Nullable Object value(Parameters parameters, String name, Value kind) {
        return switch (kind) {
            case TEXT -> parameters.text(name);
            case CODE -> parameters.code(name);
            case DAY -> parameters.day(name);
            case NUMBER -> parameters.number(name);
            case PARTY -> parameters.party(name);
        };
    }
}
