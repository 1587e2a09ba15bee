// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.position;

import java.util.List;
import java.util.Set;
import org.rapporteur.knowledge.claims.ClaimKnowledge;
import org.rapporteur.record.Claim;
import org.rapporteur.record.Entity;
import org.rapporteur.record.Meeting;
import org.rapporteur.record.Position;
import org.rapporteur.record.Statement;
import org.rapporteur.record.Time;
import org.rapporteur.syntax.Sentence;
import org.rapporteur.syntax.VerbGroups;
import org.rapporteur.text.Annotation;
import org.rapporteur.text.Quotation;
import org.rapporteur.text.Reading;
import org.rapporteur.text.Stage;

/** Finds what each party proposes, accepts, refuses, demands. */
public final class PositionReader implements Stage<Position> {
    /** Makes a reader with what is known. */
    public PositionReader(ClaimKnowledge knowledge, VerbGroups verbs) {}

    @Override
    public Set<Class<? extends Annotation>> reads() {
        return Set.of(
                Sentence.class, Quotation.class, Time.class, Entity.class, Meeting.class, Statement.class, Claim.class);
    }

    @Override
    public Class<Position> finds() {
        return Position.class;
    }

    @Override
    public List<Position> find(Reading reading) {
        return List.of();
    }
}
