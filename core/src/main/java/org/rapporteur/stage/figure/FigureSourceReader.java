// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.record.Figure;
import org.rapporteur.record.FigureSource;
import org.rapporteur.record.Statement;
import org.rapporteur.text.Annotation;
import org.rapporteur.text.Layer;
import org.rapporteur.text.Reading;
import org.rapporteur.text.Span;
import org.rapporteur.text.Stage;

/** Finds who gives each figure: the innermost statement whose content holds it. */
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
        Layer<Statement> statements = reading.layer(Statement.class);
        List<FigureSource> sources = new ArrayList<>();
        for (Figure figure : reading.layer(Figure.class)) {
            Statement statement = innermost(statements.overlapping(figure.span()), figure.span());
            if (statement != null) {
                sources.add(new FigureSource(figure.span(), figure.id(), statement.id()));
            }
        }
        return sources;
    }

    private static @Nullable Statement innermost(List<Statement> around, Span figure) {
        Statement found = null;
        int shortest = Integer.MAX_VALUE;
        for (Statement statement : around) {
            int length = statement.content().stream().mapToInt(Span::length).sum();
            boolean holds = statement.content().stream().anyMatch(span -> span.overlaps(figure));
            if (holds && length < shortest) {
                found = statement;
                shortest = length;
            }
        }
        return found;
    }
}
