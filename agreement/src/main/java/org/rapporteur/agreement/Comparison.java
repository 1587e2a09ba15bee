// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.agreement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rapporteur.agreement.Agreement.Confusion;
import org.rapporteur.agreement.Agreement.Interval;
import org.rapporteur.agreement.Agreement.Measure;
import org.rapporteur.agreement.Agreement.Outcome;
import org.rapporteur.agreement.Tally.Of;

/** Compares a coding with the events of the record. */
public final class Comparison {
    /** So many units are looked at in all resamples together, at most; of a larger coding fewer resamples are drawn. */
    private static final int MOST_UNITS = 3_000_000;

    private static final int FEWEST_RESAMPLES = 100;
    private static final double TAIL = 0.025;

    private final HandCoding coding;
    private final Settings settings;

    private Comparison(HandCoding coding, Settings settings) {
        this.coding = coding;
        this.settings = settings;
    }

    /**
     * Compares.
     *
     * @param coding what a person coded
     * @param found the events of the record by the ids of the reports; of a report that was coded and is not in it nothing is compared
     * @param settings as they suit the coding ({@link Settings#suiting})
     */
    public static Agreement of(HandCoding coding, Map<String, List<FoundEvent>> found, Settings settings) {
        return new Comparison(coding, settings).compare(found);
    }

    private Agreement compare(Map<String, List<FoundEvent>> found) {
        Map<String, List<CodedEvent>> rows = new LinkedHashMap<>();
        List<String> unread = new ArrayList<>();
        for (String report : coding.reports()) {
            if (found.containsKey(report)) {
                rows.put(report, new ArrayList<>());
            } else {
                unread.add(report);
            }
        }
        for (CodedEvent event : coding.events()) {
            rows.getOrDefault(event.report(), new ArrayList<>()).add(event);
        }
        List<List<Outcome>> byReport = new ArrayList<>();
        rows.forEach((report, events) -> byReport.add(outcomes(events, found.getOrDefault(report, List.of()))));
        List<Outcome> all = byReport.stream().flatMap(List::stream).toList();
        Set<Aspect> compared = new TreeSet<>(coding.aspects());
        int resamples = resamples(rows.size(), all.size());
        List<Measure> measures = measures(byReport, compared, resamples);
        return new Agreement(
                settings,
                rows.size(),
                List.copyOf(unread),
                (int) all.stream().filter(outcome -> outcome.coded() != null).count(),
                (int) all.stream().filter(outcome -> outcome.found() != null).count(),
                resamples,
                compared,
                measures,
                confusion(all),
                all,
                coding.problems());
    }

    private int resamples(int reports, int units) {
        // One report alone says nothing of how much reports vary.
        return units == 0 || reports < 2
                ? 0
                : Math.min(settings.resamples(), Math.max(FEWEST_RESAMPLES, MOST_UNITS / units));
    }

    private List<Outcome> outcomes(List<CodedEvent> coded, List<FoundEvent> found) {
        int[] aligned = Alignment.of(
                coded.stream().map(CodedEvent::features).toList(),
                found.stream().map(FoundEvent::features).toList());
        boolean[] taken = new boolean[found.size()];
        List<Outcome> outcomes = new ArrayList<>();
        for (int i = 0; i < aligned.length; i++) {
            CodedEvent row = coded.get(i);
            if (aligned[i] < 0) {
                outcomes.add(new Outcome(row, null, List.of()));
                continue;
            }
            FoundEvent event = found.get(aligned[i]);
            taken[aligned[i]] = true;
            outcomes.add(new Outcome(row, event, differing(row.features(), event.features())));
        }
        for (int j = 0; j < taken.length; j++) {
            if (!taken[j]) {
                outcomes.add(new Outcome(null, found.get(j), List.of()));
            }
        }
        return outcomes;
    }

    private static List<Aspect> differing(Features coded, Features found) {
        return Arrays.stream(Aspect.values())
                .filter(aspect -> coded.has(aspect) && !coded.agrees(aspect, found))
                .toList();
    }

    private List<Measure> measures(List<List<Outcome>> byReport, Set<Aspect> compared, int resamples) {
        Map<Of, List<Tally>> tallies = new EnumMap<>(Of.class);
        for (Of what : Of.values()) {
            if (what.aspect == null || compared.contains(what.aspect)) {
                tallies.put(
                        what,
                        byReport.stream()
                                .map(outcomes -> Tally.of(what, outcomes))
                                .toList());
            }
        }
        List<Measure> measures = new ArrayList<>();
        tallies.forEach((what, each) -> measures.add(measure(what, each, resamples)));
        return measures;
    }

    private Measure measure(Of what, List<Tally> tallies, int resamples) {
        Tally whole = new Tally();
        tallies.forEach(whole::add);
        double[] figures = whole.figures();
        double[][] draws = new double[figures.length][resamples];
        SplittableRandom random = new SplittableRandom(settings.seed());
        for (int i = 0; i < resamples; i++) {
            Tally drawn = new Tally();
            for (int j = 0; j < tallies.size(); j++) {
                drawn.add(tallies.get(random.nextInt(tallies.size())));
            }
            double[] each = drawn.figures();
            for (int k = 0; k < each.length; k++) {
                draws[k][i] = each[k];
            }
        }
        @Nullable Interval[] intervals = new @Nullable Interval[figures.length];
        for (int k = 0; k < figures.length; k++) {
            intervals[k] = interval(figures[k], draws[k]);
        }
        return new Measure(
                what.label(),
                intervals[0],
                intervals[1],
                intervals[2],
                whole.units(),
                intervals[3],
                intervals[4],
                intervals[5]);
    }

    private static @Nullable Interval interval(double value, double[] draws) {
        if (Double.isNaN(value)) {
            return null;
        }
        double[] sound = Arrays.stream(draws)
                .filter(draw -> !Double.isNaN(draw))
                .sorted()
                .toArray();
        if (sound.length == 0 || sound.length * 2 < draws.length) {
            return new Interval(value, Double.NaN, Double.NaN);
        }
        int last = sound.length - 1;
        return new Interval(value, sound[(int) Math.floor(TAIL * last)], sound[(int) Math.ceil((1 - TAIL) * last)]);
    }

    private static Confusion confusion(List<Outcome> outcomes) {
        Set<String> types = new TreeSet<>();
        Map<String, Map<String, Integer>> counts = new TreeMap<>();
        for (Outcome outcome : outcomes) {
            String row = outcome.coded() == null
                    ? Features.NOTHING
                    : outcome.coded().features().type();
            String column = outcome.found() == null
                    ? Features.NOTHING
                    : outcome.found().features().type();
            types.add(row);
            types.add(column);
            counts.computeIfAbsent(row, any -> new TreeMap<>()).merge(column, 1, Integer::sum);
        }
        List<String> order = new ArrayList<>(types);
        order.remove(Features.NOTHING);
        order.add(Features.NOTHING);
        List<List<Integer>> table = new ArrayList<>();
        for (String row : order) {
            Map<String, Integer> beside = counts.getOrDefault(row, Map.of());
            table.add(
                    order.stream().map(column -> beside.getOrDefault(column, 0)).toList());
        }
        return new Confusion(List.copyOf(order), List.copyOf(table));
    }
}
