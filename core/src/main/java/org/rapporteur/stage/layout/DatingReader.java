// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.layout;

import java.util.List;
import java.util.Set;
import org.rapporteur.knowledge.layout.LayoutKnowledge;
import org.rapporteur.record.Dateline;
import org.rapporteur.text.Annotation;
import org.rapporteur.text.Block;
import org.rapporteur.text.Dating;
import org.rapporteur.text.Reading;
import org.rapporteur.text.Stage;

/** Finds the day of a report. */
public final class DatingReader implements Stage<Dating> {
    /** Makes a reader with what is known. */
    public DatingReader(LayoutKnowledge knowledge) {}

    @Override
    public Set<Class<? extends Annotation>> reads() {
        return Set.of(Block.class, Dateline.class);
    }

    @Override
    public Class<Dating> finds() {
        return Dating.class;
    }

    @Override
    public List<Dating> find(Reading reading) {
        return List.of();
    }
}
