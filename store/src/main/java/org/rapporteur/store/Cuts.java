// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.store;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.format.CodePoints;
import org.rapporteur.text.Report;
import org.rapporteur.text.Span;

/** Cuts words out of a report, and counts places in it as the store does: in code points. */
final class Cuts {
    /** Stands between the parts of what a report splits up. */
    private static final String GAP = " ... ";

    private final Report report;
    private final CodePoints offsets;

    Cuts(Report report) {
        this.report = report;
        offsets = new CodePoints(report.text());
    }

    int start(Span span) {
        return offsets.at(span.start());
    }

    int end(Span span) {
        return offsets.at(span.end());
    }

    @Nullable
    Integer startOf(@Nullable Span span) {
        return span == null ? null : (Integer) start(span);
    }

    @Nullable
    Integer endOf(@Nullable Span span) {
        return span == null ? null : (Integer) end(span);
    }

    String words(Span span) {
        return report.slice(span);
    }

    @Nullable
    String wordsOf(@Nullable Span span) {
        return span == null ? null : words(span);
    }

    String words(List<Span> spans) {
        if (spans.size() == 1) {
            return words(spans.get(0));
        }
        StringBuilder words = new StringBuilder();
        for (Span span : spans) {
            words.append(words.length() == 0 ? "" : GAP).append(words(span));
        }
        return words.toString();
    }

    /** Returns spans as JSON: {@code [[812,840],[851,870]]}. */
    String list(List<Span> spans) {
        StringBuilder list = new StringBuilder("[");
        for (Span span : spans) {
            list.append(list.length() == 1 ? "[" : ",[")
                    .append(start(span))
                    .append(',')
                    .append(end(span))
                    .append(']');
        }
        return list.append(']').toString();
    }
}
