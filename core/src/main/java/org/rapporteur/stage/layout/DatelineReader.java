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
import org.rapporteur.text.Reading;
import org.rapporteur.text.Report;
import org.rapporteur.text.Span;
import org.rapporteur.text.Stage;

/**
 * Finds where and when a report was written, as it says itself: its first dateline.
 *
 * <p>A date without a year is that day which is nearest to the day of publication; if that is not known, to the full date
 * in a header, or else to the day assumed. Without any of these the dateline has no date.
 */
public final class DatelineReader implements Stage<Dateline> {
    private final LayoutKnowledge knowledge;

    /** Makes a reader with what is known of layouts. */
    public DatelineReader(LayoutKnowledge knowledge) {
        this.knowledge = knowledge;
    }

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
        for (Block block : reading.layer(Block.class)) {
            if (block.kind() == Block.Kind.DATELINE) {
                WrittenDateline written = DatelineParser.parts(reading.report().text(), block.span(), knowledge);
                return written == null ? List.of() : List.of(dateline(written, reading));
            }
        }
        return List.of();
    }

    private Dateline dateline(WrittenDateline written, Reading reading) {
        WrittenDate date = written.date();
        return new Dateline(
                written.span(),
                slice(reading, written.place()),
                slice(reading, written.agency()),
                date == null ? null : date.near(reference(reading)));
    }

    private static @Nullable String slice(Reading reading, @Nullable Span span) {
        return span == null ? null : reading.slice(span);
    }

    private @Nullable LocalDate reference(Reading reading) {
        Report report = reading.report();
        if (report.published() != null) {
            return report.published();
        }
        for (HeaderDate header : HeaderDate.all(reading, knowledge)) {
            LocalDate day = header.date().near(null);
            if (day != null) {
                return day;
            }
        }
        return report.assumedDate();
    }
}
