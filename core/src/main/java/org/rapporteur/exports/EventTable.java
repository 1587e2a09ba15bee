// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.exports;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rapporteur.exports.ToldEvent.Pair;
import org.rapporteur.record.Entity;
import org.rapporteur.table.Table;

/**
 * A format that is a table of events: its columns stand in a table beside this class, and what fills them in {@link RowFields}.
 *
 * <p>A cell is a text, a number, or null where nothing is known.
 */
public final class EventTable {
    private final List<Column> columns;
    private final List<Function<Row, @Nullable Object>> fields = new ArrayList<>();
    private final Unit unit;

    /** What a row stands for. */
    enum Unit {
        /** one who does it, and one to whom */
        PAIR,
        /** an event with all who do it */
        EVENT,
        /** a place that tells a pair */
        MENTION
    }

    EventTable(String file, Unit unit, RowFields all) {
        this.unit = unit;
        columns = Table.read(
                EventTable.class,
                file,
                List.of("at", "name", "field", "note"),
                row -> new Column(row.text("name"), row.optional("field"), row.text("note")));
        for (Column column : columns) {
            fields.add(column.field() == null ? row -> null : all.field(column.field()));
        }
    }

    /** Returns the columns in their order. */
    public List<Column> columns() {
        return columns;
    }

    /**
     * Gives the rows of an event.
     *
     * @param sink takes each, with a cell for each column
     */
    public void rows(ToldEvent told, Consumer<List<@Nullable Object>> sink) {
        List<Pair> pairs = told.pairs();
        switch (unit) {
            case EVENT -> sink.accept(cells(row(told, pairs.get(0), 0)));
            case PAIR -> {
                for (int i = 0; i < pairs.size(); i++) {
                    sink.accept(cells(row(told, pairs.get(i), i)));
                }
            }
            case MENTION -> told.tellings().forEach(telling -> mentions(told, pairs, telling, sink));
        }
    }

    private static Row row(ToldEvent told, Pair pair, int number) {
        return new Row(told, told.first(), pair.actor(), pair.recipient(), told.number(number));
    }

    /** Whoever names both of a pair mentions it; whoever names no pair in full mentions the first. */
    private void mentions(ToldEvent told, List<Pair> pairs, Telling telling, Consumer<List<@Nullable Object>> sink) {
        boolean any = false;
        for (int i = 0; i < pairs.size(); i++) {
            Pair here = named(pairs.get(i), telling);
            if ((here.actor() != null || pairs.get(i).actor() == null)
                    && (here.recipient() != null || pairs.get(i).recipient() == null)) {
                any = true;
                sink.accept(cells(new Row(told, telling, here.actor(), here.recipient(), told.number(i))));
            }
        }
        if (!any) {
            Pair here = named(pairs.get(0), telling);
            sink.accept(cells(new Row(told, telling, here.actor(), here.recipient(), told.number(0))));
        }
    }

    private static Pair named(Pair pair, Telling telling) {
        List<Entity> parties =
                new ArrayList<>(telling.in().entities(telling.event().actors()));
        parties.addAll(telling.in().entities(telling.event().recipients()));
        return new Pair(same(pair.actor(), parties), same(pair.recipient(), parties));
    }

    private static @Nullable Entity same(@Nullable Entity sought, List<Entity> parties) {
        if (sought != null) {
            for (Entity party : parties) {
                boolean same = sought.wikidata() != null && sought.wikidata().equals(party.wikidata())
                        || sought.kind() == party.kind() && sought.name().equals(party.name());
                if (same) {
                    return party;
                }
            }
        }
        return null;
    }

    private List<@Nullable Object> cells(Row row) {
        List<@Nullable Object> cells = new ArrayList<>(fields.size());
        fields.forEach(field -> cells.add(field.apply(row)));
        return Collections.unmodifiableList(cells);
    }
}
