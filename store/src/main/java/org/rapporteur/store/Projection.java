// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.record.Entity;
import org.rapporteur.record.Item;
import org.rapporteur.record.Mention;
import org.rapporteur.record.Place;
import org.rapporteur.record.Role;
import org.rapporteur.record.SourcedRecord;
import org.rapporteur.record.Time;
import org.rapporteur.store.Numbers.Numbered;
import org.rapporteur.text.Span;

/** Lays the entries of a record out in the rows of tables, so that they can be queried. */
final class Projection implements AutoCloseable {
    private final Numbers numbers;
    private final ActorTable actors;
    private final List<Insert> inserts = new ArrayList<>();
    private final Insert entities;
    private final Insert roles;
    private final Insert mentions;
    private final Insert times;
    private final Said said;
    private final Done done;

    Projection(Connection connection, Numbers numbers, PropositionTable propositions) throws SQLException {
        this.numbers = numbers;
        actors = new ActorTable(connection, numbers);
        Maker maker = (table, columns) -> {
            Insert insert = new Insert(connection, table, columns.split(" "));
            inserts.add(insert);
            return insert;
        };
        entities = maker.into("entities", "id report entry actor latitude longitude place_country geonames rule");
        roles = maker.into("roles", "entity title of from_day to_day");
        mentions = maker.into("mentions", "entity start end form");
        times = maker.into(
                "times", "id report entry start end words type value from_day to_day anchor reason evidence rule");
        said = new Said(maker, propositions);
        done = new Done(maker, numbers);
    }

    /** Makes the inserts of a table, given its columns with blanks between them. */
    interface Maker {
        /** Prepares one. */
        Insert into(String table, String columns) throws SQLException;
    }

    /**
     * One record on its way into the tables.
     *
     * @param number the row of its report
     * @param record what was found
     * @param ids the rows of its entries
     * @param cuts its words
     */
    record Sheet(long number, SourcedRecord record, Ids ids, Cuts cuts) {
        String evidence(Item item) {
            return cuts.list(item.evidence());
        }
    }

    /** Puts the entries of a record in. */
    void add(long report, SourcedRecord record) throws SQLException {
        Ids ids = new Ids();
        ids.give(record.entities(), numbers, Numbered.ENTITIES);
        ids.give(record.times(), numbers, Numbered.TIMES);
        ids.give(record.meetings(), numbers, Numbered.MEETINGS);
        ids.give(record.statements(), numbers, Numbered.STATEMENTS);
        ids.give(record.figures(), numbers, Numbered.FIGURES);
        ids.give(record.events(), numbers, Numbered.EVENTS);
        ids.give(record.claims(), numbers, Numbered.CLAIMS);
        ids.give(record.positions(), numbers, Numbered.POSITIONS);
        Sheet sheet = new Sheet(report, record, ids, new Cuts(record.report()));
        for (Entity entity : record.entities()) {
            entity(sheet, entity);
        }
        for (Time time : record.times()) {
            time(sheet, time);
        }
        said.add(sheet);
        done.add(sheet);
    }

    private void entity(Sheet sheet, Entity entity) throws SQLException {
        long row = sheet.ids().of(entity);
        Place place = entity.place();
        entities.row(
                row,
                sheet.number(),
                entity.id(),
                actors.of(entity),
                place == null ? null : place.latitude(),
                place == null ? null : place.longitude(),
                place == null ? null : place.country(),
                place == null ? null : place.geonames(),
                entity.rule());
        for (Role role : entity.roles()) {
            roles.row(row, role.title(), ofName(sheet.record(), role.of()), role.from(), role.to());
        }
        Map<Span, Mention> distinct = new HashMap<>();
        for (Mention mention : entity.mentions()) {
            if (distinct.put(mention.span(), mention) == null) {
                Span span = mention.span();
                mentions.row(row, sheet.cuts().start(span), sheet.cuts().end(span), mention.form());
            }
        }
    }

    /** What an office is of is an entity of the record or a name; in the table it is a name. */
    private static @Nullable String ofName(SourcedRecord record, @Nullable String of) {
        if (of == null) {
            return null;
        }
        for (Entity entity : record.entities()) {
            if (entity.id().equals(of)) {
                return entity.name();
            }
        }
        return of;
    }

    private void time(Sheet sheet, Time time) throws SQLException {
        Span span = time.span();
        times.row(
                sheet.ids().of(time),
                sheet.number(),
                time.id(),
                sheet.cuts().start(span),
                sheet.cuts().end(span),
                sheet.cuts().words(span),
                time.type(),
                time.value(),
                time.from(),
                time.to(),
                time.anchor(),
                time.reason(),
                sheet.evidence(time),
                time.rule());
    }

    @Override
    public void close() throws SQLException {
        actors.close();
        for (Insert insert : inserts) {
            insert.close();
        }
    }
}
