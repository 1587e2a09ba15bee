// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.knowledge.events.EventKnowledge;
import org.rapporteur.record.Entity;
import org.rapporteur.record.EntityIndex;
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

/**
 * Finds who did what to whom, and whether it happened.
 *
 * <p>Words are looked up in the lexicon by lemma; the heaviest line whose conditions hold tells the event; its frame says
 * where actors and recipients stand in the tree; status comes from the verb and from all that governs it.
 */
public final class EventReader implements Stage<Event> {
    private final EventKnowledge knowledge;
    private final VerbGroups verbs;

    /** Makes a reader with what is known. */
    public EventReader(EventKnowledge knowledge, VerbGroups verbs) {
        this.knowledge = knowledge;
        this.verbs = verbs;
    }

    @Override
    public Set<Class<? extends Annotation>> reads() {
        return Set.of(
                Dating.class, Sentence.class, Quotation.class, Time.class, Entity.class, Figure.class, Statement.class);
    }

    @Override
    public Class<Event> finds() {
        return Event.class;
    }

    /** Returns the stage that tells why each word tells an event to this one, or none. */
    public EventTraceReader tracing() {
        return new EventTraceReader(this);
    }

    @Override
    public List<Event> find(Reading reading) {
        return find(reading, Trail.none());
    }

    /** Finds the events and tells a trail what each test says. */
    List<Event> find(Reading reading, Trail trail) {
        EntityIndex entities = new EntityIndex(reading.layer(Entity.class));
        LocalDate day = reading.layer(Dating.class).first().map(Dating::date).orElse(null);
        List<Event> events = new ArrayList<>();
        for (Sentence sentence : reading.layer(Sentence.class)) {
            find(reading, entities, sentence, day, events, trail);
            trail.endOfSentence();
        }
        return Repeats.linked(events);
    }

    private void find(
            Reading reading,
            EntityIndex entities,
            Sentence sentence,
            @Nullable LocalDate day,
            List<Event> events,
            Trail trail) {
        Surroundings surroundings = new Surroundings(knowledge, entities, sentence, reading);
        Scene scene = new Scene(knowledge, entities, sentence, surroundings.timely(), trail);
        Matcher matcher = new Matcher(scene);
        Realities realities = new Realities(knowledge, verbs, trail);
        Deeds deeds = new Deeds(scene, matcher, verbs);
        List<Match> matches = new Candidates(scene, matcher, deeds, realities).found();
        if (matches.isEmpty()) {
            return;
        }
        Participants participants = new Participants(scene, matcher, deeds);
        Telling telling = new Telling(scene, participants, deeds, realities, surroundings, day);
        for (Event event : Repeats.once(telling.of(matches))) {
            Event numbered = Telling.numbered(event, "ev" + (events.size() + 1));
            events.add(numbered);
            trail.told(numbered);
        }
    }
}
