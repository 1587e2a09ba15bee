// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.layout;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.knowledge.layout.LayoutKnowledge;
import org.rapporteur.record.Dateline;
import org.rapporteur.text.Annotation;
import org.rapporteur.text.Block;
import org.rapporteur.text.Dating;
import org.rapporteur.text.Reading;
import org.rapporteur.text.Report;
import org.rapporteur.text.Span;
import org.rapporteur.text.Stage;

/**
 * Finds the day of a report: the one it was handed in with, else that of its own header, else of its dateline, else of a
 * header that tells of a later change, else the day assumed.
 */
public final class DatingReader implements Stage<Dating> {
    private final LayoutKnowledge knowledge;

    /** Makes a reader with what is known of layouts. */
    public DatingReader(LayoutKnowledge knowledge) {
        this.knowledge = knowledge;
    }

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
        Report report = reading.report();
        if (report.published() != null) {
            return List.of(new Dating(new Span(0, 0), report.published(), Dating.Origin.PUBLICATION));
        }
        Dating told = fromText(reading);
        if (told != null) {
            return List.of(told);
        }
        return report.assumedDate() == null
                ? List.of()
                : List.of(new Dating(new Span(0, 0), report.assumedDate(), Dating.Origin.ASSUMPTION));
    }

    private @Nullable Dating fromText(Reading reading) {
        List<HeaderDate> headers = HeaderDate.all(reading, knowledge);
        Dating told = fromHeader(headers, false, reading.report());
        Dateline dateline = reading.layer(Dateline.class).first().orElse(null);
        if (told == null && dateline != null && dateline.date() != null) {
            told = new Dating(dateline.span(), dateline.date(), Dating.Origin.TEXT);
        }
        return told == null ? fromHeader(headers, true, reading.report()) : told;
    }

    private static @Nullable Dating fromHeader(List<HeaderDate> headers, boolean change, Report report) {
        for (HeaderDate header : headers) {
            LocalDate day = header.change() == change ? header.date().near(report.assumedDate()) : null;
            if (day != null) {
                Span span = new Span(header.date().start(), header.date().end());
                return new Dating(span, day, Dating.Origin.TEXT);
            }
        }
        return null;
    }
}
