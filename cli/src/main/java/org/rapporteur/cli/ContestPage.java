// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.cli;

import java.util.List;
import java.util.Locale;
import org.rapporteur.cli.Paper.Style;
import org.rapporteur.record.ClaimLink.Relation;
import org.rapporteur.store.KeptContest;

/** Disputes for people: a pair of claims side by side, holder against holder, with the words that clash. */
final class ContestPage {
    private static final int MARGIN = 2;

    private final Screen screen;
    private final boolean reports;

    /**
     * Makes a page.
     *
     * @param reports whether it tells which reports claims stand in
     */
    ContestPage(Screen screen, boolean reports) {
        this.screen = screen;
        this.reports = reports;
    }

    /** Returns the lines for a dispute. */
    String of(List<KeptContest> dispute) {
        StringBuilder lines = new StringBuilder();
        for (KeptContest contest : dispute) {
            Paper head = new Paper(screen);
            head.put(Style.DEED, relation(contest.relation()))
                    .put(Style.PLAIN, ": ")
                    .put(Style.MARK, contest.because());
            String retold = contest.retold() == 0 ? "" : ", told again by " + contest.retold();
            head.put(Style.ASIDE, "  (" + score(contest.score()) + retold + ")").end(MARGIN, 2 * MARGIN);
            Columns columns = new Columns(screen);
            Paper left = columns.column(MARGIN);
            Paper right = columns.column(MARGIN);
            claim(contest.one(), left);
            claim(contest.other(), right);
            lines.append(head.text()).append(columns.join(left, right, MARGIN));
        }
        return lines.toString();
    }

    private void claim(KeptContest.Side claim, Paper paper) {
        paper.put(Style.WHO, who(claim.holders()));
        if (claim.reporter() != null) {
            paper.put(Style.ASIDE, ", as " + claim.reporter() + " tells");
        }
        if (claim.day() != null) {
            paper.put(Style.ASIDE, ", " + claim.day());
        }
        paper.end(0);
        paper.put(Style.QUOTE, claim.words()).end(0);
        String where = (reports ? claim.report() + " " : "") + claim.entry() + ", " + claim.start() + "-" + claim.end();
        paper.put(Style.ASIDE, where).end(0);
    }

    private static String who(List<String> names) {
        return names.isEmpty() ? "the report" : String.join(" and ", names);
    }

    static String score(double score) {
        return String.format(Locale.ROOT, "%.2f", score);
    }

    private static String relation(Relation relation) {
        return switch (relation) {
            case CONTRADICTS -> "contradiction";
            case CONFLICTS -> "positions that conflict";
            case CHANGES -> "change of position";
            case SUPPORTS -> "agreement";
        };
    }
}
