// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.event;

import java.util.List;
import java.util.Set;
import org.rapporteur.knowledge.events.EventKnowledge;
import org.rapporteur.record.Entity;
import org.rapporteur.record.Event;
import org.rapporteur.record.Figure;
import org.rapporteur.record.Statement;
import org.rapporteur.record.Time;
import org.rapporteur.syntax.Sentence;
import org.rapporteur.syntax.VerbGroups;
import org.rapporteur.text.Annotation;
import org.rapporteur.text.Dating;
import org.rapporteur.text.Quotation;
import org.rapporteur.text.Reading;
import org.rapporteur.text.Stage;

/** Finds who did what to whom, and whether it happened. */
public final class EventReader implements Stage<Event> {
    /** Makes a reader with what is known. */
    public EventReader(EventKnowledge knowledge, VerbGroups verbs) {}

    @Override
    public Set<Class<? extends Annotation>> reads() {
        return Set.of(
                Dating.class, Sentence.class, Quotation.class, Time.class, Entity.class, Figure.class, Statement.class);
    }

    @Override
    public Class<Event> finds() {
        return Event.class;
    }

    @Override
    public List<Event> find(Reading reading) {
        return List.of();
    }
}
