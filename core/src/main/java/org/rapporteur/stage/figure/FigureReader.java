// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.figure;

import java.util.List;
import java.util.Set;
import org.rapporteur.knowledge.figures.FigureKnowledge;
import org.rapporteur.record.Entity;
import org.rapporteur.record.Figure;
import org.rapporteur.record.Time;
import org.rapporteur.syntax.Sentence;
import org.rapporteur.text.Annotation;
import org.rapporteur.text.Reading;
import org.rapporteur.text.Stage;

/** Finds how many of what. */
public final class FigureReader implements Stage<Figure> {
    /** Makes a reader with what is known. */
    public FigureReader(FigureKnowledge knowledge) {}

    @Override
    public Set<Class<? extends Annotation>> reads() {
        return Set.of(Sentence.class, Time.class, Entity.class);
    }

    @Override
    public Class<Figure> finds() {
        return Figure.class;
    }

    @Override
    public List<Figure> find(Reading reading) {
        return List.of();
    }
}
