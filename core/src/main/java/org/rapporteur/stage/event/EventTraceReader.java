// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.event;

import java.util.List;
import java.util.Set;
import org.rapporteur.record.EventTrace;
import org.rapporteur.text.Annotation;
import org.rapporteur.text.Reading;
import org.rapporteur.text.Stage;

/**
 * Finds why words tell an event or none, by the tests of an {@link EventReader} and with the ids that it gives.
 *
 * <p>It reads the report as that reader does and keeps what each test said, so that the two cannot differ.
 */
public final class EventTraceReader implements Stage<EventTrace> {
    private final EventReader events;

    EventTraceReader(EventReader events) {
        this.events = events;
    }

    @Override
    public Set<Class<? extends Annotation>> reads() {
        return events.reads();
    }

    @Override
    public Class<EventTrace> finds() {
        return EventTrace.class;
    }

    @Override
    public List<EventTrace> find(Reading reading) {
        Trail trail = Trail.kept();
        events.find(reading, trail);
        return trail.traces();
    }
}
