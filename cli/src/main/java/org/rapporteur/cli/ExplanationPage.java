// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.cli;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rapporteur.Rapporteur.Explained;
import org.rapporteur.cli.Paper.Style;
import org.rapporteur.record.EventTrace;
import org.rapporteur.syntax.Sentence;
import org.rapporteur.text.Report;

/** Sentences, and under each what became of its words that the lexicon of events knows. */
final class ExplanationPage {
    private static final int MARGIN = 4;

    private final Explained explained;
    private final Report report;
    private final Paper paper;

    ExplanationPage(Explained explained, Screen screen) {
        this.explained = explained;
        report = explained.record().report();
        paper = new Paper(screen);
    }

    /**
     * Returns the page.
     *
     * @param words what a sentence must have in it to be shown, whatever the case; null for all that have a known word
     * @return the page; empty if there is no such sentence
     */
    String text(@Nullable String words) {
        String wanted = words == null ? null : folded(words);
        List<EventTrace> traces = explained.traces();
        int next = 0;
        boolean first = true;
        for (Sentence sentence : explained.sentences()) {
            int from = next;
            while (next < traces.size()
                    && traces.get(next).span().start() < sentence.span().end()) {
                next++;
            }
            boolean shown = wanted == null
                    ? next > from
                    : folded(report.slice(sentence.span())).contains(wanted);
            if (shown) {
                if (!first) {
                    paper.blank();
                }
                write(sentence, traces.subList(from, next));
                first = false;
            }
        }
        return paper.text();
    }

    /** Lower case, with runs of blanks and line breaks as one blank. */
    private static String folded(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").strip();
    }

    private void write(Sentence sentence, List<EventTrace> traces) {
        paper.put(Style.QUOTE, report.slice(sentence.span())).end(0);
        if (traces.isEmpty()) {
            paper.put(Style.PLAIN, "The lexicon knows no word of it.").end(2);
        }
        TraceLines lines = new TraceLines(report, paper, MARGIN);
        traces.forEach(lines::verdict);
    }
}
