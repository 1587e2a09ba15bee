// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rapporteur.record.Attribution;
import org.rapporteur.record.Doubt;
import org.rapporteur.record.Entity;
import org.rapporteur.record.EntityIndex;
import org.rapporteur.record.Meeting;
import org.rapporteur.record.Statement;
import org.rapporteur.record.Time;
import org.rapporteur.syntax.Sentence;
import org.rapporteur.text.Annotation;
import org.rapporteur.text.Reading;
import org.rapporteur.text.Span;
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
        EntityIndex entities = new EntityIndex(reading.layer(Entity.class));
        List<Statement> statements = new ArrayList<>();
        for (Attribution each : reading.layer(Attribution.class)) {
            statements.add(statement(each, entities));
        }
        return statements;
    }

    private static Statement statement(Attribution said, EntityIndex entities) {
        Span head = said.sourceHead();
        Entity speaker = head == null ? null : entities.headedAt(head.start());
        List<String> ids = speaker == null ? List.of() : List.of(speaker.id());
        Statement.Source source = said.source() == null && said.carriedFrom() == null
                ? null
                : new Statement.Source(said.source(), ids, said.carriedFrom() != null);
        return new Statement(
                said.id(),
                said.form(),
                said.kind(),
                source,
                said.cue(),
                said.content(),
                List.of(),
                null,
                null,
                null,
                said.within(),
                Doubt.NONE,
                said.evidence(),
                said.rule());
    }
}
