// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.collation;

import java.util.List;
import org.rapporteur.contrast.Contrast;

/**
 * What is disputed: the pairs of claims on one matter that clash.
 *
 * @param contests the pairs, the earliest first; never empty
 */
public record Dispute(List<Contest> contests) {
    /**
     * Two claims that clash.
     *
     * @param one the earlier claim
     * @param other the later claim
     * @param contrast how they stand to each other, because of which words, and how sure that is
     * @param retold how many more reports tell the one or the other in the same words
     */
    public record Contest(HeldClaim one, HeldClaim other, Contrast contrast, int retold) {}

    /** Keeps an unchangeable copy. */
    public Dispute {
        contests = List.copyOf(contests);
    }

    /** Returns how sure the rule is for the surest of its pairs, from 0 to 1. */
    public double score() {
        return contests.stream()
                .mapToDouble(contest -> contest.contrast().score())
                .max()
                .orElse(0);
    }

    /** Returns the words of its first claim: what it is called. */
    public String name() {
        return contests.get(0).one().words();
    }
}
