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

    @Override
    public List<Event> find(Reading reading) {
        EntityIndex entities = new EntityIndex(reading.layer(Entity.class));
        LocalDate day = reading.layer(Dating.class).first().map(Dating::date).orElse(null);
        List<Event> events = new ArrayList<>();
        for (Sentence sentence : reading.layer(Sentence.class)) {
            find(reading, entities, sentence, day, events);
        }
        return Repeats.linked(events);
    }

    private void find(
            Reading reading, EntityIndex entities, Sentence sentence, @Nullable LocalDate day, List<Event> events) {
        Clauses clauses = new Clauses();
        Surroundings surroundings = new Surroundings(knowledge, entities, sentence, reading);
        boolean[] timely = surroundings.timely();
        Matcher matcher = new Matcher(knowledge, clauses, sentence, timely);
        Realities realities = new Realities(knowledge, verbs);
        List<Match> matches = new Candidates(knowledge, matcher, realities).of(sentence);
        if (matches.isEmpty()) {
            return;
        }
        Participants participants = new Participants(knowledge, clauses, matcher, entities, sentence.words(), timely);
        Telling telling = new Telling(knowledge, participants, realities, surroundings, sentence, day);
        for (Event event : Repeats.once(telling.of(matches))) {
            events.add(Telling.numbered(event, "ev" + (events.size() + 1)));
        }
    }
}
