// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.exports;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.knowledge.actors.StateCodes.Scheme;
import org.rapporteur.record.Entity;
import org.rapporteur.record.Role;
import org.rapporteur.text.Span;

/** What of those who do something, or of those to whom it is done, goes into a cell. */
final class PartyFields {
    /** What Phoenix takes for the root of an actor besides a state. */
    private static final List<String> ROOTS = List.of("IGO", "NGO", "IMG", "MNC");

    private final String side;
    private final Function<Row, @Nullable Entity> one;
    private final Function<Row, List<String>> all;
    private final Codes codes;

    /**
     * Makes the fields of one side.
     *
     * @param side what their names begin with
     * @param one the one of a pair
     * @param all the ids of all of an event
     */
    PartyFields(String side, Function<Row, @Nullable Entity> one, Function<Row, List<String>> all, Codes codes) {
        this.side = side;
        this.one = one;
        this.all = all;
        this.codes = codes;
    }

    void into(RowFields fields) {
        one(fields, "code", entity -> code(entity).whole());
        one(fields, "name", Entity::name);
        one(fields, "name-in-capitals", entity -> entity.name().toUpperCase(Locale.ROOT));
        one(fields, "country", entity -> code(entity).country());
        one(fields, "country-name", entity -> codes.stateName(code(entity).country()));
        one(fields, "group", entity -> at(code(entity).groups(), 0));
        one(fields, "people", entity -> at(code(entity).peoples(), 0));
        one(fields, "religion-1", entity -> at(code(entity).religions(), 0));
        one(fields, "religion-2", entity -> at(code(entity).religions(), 1));
        one(fields, "type-1", entity -> at(code(entity).types(), 0));
        one(fields, "type-2", entity -> at(code(entity).types(), 1));
        one(fields, "type-3", entity -> at(code(entity).types(), 2));
        one(fields, "sectors", entity -> sectors(entity));
        one(fields, "root", entity -> root(entity));
        one(fields, "agent", entity -> agent(entity));
        one(fields, "others", entity -> others(entity));
        all(fields, "names", Entity::name);
        all(fields, "countries", entity -> code(entity).country());
        all(fields, "cows", entity -> codes.state(code(entity).country(), Scheme.COW));
        all(fields, "types", entity -> joined(code(entity).types().stream(), ReportFields.LIST));
        all(fields, "titles", entity -> joined(entity.roles().stream().map(Role::title), ReportFields.LIST));
        all(fields, "wikidata", Entity::wikidata);
        fields.add(side + ".type", row -> primary(row));
        fields.add(
                side + ".words",
                row -> joined(parties(row).map(entity -> words(row, entity)).distinct(), ReportFields.LIST));
    }

    private void one(RowFields fields, String name, Function<Entity, @Nullable String> field) {
        fields.add(side + "." + name, row -> {
            Entity entity = one.apply(row);
            return entity == null ? null : field.apply(entity);
        });
    }

    /** The words of all, parted; what one of them has not is passed over, what several have stands once. */
    private void all(RowFields fields, String name, Function<Entity, @Nullable String> field) {
        fields.add(
                side + "." + name,
                row -> joined(
                        parties(row)
                                .map(field)
                                .filter(java.util.Objects::nonNull)
                                .distinct(),
                        ReportFields.LIST));
    }

    private Stream<Entity> parties(Row row) {
        return row.in().entities(all.apply(row)).stream();
    }

    private ActorCode code(Entity entity) {
        return ActorCode.of(entity, codes);
    }

    private @Nullable String primary(Row row) {
        return parties(row)
                .flatMap(entity -> code(entity).types().stream())
                .findFirst()
                .orElse(null);
    }

    private static String words(Row row, Entity entity) {
        Span meant = row.in().meant(entity, row.event().trigger(), row.event().evidence());
        return row.in().words(meant);
    }

    private @Nullable String sectors(Entity entity) {
        return joined(code(entity).types().stream().map(codes::sector), ",");
    }

    private @Nullable String root(Entity entity) {
        String first = at(ActorCode.parts(entity.actor()), 0);
        return first != null && (ROOTS.contains(first) || codes.kind(first) == Codes.Kind.COUNTRY) ? first : null;
    }

    private @Nullable String agent(Entity entity) {
        String second = at(ActorCode.parts(entity.actor()), 1);
        return second != null && codes.isAgent(second) ? second : null;
    }

    private @Nullable String others(Entity entity) {
        return joined(ActorCode.parts(entity.actor()).stream().skip(agent(entity) == null ? 1 : 2), ";");
    }

    private static @Nullable String at(List<String> list, int index) {
        return index < list.size() ? list.get(index) : null;
    }

    private static @Nullable String joined(Stream<@Nullable String> words, String between) {
        String joined = words.filter(java.util.Objects::nonNull).collect(Collectors.joining(between));
        return joined.isEmpty() ? null : joined;
    }
}
