// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.bench.score.record;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.bench.score.MalformedGoldException;
import org.rapporteur.record.Entity;
import org.rapporteur.record.Event;
import org.rapporteur.record.SourcedRecord;
import org.rapporteur.table.Table;

/**
 * Which country did what to which.
 *
 * <p>Gold has the type of what a text tells, and pairs of countries. Countries of the record come from the first three letters of an
 * actor's code, else from its country; old codes are those of today, and all organisations of states are one. Those who meet
 * match either way round. Events that are demanded, proposed, threatened, possible or denied are passed over.
 */
final class DyadScorer implements TaskScorer<DyadScorer.Gold> {
    private static final Map<String, String> TODAY = Table.read(
                    DyadScorer.class,
                    "country-codes.tsv",
                    List.of("code", "today", "source"),
                    row -> Map.entry(row.text("code"), row.text("today")))
            .stream()
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private static final String NO_COUNTRY = "-";
    private static final int CODE = 3;

    /** What people found in one text. */
    record Gold(String type, Set<Dyad> dyads) {}

    /** Two countries; NO_COUNTRY where there is none. */
    record Dyad(String source, String target) {}

    /** What one country did to another. */
    record Deed(String type, Dyad dyad) {}

    @Override
    public Gold gold(GoldObject line, GoldText text) throws MalformedGoldException {
        Set<Dyad> dyads = new LinkedHashSet<>();
        for (List<String> pair : line.pairs("dyads")) {
            dyads.add(new Dyad(today(pair.get(0)), today(pair.get(1))));
        }
        return new Gold(line.text("type"), dyads);
    }

    @Override
    public Tally count(Gold gold, GoldText text, SourcedRecord record) {
        Set<Deed> wanted =
                gold.dyads().stream().map(dyad -> new Deed(gold.type(), dyad)).collect(Collectors.toSet());
        Set<Deed> found = deeds(record);
        Tally tally = new Tally();
        compare("deed", wanted, found, tally);
        compare("dyad", gold.dyads(), each(found, Deed::dyad), tally);
        compare("type", Set.of(gold.type()), each(found, Deed::type), tally);
        return tally;
    }

    private static Set<Deed> deeds(SourcedRecord record) {
        Map<String, Entity> entities = new HashMap<>();
        record.entities().forEach(entity -> entities.put(entity.id(), entity));
        Set<Deed> deeds = new LinkedHashSet<>();
        for (Event event : EventScorer.told(record)) {
            for (EventScorer.Act act : EventScorer.pairs(event)) {
                String source = country(entities.get(act.actor()));
                String target = country(entities.get(act.recipient()));
                deeds.add(new Deed(event.type(), new Dyad(source, target)));
                if (act.eitherWay()) {
                    deeds.add(new Deed(event.type(), new Dyad(target, source)));
                }
            }
        }
        return deeds;
    }

    private static String country(@Nullable Entity entity) {
        if (entity == null) {
            return NO_COUNTRY;
        }
        if (entity.actor() != null) {
            return today(
                    entity.actor().substring(0, Math.min(CODE, entity.actor().length())));
        }
        return entity.country() == null ? NO_COUNTRY : today(entity.country());
    }

    private static String today(String code) {
        return TODAY.getOrDefault(code, code);
    }

    private static <T> Set<T> each(Set<Deed> deeds, Function<Deed, T> part) {
        return deeds.stream().map(part).collect(Collectors.toSet());
    }

    private static <T> void compare(String name, Set<T> wanted, Set<T> found, Tally tally) {
        tally.add(name + " gold", wanted.size());
        tally.add(name + " found", found.size());
        found.forEach(each -> tally.addIf(wanted.contains(each), name));
    }

    @Override
    public List<Measures.Measure> measures(Tally total) {
        return new Measures()
                .headlines("type and dyad", total.share("deed", "deed found"), total.share("deed", "deed gold"))
                .headlineF("dyad", total.share("dyad", "dyad found"), total.share("dyad", "dyad gold"))
                .headlineF("type", total.share("type", "type found"), total.share("type", "type gold"))
                .all();
    }
}
