// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.figure;

import java.util.List;
import java.util.Set;
import org.rapporteur.record.Figure;
import org.rapporteur.record.FigureSource;
import org.rapporteur.record.Statement;
import org.rapporteur.text.Annotation;
import org.rapporteur.text.Reading;
import org.rapporteur.text.Stage;

/** Finds who gives each figure. */
public final class FigureSourceReader implements Stage<FigureSource> {
    @Override
    public Set<Class<? extends Annotation>> reads() {
        return Set.of(Figure.class, Statement.class);
    }

    @Override
    public Class<FigureSource> finds() {
        return FigureSource.class;
    }

    @Override
    public List<FigureSource> find(Reading reading) {
        return List.of();
    }
}
