// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.layout;

import java.util.List;
import java.util.Set;
import org.rapporteur.knowledge.layout.LayoutKnowledge;
import org.rapporteur.record.Dateline;
import org.rapporteur.text.Annotation;
import org.rapporteur.text.Block;
import org.rapporteur.text.Reading;
import org.rapporteur.text.Stage;

/** Finds where and when a report was written, as it says itself. */
public final class DatelineReader implements Stage<Dateline> {
    /** Makes a reader with what is known. */
    public DatelineReader(LayoutKnowledge knowledge) {}

    @Override
    public Set<Class<? extends Annotation>> reads() {
        return Set.of(Block.class);
    }

    @Override
    public Class<Dateline> finds() {
        return Dateline.class;
    }

    @Override
    public List<Dateline> find(Reading reading) {
        return List.of();
    }
}
