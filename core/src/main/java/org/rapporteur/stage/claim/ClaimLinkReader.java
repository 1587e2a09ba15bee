// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.claim;

import java.util.List;
import java.util.Set;
import org.rapporteur.knowledge.claims.ClaimKnowledge;
import org.rapporteur.record.Claim;
import org.rapporteur.record.ClaimLink;
import org.rapporteur.record.Entity;
import org.rapporteur.record.Figure;
import org.rapporteur.syntax.Sentence;
import org.rapporteur.text.Annotation;
import org.rapporteur.text.Reading;
import org.rapporteur.text.Stage;

/** Finds claims that contest or support each other. */
public final class ClaimLinkReader implements Stage<ClaimLink> {
    /** Makes a reader with what is known. */
    public ClaimLinkReader(ClaimKnowledge knowledge) {}

    @Override
    public Set<Class<? extends Annotation>> reads() {
        return Set.of(Sentence.class, Entity.class, Figure.class, Claim.class);
    }

    @Override
    public Class<ClaimLink> finds() {
        return ClaimLink.class;
    }

    @Override
    public List<ClaimLink> find(Reading reading) {
        return List.of();
    }
}
