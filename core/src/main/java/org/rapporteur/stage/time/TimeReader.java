// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.time;

import java.util.List;
import java.util.Set;
import org.rapporteur.knowledge.times.TimeKnowledge;
import org.rapporteur.record.Dateline;
import org.rapporteur.record.Time;
import org.rapporteur.syntax.Sentence;
import org.rapporteur.syntax.VerbGroups;
import org.rapporteur.text.Annotation;
import org.rapporteur.text.Block;
import org.rapporteur.text.Dating;
import org.rapporteur.text.Quotation;
import org.rapporteur.text.Reading;
import org.rapporteur.text.Stage;

/** Finds expressions of time and the days they mean. */
public final class TimeReader implements Stage<Time> {
    /** Makes a reader with what is known. */
    public TimeReader(TimeKnowledge knowledge, VerbGroups verbs) {}

    @Override
    public Set<Class<? extends Annotation>> reads() {
        return Set.of(Block.class, Dating.class, Dateline.class, Sentence.class, Quotation.class);
    }

    @Override
    public Class<Time> finds() {
        return Time.class;
    }

    @Override
    public List<Time> find(Reading reading) {
        return List.of();
    }
}
