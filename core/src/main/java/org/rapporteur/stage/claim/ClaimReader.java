// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.claim;

import java.util.List;
import java.util.Set;
import org.rapporteur.knowledge.claims.ClaimKnowledge;
import org.rapporteur.record.Claim;
import org.rapporteur.record.Entity;
import org.rapporteur.record.Statement;
import org.rapporteur.syntax.Sentence;
import org.rapporteur.syntax.VerbGroups;
import org.rapporteur.text.Annotation;
import org.rapporteur.text.Quotation;
import org.rapporteur.text.Reading;
import org.rapporteur.text.Stage;

/** Finds what is asserted, by whom, and how sure. */
public final class ClaimReader implements Stage<Claim> {
    /** Makes a reader with what is known. */
    public ClaimReader(ClaimKnowledge knowledge, VerbGroups verbs) {}

    @Override
    public Set<Class<? extends Annotation>> reads() {
        return Set.of(Sentence.class, Quotation.class, Entity.class, Statement.class);
    }

    @Override
    public Class<Claim> finds() {
        return Claim.class;
    }

    @Override
    public List<Claim> find(Reading reading) {
        return List.of();
    }
}
