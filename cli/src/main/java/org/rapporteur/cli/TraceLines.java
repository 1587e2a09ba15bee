// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.rapporteur.cli.Paper.Style;
import org.rapporteur.record.EventTrace;
import org.rapporteur.record.EventTrace.Tried;
import org.rapporteur.text.Report;
import org.rapporteur.text.Span;

/** Lines that say why a word tells an event, or why it tells none. */
final class TraceLines {
    private static final int STEP = 2;
    /** So many lines of the lexicon that did not hold are shown for a word. */
    private static final int MOST = 12;

    private final Report report;
    private final Paper paper;
    private final int margin;

    TraceLines(Report report, Paper paper, int margin) {
        this.report = report;
        this.paper = paper;
        this.margin = margin;
    }

    /** Adds the line that held, its frame, and the words in it. */
    void why(EventTrace trace) {
        Tried line = trace.line();
        if (line == null) {
            return;
        }
        put("rule", line.rule() + ": " + line.line());
        put("frame", String.valueOf(trace.frame()));
        if (!trace.parts().isEmpty()) {
            put(
                    "words",
                    trace.parts().stream()
                            .map(part -> words(part.role()) + " (" + part.place() + ") " + quoted(part.span()))
                            .collect(Collectors.joining("; ")));
        }
        if (!trace.effects().isEmpty()) {
            put(
                    "status",
                    trace.effects().stream()
                            .map(effect -> effect.rule() + " at " + quoted(effect.span()) + " " + effect.status())
                            .collect(Collectors.joining("; ")));
        }
    }

    /** Adds what became of a word, and which lines were tried at it. */
    void verdict(EventTrace trace) {
        String event = trace.event() == null ? "" : " " + trace.event();
        Span by = trace.by();
        paper.put(Style.MARK, quoted(trace.span()))
                .put(Style.PLAIN, " " + reason(trace.verdict()) + event)
                .put(Style.PLAIN, by == null ? "" : ": " + quoted(by))
                .end(margin - STEP, margin);
        why(trace);
        List<Tried> failed = new ArrayList<>(trace.tried());
        failed.removeIf(tried -> tried.failed() == null);
        for (Tried tried : failed.subList(0, Math.min(MOST, failed.size()))) {
            put("not", tried.rule() + ": " + tried.line() + "; it lacks " + tried.failed());
        }
        if (failed.size() > MOST) {
            put("not", (failed.size() - MOST) + " more lines");
        }
    }

    private void put(String label, String text) {
        paper.put(Style.ASIDE, label + " ").put(Style.PLAIN, text).end(margin, margin + STEP);
    }

    private String quoted(Span span) {
        return "“" + report.slice(span) + "”";
    }

    private static String words(Enum<?> code) {
        return code.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String reason(EventTrace.Verdict verdict) {
        return switch (verdict) {
            case TELLS -> "tells event";
            case TOLD_ALREADY -> "tells what another event of its sentence tells";
            case NO_LINE -> "tells no event: no line of the lexicon holds";
            case STATEMENT -> "tells no event: its line stands for mere words, which are statements";
            case TAKEN_UP -> "tells no event of its own: it belongs to the words of another";
            case MODIFIER -> "tells no event: it only modifies a noun";
            case NO_VERB -> "tells no event: its noun tells one only beside a verb";
            case ASKED_OR_BIDDEN -> "tells no event: the sentence only asks or bids";
            case NOBODY_ACTS -> "tells no event: nobody is told who could act";
            case TOO_FEW_PARTIES -> "tells no event: too few are told who take part";
        };
    }
}
