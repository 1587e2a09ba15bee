// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.rapporteur.record.Event;
import org.rapporteur.record.Event.When;

/** Which events are one: told twice in a sentence, or again later in the report. */
final class Repeats {
    /** How many other mentions an event names, so that a report that repeats itself without end stays cheap. */
    private static final int MOST = 20;

    private Repeats() {}

    /** Returns the events of one sentence, each once; forces that move to attack are the attack. */
    static List<Event> once(List<Event> events) {
        List<Event> assaults =
                events.stream().filter(event -> event.type().equals("ASSAULT")).toList();
        Map<String, Event> kept = new LinkedHashMap<>();
        for (Event event : events) {
            boolean preparation = event.type().equals("MOBILIZE")
                    && assaults.stream().anyMatch(assault -> mayBeOf(assault, event.actors()));
            if (!preparation) {
                kept.putIfAbsent(
                        event.type() + event.status() + event.actors() + event.recipients() + event.time(), event);
            }
        }
        return List.copyOf(kept.values());
    }

    /** Tells whether an attack may be that of those who move their forces: it names nobody else as its author. */
    private static boolean mayBeOf(Event assault, List<String> actors) {
        return assault.actors().isEmpty()
                || actors.isEmpty()
                || assault.actors().stream().anyMatch(actors::contains);
    }

    /**
     * Returns the events with links between those that are one: of one type, between the same parties, and not of
     * different times.
     */
    static List<Event> linked(List<Event> events) {
        Map<String, List<Integer>> groups = new LinkedHashMap<>();
        for (int i = 0; i < events.size(); i++) {
            Event event = events.get(i);
            TreeSet<String> parties = new TreeSet<>(event.actors());
            parties.addAll(event.recipients());
            if (parties.size() > 1) {
                groups.computeIfAbsent(event.type() + parties + event.status(), key -> new ArrayList<>())
                        .add(i);
            }
        }
        List<Event> linked = new ArrayList<>(events);
        for (List<Integer> group : groups.values()) {
            link(events, group, linked);
        }
        return linked;
    }

    private static void link(List<Event> events, List<Integer> group, List<Event> linked) {
        // Each time is compared with the first of its group, so that a long report stays cheap.
        Map<String, List<Integer>> byTime = new LinkedHashMap<>();
        String latest = "";
        for (int i : group) {
            When time = events.get(i).time();
            String value = time == null || time.value() == null ? latest : time.value();
            latest = value;
            byTime.computeIfAbsent(value, key -> new ArrayList<>()).add(i);
        }
        for (List<Integer> same : byTime.values()) {
            for (int i : same) {
                linked.set(i, Telling.with(events.get(i), events.get(i).id(), others(events, same, i)));
            }
        }
    }

    private static List<String> others(List<Event> events, List<Integer> same, int self) {
        List<String> ids = new ArrayList<>();
        for (int i : same) {
            if (ids.size() == MOST) {
                break;
            }
            if (i != self) {
                ids.add(events.get(i).id());
            }
        }
        return ids;
    }
}
