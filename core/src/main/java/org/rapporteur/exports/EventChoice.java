// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.exports;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.rapporteur.record.Event;
import org.rapporteur.record.Event.Status;

/**
 * Which events are exported: those with a status.
 *
 * <p>The formats of the field have no place to say that an event is planned, demanded or denied, so that without another choice only
 * what happened or goes on is taken.
 *
 * @param statuses those that are taken
 */
public record EventChoice(Set<Status> statuses) {
    /** What happened or goes on. */
    public static final EventChoice REAL = new EventChoice(EnumSet.of(Status.HAPPENED, Status.ONGOING));

    /** Keeps an unchangeable copy. */
    public EventChoice {
        statuses = Set.copyOf(statuses);
    }

    /** Tells whether an event is taken. */
    public boolean takes(Event event) {
        return statuses.contains(event.status());
    }

    /** Returns the events of a record that are taken, in the order of the text, each once with all its tellings in that record. */
    public List<ToldEvent> of(NumberedRecord record) {
        return groups(record).stream().map(ToldEvent::new).toList();
    }

    /** Returns the tellings of the events that are taken, those of one event together. */
    public List<List<Telling>> groups(NumberedRecord record) {
        Map<String, List<Telling>> byEvent = new HashMap<>();
        List<List<Telling>> groups = new ArrayList<>();
        for (Event event : record.record().events()) {
            if (takes(event)) {
                List<Telling> group = event.sameAs().stream()
                        .map(byEvent::get)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
                if (group == null) {
                    group = new ArrayList<>();
                    groups.add(group);
                }
                group.add(new Telling(record, event));
                byEvent.put(event.id(), group);
            }
        }
        return groups;
    }
}
