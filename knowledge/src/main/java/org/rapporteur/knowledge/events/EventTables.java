// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.knowledge.events;

import java.io.Reader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.rapporteur.table.Table;
import org.rapporteur.table.Table.Row;

/** The tables of this room, with a user's own lines over ours. */
final class EventTables {
    /** The tables that a user may have, in order of their names. */
    static final List<String> FILES = List.of("governors.tsv", "light-verbs.tsv", "nouns.tsv", "triggers.tsv");

    private final UnaryOperator<String> name;
    private final Function<String, @Nullable Reader> open;
    private final IdentityHashMap<Object, Line> lines = new IdentityHashMap<>();

    /**
     * Where an entry stands.
     *
     * @param file the table
     * @param number the line in it, from 1
     * @param own whether it is the user's
     */
    record Line(String file, int number, boolean own) {}

    /**
     * Makes one.
     *
     * @param name what the user's table of a name is called in messages
     * @param open opens the user's table of a name; null where there is none
     */
    EventTables(UnaryOperator<String> name, Function<String, @Nullable Reader> open) {
        this.name = name;
        this.open = open;
    }

    /**
     * Reads a table.
     *
     * @param key how many of the first columns tell which line of ours one of the user's replaces
     * @return the user's lines, then those of ours that none of them replaces
     */
    <T> List<T> read(String file, List<String> columns, int key, Function<Row, T> reading) {
        List<String> keys = columns.subList(0, key);
        Set<String> replaced = new HashSet<>();
        List<T> all = new ArrayList<>();
        Reader reader = FILES.contains(file) ? open.apply(file) : null;
        if (reader != null) {
            String own = name.apply(file);
            all.addAll(Table.read(own, reader, columns, row -> {
                replaced.add(key(row, keys));
                return placed(new Line(own, row.line(), true), reading.apply(row));
            }));
        }
        List<T> ours = new ArrayList<>();
        Table.read(EventTables.class, file, columns, row -> {
            T entry = reading.apply(row);
            if (replaced.isEmpty() || !replaced.contains(key(row, keys))) {
                ours.add(placed(new Line(file, row.line(), false), entry));
            }
            return row;
        });
        all.addAll(ours);
        return List.copyOf(all);
    }

    private <T> T placed(Line line, T entry) {
        lines.put(entry, line);
        return entry;
    }

    private static String key(Row row, List<String> keys) {
        return String.join("\t", keys.stream().map(row::text).toList());
    }

    /** Returns where an entry stands. */
    Line line(Object entry) {
        Line line = lines.get(entry);
        if (line == null) {
            throw new IllegalArgumentException("'" + entry + "' is no entry of these tables");
        }
        return line;
    }
}
