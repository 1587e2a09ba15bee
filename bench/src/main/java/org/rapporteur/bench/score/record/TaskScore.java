// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.bench.score.record;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * The score of one gold set.
 *
 * @param gold what its file is called
 * @param task what was scored
 * @param reports how many reports it has
 * @param measures the measures, the headlines first
 */
public record TaskScore(String gold, Task task, int reports, List<Measure> measures) {
    private static final int RESAMPLES = 200;
    /** Of the resamples, as many are cut off at each end: 2.5 %. */
    private static final int TAIL = 5;
    /** Fixed, so that two runs agree. */
    private static final long SEED = 20_220_112;

    /**
     * One measure.
     *
     * @param name what it is called
     * @param value from 0 to 1
     * @param low where its 95 % interval begins
     * @param high where that ends
     * @param headline whether it is one of those that a set is judged by
     */
    public record Measure(String name, double value, double low, double high, boolean headline) {}

    /** Keeps an unchangeable copy. */
    public TaskScore {
        measures = List.copyOf(measures);
    }

    static TaskScore of(String gold, Task task, List<Tally> tallies) {
        TaskScorer<?> scorer = task.scorer();
        List<Measures.Measure> values = scorer.measures(total(tallies));
        double[][] samples = resample(scorer, tallies, values);
        List<Measure> measures = new ArrayList<>();
        for (boolean headline : new boolean[] {true, false}) {
            for (int i = 0; i < values.size(); i++) {
                Measures.Measure each = values.get(i);
                if (each.headline() == headline) {
                    Arrays.sort(samples[i]);
                    measures.add(new Measure(
                            each.name(), each.value(), samples[i][TAIL], samples[i][RESAMPLES - 1 - TAIL], headline));
                }
            }
        }
        return new TaskScore(gold, task, tallies.size(), measures);
    }

    /** Returns for each measure its values in samples of as many reports, drawn with replacement. */
    private static double[][] resample(TaskScorer<?> scorer, List<Tally> tallies, List<Measures.Measure> measures) {
        Random random = new Random(SEED);
        double[][] samples = new double[measures.size()][RESAMPLES];
        for (int sample = 0; sample < RESAMPLES; sample++) {
            List<Tally> drawn = new ArrayList<>();
            for (int i = 0; i < tallies.size(); i++) {
                drawn.add(tallies.get(random.nextInt(tallies.size())));
            }
            List<Measures.Measure> values = scorer.measures(total(drawn));
            for (int i = 0; i < samples.length; i++) {
                samples[i][sample] = valueOf(measures.get(i).name(), values);
            }
        }
        return samples;
    }

    /** A sample may lack what a measure is of; it is zero there. */
    private static double valueOf(String name, List<Measures.Measure> measures) {
        for (Measures.Measure measure : measures) {
            if (measure.name().equals(name)) {
                return measure.value();
            }
        }
        return 0;
    }

    private static Tally total(List<Tally> tallies) {
        Tally total = new Tally();
        tallies.forEach(tally -> total.addAll(tally, 1));
        return total;
    }
}
