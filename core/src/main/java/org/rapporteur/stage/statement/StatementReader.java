// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.statement;

import java.util.List;
import java.util.Set;
import org.rapporteur.knowledge.cues.CueKnowledge;
import org.rapporteur.record.Entity;
import org.rapporteur.record.Meeting;
import org.rapporteur.record.Statement;
import org.rapporteur.record.Time;
import org.rapporteur.syntax.Sentence;
import org.rapporteur.syntax.VerbGroups;
import org.rapporteur.text.Annotation;
import org.rapporteur.text.Block;
import org.rapporteur.text.Quotation;
import org.rapporteur.text.Reading;
import org.rapporteur.text.Stage;

/** Finds who said what. */
public final class StatementReader implements Stage<Statement> {
    /** Makes a reader with what is known. */
    public StatementReader(CueKnowledge knowledge, VerbGroups verbs) {}

    @Override
    public Set<Class<? extends Annotation>> reads() {
        return Set.of(Block.class, Sentence.class, Quotation.class, Time.class, Entity.class, Meeting.class);
    }

    @Override
    public Class<Statement> finds() {
        return Statement.class;
    }

    @Override
    public List<Statement> find(Reading reading) {
        return List.of();
    }
}
