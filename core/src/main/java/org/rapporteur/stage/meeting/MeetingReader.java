// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.meeting;

import java.util.List;
import java.util.Set;
import org.rapporteur.knowledge.meetings.MeetingKnowledge;
import org.rapporteur.record.Dateline;
import org.rapporteur.record.Entity;
import org.rapporteur.record.Meeting;
import org.rapporteur.record.Time;
import org.rapporteur.syntax.Sentence;
import org.rapporteur.syntax.VerbGroups;
import org.rapporteur.text.Annotation;
import org.rapporteur.text.Dating;
import org.rapporteur.text.Quotation;
import org.rapporteur.text.Reading;
import org.rapporteur.text.Stage;

/** Finds talks: where, when, between whom. */
public final class MeetingReader implements Stage<Meeting> {
    /** Makes a reader with what is known. */
    public MeetingReader(MeetingKnowledge knowledge, VerbGroups verbs) {}

    @Override
    public Set<Class<? extends Annotation>> reads() {
        return Set.of(Dating.class, Dateline.class, Sentence.class, Quotation.class, Time.class, Entity.class);
    }

    @Override
    public Class<Meeting> finds() {
        return Meeting.class;
    }

    @Override
    public List<Meeting> find(Reading reading) {
        return List.of();
    }
}
