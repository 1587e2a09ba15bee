// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.statement;

import java.util.List;
import java.util.Set;
import org.rapporteur.knowledge.cues.CueKnowledge;
import org.rapporteur.record.Attribution;
import org.rapporteur.syntax.Sentence;
import org.rapporteur.syntax.VerbGroups;
import org.rapporteur.text.Annotation;
import org.rapporteur.text.Block;
import org.rapporteur.text.Quotation;
import org.rapporteur.text.Reading;
import org.rapporteur.text.Stage;

/** Finds who said what, in the words of the report. */
public final class AttributionReader implements Stage<Attribution> {
    /** Makes a reader with what is known. */
    public AttributionReader(CueKnowledge knowledge, VerbGroups verbs) {}

    @Override
    public Set<Class<? extends Annotation>> reads() {
        return Set.of(Block.class, Sentence.class, Quotation.class);
    }

    @Override
    public Class<Attribution> finds() {
        return Attribution.class;
    }

    @Override
    public List<Attribution> find(Reading reading) {
        return List.of();
    }
}
