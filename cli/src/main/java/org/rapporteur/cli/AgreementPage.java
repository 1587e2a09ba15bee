// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.agreement.Agreement;
import org.rapporteur.agreement.Agreement.Interval;
import org.rapporteur.agreement.Agreement.Measure;
import org.rapporteur.agreement.Agreement.Outcome;
import org.rapporteur.agreement.Aspect;
import org.rapporteur.agreement.CodedEvent;
import org.rapporteur.agreement.Features;
import org.rapporteur.agreement.FoundEvent;
import org.rapporteur.cli.Paper.Style;
import org.rapporteur.store.Answer;

/** Shows an agreement to people. */
final class AgreementPage {
    private static final int NARROW_NAME = 4;

    private final Screen screen;

    AgreementPage(Screen screen) {
        this.screen = screen;
    }

    String of(Agreement agreement) {
        return head(agreement) + figures(agreement) + confusion(agreement) + disagreements(agreement);
    }

    private String head(Agreement agreement) {
        Paper paper = new Paper(screen);
        paper.put(Style.TITLE, "Your coding and the record").end(0).blank();
        paper.put(
                        Style.PLAIN,
                        ListFormat.count(agreement.reports(), "report", "reports") + ". You coded "
                                + ListFormat.count(agreement.coded(), "event", "events") + ", the record has "
                                + agreement.found() + ": " + count(agreement, Outcome.Kind.AGREED)
                                + " agree in all that you coded, " + count(agreement, Outcome.Kind.DIFFERED)
                                + " are in both and differ, " + count(agreement, Outcome.Kind.MISSED)
                                + " you alone have, " + count(agreement, Outcome.Kind.ADDED) + " the record alone.")
                .end(0);
        paper.put(
                        Style.ASIDE,
                        "Compared: "
                                + agreement.compared().stream()
                                        .map(Aspect::column)
                                        .collect(Collectors.joining(", "))
                                + "; actors by "
                                + agreement.settings().actors().name().toLowerCase(Locale.ROOT)
                                + "; events of the record that are "
                                + agreement.settings().statuses().stream()
                                        .sorted()
                                        .map(status -> status.name().toLowerCase(Locale.ROOT))
                                        .collect(Collectors.joining(", "))
                                + "." + intervals(agreement))
                .end(0);
        return paper.blank().text();
    }

    private static String intervals(Agreement agreement) {
        return agreement.resamples() == 0
                ? ""
                : " In brackets the 95 % interval of " + agreement.resamples() + " resamples of the reports (seed "
                        + agreement.settings().seed() + ").";
    }

    private static long count(Agreement agreement, Outcome.Kind kind) {
        return agreement.outcomes().stream()
                .filter(outcome -> outcome.kind() == kind)
                .count();
    }

    private String figures(Agreement agreement) {
        List<List<@Nullable Object>> rates = new ArrayList<>();
        List<List<@Nullable Object>> coefficients = new ArrayList<>();
        for (Measure measure : agreement.measures()) {
            if (!measure.name().equals("type or none")) {
                rates.add(row(
                        measure.name(), percent(measure.precision()), percent(measure.recall()), percent(measure.f())));
            }
            if (!measure.name().equals("event")) {
                coefficients.add(row(
                        measure.name(),
                        String.valueOf(measure.units()),
                        percent(measure.agreement()),
                        coefficient(measure.kappa()),
                        coefficient(measure.alpha())));
            }
        }
        return grid(List.of("found", "precision %", "recall %", "F %"), rates)
                + "\n"
                + grid(
                        List.of("on aligned pairs", "units", "agree %", "Cohen's kappa", "Krippendorff's alpha"),
                        coefficients)
                + "\n";
    }

    private static List<@Nullable Object> row(String... cells) {
        return new ArrayList<>(List.of(cells));
    }

    private String grid(List<String> columns, List<List<@Nullable Object>> rows) {
        return new Grid(new Answer(columns, rows, false)).written(Grid.Format.text, screen);
    }

    private static String percent(@Nullable Interval interval) {
        return told(interval, 100, "%.1f");
    }

    private static String coefficient(@Nullable Interval interval) {
        return told(interval, 1, "%.2f");
    }

    private static String told(@Nullable Interval interval, double times, String format) {
        if (interval == null) {
            return "–";
        }
        String value = String.format(Locale.ROOT, format, interval.value() * times);
        return Double.isNaN(interval.low())
                ? value
                : value + " [" + String.format(Locale.ROOT, format, interval.low() * times) + ", "
                        + String.format(Locale.ROOT, format, interval.high() * times) + "]";
    }

    private String confusion(Agreement agreement) {
        List<String> types = agreement.confusion().types();
        if (types.size() < 2) {
            return "";
        }
        List<String> columns = new ArrayList<>(List.of("yours \\ the record's"));
        types.forEach(type -> columns.add(
                type.equals(Features.NOTHING) ? "none" : type.substring(0, Math.min(NARROW_NAME, type.length()))));
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (int i = 0; i < types.size(); i++) {
            List<@Nullable Object> row = row(types.get(i));
            for (int count : agreement.confusion().counts().get(i)) {
                row.add(count == 0 ? "·" : String.valueOf(count));
            }
            rows.add(row);
        }
        return grid(columns, rows) + "\n";
    }

    private String disagreements(Agreement agreement) {
        Paper paper = new Paper(screen);
        paper.put(Style.SECTION, "Disagreements").end(0);
        String report = "";
        int shown = 0;
        for (Outcome outcome : agreement.outcomes()) {
            if (outcome.kind() == Outcome.Kind.AGREED) {
                continue;
            }
            if (!outcome.report().equals(report)) {
                report = outcome.report();
                paper.blank().put(Style.TITLE, report).end(0);
            }
            show(outcome, paper);
            shown++;
        }
        if (shown == 0) {
            paper.blank().put(Style.PLAIN, "None.").end(0);
        }
        return paper.text();
    }

    private static void show(Outcome outcome, Paper paper) {
        CodedEvent coded = outcome.coded();
        FoundEvent found = outcome.found();
        switch (outcome.kind()) {
            case MISSED -> paper.put(Style.WARNING, "yours alone").put(Style.PLAIN, "  ");
            case ADDED -> paper.put(Style.WARNING, "the record's alone").put(Style.PLAIN, "  ");
            default ->
                paper.put(
                                Style.WARNING,
                                outcome.differing().stream().map(Aspect::column).collect(Collectors.joining(", ")))
                        .put(Style.PLAIN, "  ");
        }
        if (coded != null) {
            paper.put(Style.ASIDE, "line " + coded.line() + "  ").put(Style.PLAIN, told(coded.features()));
        }
        if (coded != null && found != null) {
            paper.end(2, 4).put(Style.PLAIN, "but ");
        }
        if (found != null) {
            paper.put(Style.ASIDE, found.entry() + "  ")
                    .put(Style.PLAIN, told(found.features()))
                    .put(Style.ASIDE, "  [" + found.start() + "-" + found.end() + "] ")
                    .put(Style.MARK, found.trigger());
        }
        paper.end(coded != null && found != null ? 4 : 2, 4);
        if (found != null) {
            paper.put(Style.QUOTE, "“" + found.sentence() + "”").end(4, 4);
        }
    }

    private static String told(Features features) {
        StringBuilder told = new StringBuilder(features.type());
        if (features.source() != null || features.target() != null) {
            told.append("  ").append(orDash(features.told(Aspect.SOURCE)));
            told.append(" → ").append(orDash(features.told(Aspect.TARGET)));
        }
        for (Aspect aspect : List.of(Aspect.DATE, Aspect.STATUS)) {
            String value = features.told(aspect);
            told.append(value.isEmpty() ? "" : "  " + value);
        }
        return told.toString();
    }

    private static String orDash(String value) {
        return value.isEmpty() ? "?" : value;
    }
}
