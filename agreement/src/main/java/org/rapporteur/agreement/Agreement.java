// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.agreement;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How far the record agrees with a coding.
 *
 * @param settings how it was compared
 * @param reports how many reports were compared
 * @param unread the ids of coded reports that are not there, in their order
 * @param coded how many rows were compared
 * @param found how many events of the record
 * @param resamples how often reports were drawn anew
 * @param compared what both have
 * @param measures all figures
 * @param confusion how often a coded type stands beside a found one
 * @param outcomes every row and every event, with what came of it: in the order of the rows, then the events that no row has
 * @param problems what of the table could not be read
 */
public record Agreement(
        Settings settings,
        int reports,
        List<String> unread,
        int coded,
        int found,
        int resamples,
        Set<Aspect> compared,
        List<Measure> measures,
        Confusion confusion,
        List<Outcome> outcomes,
        List<HandCoding.Problem> problems) {
    /**
     * A figure with its interval of 95 %.
     *
     * @param value the figure
     * @param low the 2.5th percentile of the resamples; NaN if too few of them have one
     * @param high the 97.5th
     */
    public record Interval(double value, double low, double high) {}

    /**
     * What is measured of an aspect.
     *
     * @param name {@code event} for all that is compared, else that of the aspect; {@code type or none} takes what only one has for a unit
     * @param precision of what the record has, how much is right
     * @param recall of what was coded, how much the record has
     * @param f the harmonic mean of both
     * @param units how many units kappa and alpha were computed on
     * @param agreement the share of them on which both agree
     * @param kappa Cohen's
     * @param alpha Krippendorff's
     */
    public record Measure(
            String name,
            @Nullable Interval precision,
            @Nullable Interval recall,
            @Nullable Interval f,
            int units,
            @Nullable Interval agreement,
            @Nullable Interval kappa,
            @Nullable Interval alpha) {}

    /**
     * How often which type stands beside which.
     *
     * @param types the types in order, {@link Features#NOTHING} last
     * @param counts for each coded type how often each found one
     */
    public record Confusion(List<String> types, List<List<Integer>> counts) {}

    /**
     * A row, an event of the record, or both.
     *
     * @param coded the row; null for an event that no row has
     * @param found the event; null for a row that no event has
     * @param differing in what they differ, of what is coded
     */
    public record Outcome(
            @Nullable CodedEvent coded, @Nullable FoundEvent found, List<Aspect> differing) {
        /** What came of it. */
        public enum Kind {
            /** both have it, and agree */
            AGREED,
            /** both have it, and differ */
            DIFFERED,
            /** only the coding has it */
            MISSED,
            /** only the record has it */
            ADDED
        }

        /** Returns what came of it. */
        public Kind kind() {
            if (coded == null || found == null) {
                return coded == null ? Kind.ADDED : Kind.MISSED;
            }
            return differing.isEmpty() ? Kind.AGREED : Kind.DIFFERED;
        }

        /** Returns the id of the report. */
        public String report() {
            return found != null ? found.report() : coded != null ? coded.report() : "";
        }
    }
}
