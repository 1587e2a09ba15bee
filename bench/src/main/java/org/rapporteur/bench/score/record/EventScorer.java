// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.bench.score.record;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rapporteur.bench.score.MalformedGoldException;
import org.rapporteur.record.Entity;
import org.rapporteur.record.Event;
import org.rapporteur.record.SourcedRecord;
import org.rapporteur.text.Span;

/**
 * Who did what to whom, in single sentences.
 *
 * <p>Gold has events of a type with one source and one target. CONCEDE and RETREAT are one type, YIELD. An event with several
 * actors or recipients counts as one for each pair of them, each pair once; of those who meet, every two are a pair, either
 * way round. Events that are demanded, proposed, threatened, possible or denied are passed over.
 */
final class EventScorer implements TaskScorer<List<EventScorer.Marked>> {
    private static final Set<Event.Status> TOLD =
            Set.of(Event.Status.HAPPENED, Event.Status.ONGOING, Event.Status.PLANNED);
    private static final Map<String, String> FOLDED = Map.of("CONCEDE", "YIELD", "RETREAT", "YIELD");

    /** An event as it was marked. */
    record Marked(String type, MarkedActor source, MarkedActor target) {}

    /** Somebody as they were marked: by words, and mostly by their place. */
    record MarkedActor(String words, @Nullable Span span) {
        static MarkedActor of(GoldObject gold, GoldText text) throws MalformedGoldException {
            return new MarkedActor(gold.text("text"), gold.has("start") ? text.span(gold) : null);
        }
    }

    /** Who did what to whom, by ids; actor or recipient is empty if there is none. */
    record Act(String type, String actor, String recipient, boolean eitherWay) {}

    /** Those of an act, by the words for them. */
    private record Parties(NamedActor actor, NamedActor recipient) {}

    /** Returns the events of a record that are told as such. */
    static List<Event> told(SourcedRecord record) {
        return record.events().stream()
                .filter(event -> TOLD.contains(event.status()))
                .toList();
    }

    @Override
    public List<Marked> gold(GoldObject line, GoldText text) throws MalformedGoldException {
        List<Marked> events = new ArrayList<>();
        for (GoldObject event : line.list("events")) {
            events.add(new Marked(
                    folded(event.text("type")),
                    MarkedActor.of(event.object("source"), text),
                    MarkedActor.of(event.object("target"), text)));
        }
        return events;
    }

    @Override
    public Tally count(List<Marked> gold, GoldText text, SourcedRecord record) {
        Tally tally = new Tally();
        Map<Act, Parties> acts = acts(record, text);
        countTypes(gold, acts.keySet(), tally);
        Set<Act> used = new HashSet<>();
        for (Marked row : gold) {
            boolean pair = false;
            boolean whole = false;
            for (Map.Entry<Act, Parties> each : acts.entrySet()) {
                if (isBetween(row, each.getKey(), each.getValue())) {
                    pair = true;
                    if (each.getKey().type().equals(row.type())) {
                        whole = true;
                        used.add(each.getKey());
                    }
                }
            }
            tally.add("gold");
            tally.addIf(pair, "pair");
            tally.addIf(whole, "whole");
        }
        // One act may be what several rows of gold tell.
        tally.add("whole or spare", tally.get("whole") + acts.size() - used.size());
        tally.add("sentences");
        tally.addIf(!acts.isEmpty(), "sentences with event");
        return tally;
    }

    private static void countTypes(List<Marked> gold, Set<Act> acts, Tally tally) {
        Set<String> wanted = new TreeSet<>();
        gold.forEach(row -> wanted.add(row.type()));
        Set<String> found = new TreeSet<>();
        acts.forEach(act -> found.add(act.type()));
        wanted.forEach(type -> tally.add("type gold " + type));
        for (String type : found) {
            tally.add("type found " + type);
            tally.add("types found");
            tally.addIf(wanted.contains(type), "type right " + type);
            tally.addIf(wanted.contains(type), "types right");
        }
        tally.add("types gold", wanted.size());
    }

    private static Map<Act, Parties> acts(SourcedRecord record, GoldText text) {
        Map<String, Entity> entities = new HashMap<>();
        record.entities().forEach(entity -> entities.put(entity.id(), entity));
        Map<Act, Parties> acts = new LinkedHashMap<>();
        for (Event event : told(record)) {
            for (Act act : pairs(event)) {
                acts.put(
                        act,
                        new Parties(
                                actor(entities.get(act.actor()), event, text),
                                actor(entities.get(act.recipient()), event, text)));
            }
        }
        return acts;
    }

    /** Returns an event for each pair of its actors and recipients. */
    static List<Act> pairs(Event event) {
        String type = folded(event.type());
        List<String> actors = event.actors();
        List<Act> pairs = new ArrayList<>();
        if (event.recipients().isEmpty() && actors.size() > 1) {
            for (int i = 0; i < actors.size(); i++) {
                for (String other : actors.subList(i + 1, actors.size())) {
                    boolean inOrder = actors.get(i).compareTo(other) <= 0;
                    pairs.add(new Act(type, inOrder ? actors.get(i) : other, inOrder ? other : actors.get(i), true));
                }
            }
            return pairs;
        }
        for (String actor : actors.isEmpty() ? List.of("") : actors) {
            for (String recipient : event.recipients().isEmpty() ? List.of("") : event.recipients()) {
                pairs.add(new Act(type, actor, recipient, false));
            }
        }
        return pairs;
    }

    private static NamedActor actor(@Nullable Entity entity, Event event, GoldText text) {
        return entity == null ? NamedActor.NOBODY : NamedActor.of(entity, event.evidence(), text);
    }

    private static boolean isBetween(Marked row, Act act, Parties parties) {
        return parties.actor().isMeantBy(row.source()) && parties.recipient().isMeantBy(row.target())
                || act.eitherWay()
                        && parties.recipient().isMeantBy(row.source())
                        && parties.actor().isMeantBy(row.target());
    }

    private static String folded(String type) {
        return FOLDED.getOrDefault(type, type);
    }

    @Override
    public List<Measures.Measure> measures(Tally total) {
        Measures measures = new Measures()
                .headlines("event", total.share("whole", "whole or spare"), total.share("whole", "gold"))
                .headlineF(
                        "types", total.share("types right", "types found"), total.share("types right", "types gold"));
        Set<String> types = total.names("type gold ");
        Map<String, Double> scores = new LinkedHashMap<>();
        types.forEach(type -> scores.put(
                type,
                Measures.f(
                        total.share("type right " + type, "type found " + type),
                        total.share("type right " + type, "type gold " + type))));
        measures.headline(
                "types, mean F",
                scores.values().stream()
                        .mapToDouble(Double::doubleValue)
                        .average()
                        .orElse(0));
        measures.add("both actors, R", total.share("pair", "gold"));
        measures.add("sentences with an event", total.share("sentences with event", "sentences"));
        scores.forEach((type, score) -> measures.add(type + " F", score));
        return measures.all();
    }
}
