// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.cli.Paper.Style;
import org.rapporteur.collation.Moment;
import org.rapporteur.collation.Moment.Telling;

/** A timeline for people: a line for each moment, under its day. */
final class MomentPage {
    private static final int MARGIN = 4;

    private final Screen screen;
    private final Writer out;
    private String day = "";
    private int count;
    private Paper paper;

    /** Begins a page. */
    MomentPage(Screen screen, Writer out) {
        this.screen = screen;
        this.out = out;
        paper = new Paper(screen);
    }

    /** Writes the next moment. */
    void put(Moment moment) throws IOException {
        String next = day(moment);
        if (!next.equals(day)) {
            paper.put(Style.SECTION, next).end(0);
        }
        day = next;
        moment(moment);
        out.write(paper.text());
        paper = new Paper(screen);
        count++;
    }

    /** Writes how many there are. */
    void end() throws IOException {
        out.write(ListFormat.count(count, "entry", "entries") + ".\n");
    }

    private static String day(Moment moment) {
        if (moment.from() == null) {
            return "no day told";
        }
        return moment.from().equals(moment.to()) ? moment.from().toString() : moment.from() + " to " + moment.to();
    }

    private void moment(Moment moment) {
        paper.put(
                Style.ASIDE,
                switch (moment.certainty()) {
                    case DAY -> "\u00A0\u00A0";
                    case STRETCH -> "~\u00A0";
                    case REPORT, UNKNOWN -> "?\u00A0";
                });
        String who = moment.who().isEmpty() ? "someone" : list(moment.who());
        if (moment.kind() == Moment.Kind.MEETING) {
            paper.put(Style.DEED, moment.what()).put(Style.PLAIN, ": ").put(Style.WHO, who);
        } else {
            paper.put(Style.WHO, who).put(Style.PLAIN, " ").put(Style.DEED, moment.what());
            paper.put(Style.PLAIN, moment.whom().isEmpty() ? "" : " → ").put(Style.WHO, list(moment.whom()));
        }
        paper.put(Style.ASIDE, moment.place() == null ? "" : " in " + moment.place());
        paper.put(Style.ASIDE, "  (" + status(moment) + ")").end(0, MARGIN);
        Telling first = moment.first();
        paper.put(Style.QUOTE, first.words())
                .put(Style.ASIDE, "  " + told(moment))
                .end(MARGIN);
        Telling changed = moment.changed();
        if (changed != null) {
            paper.put(Style.WARNING, "goes back on: ")
                    .put(Style.QUOTE, changed.words())
                    .put(Style.ASIDE, "  " + changed.report() + " " + changed.id())
                    .end(MARGIN);
        }
    }

    /** How real it is; where reports differ, from the earliest to the latest: planned, then held. */
    private static String status(Moment moment) {
        StringBuilder words = new StringBuilder();
        String last = "";
        for (Telling telling : moment.tellings()) {
            String status = telling.status().toLowerCase(Locale.ROOT);
            if (!status.equals(last)) {
                words.append(words.length() == 0 ? "" : ", then ").append(status);
            }
            last = status;
        }
        return words.toString();
    }

    private static String told(Moment moment) {
        Set<String> reports = new TreeSet<>();
        moment.tellings().forEach(telling -> reports.add(telling.report()));
        String first = moment.first().report() + " " + moment.first().id();
        return reports.size() == 1 ? first : first + " and " + ListFormat.count(reports.size() - 1, "more", "more");
    }

    private static String list(List<String> names) {
        return String.join(", ", names);
    }
}
