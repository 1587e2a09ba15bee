// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.statement;

import java.util.List;
import java.util.Set;
import org.rapporteur.record.Attribution;
import org.rapporteur.record.Entity;
import org.rapporteur.record.Meeting;
import org.rapporteur.record.Statement;
import org.rapporteur.record.Time;
import org.rapporteur.syntax.Sentence;
import org.rapporteur.text.Annotation;
import org.rapporteur.text.Reading;
import org.rapporteur.text.Stage;

/** Finds who said what: attributions with their speakers and addressees told. */
public final class StatementReader implements Stage<Statement> {
    @Override
    public Set<Class<? extends Annotation>> reads() {
        return Set.of(Sentence.class, Time.class, Entity.class, Meeting.class, Attribution.class);
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
