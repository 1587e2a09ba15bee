// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.collation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rapporteur.Readings;
import org.rapporteur.knowledge.stories.StoryKnowledge;

final class TermWeightsTest {
    private static final String RAIDED = "Border guards raided a coffee warehouse and seized gold coins.";

    private final TermWeights weighting = new TermWeights(StoryKnowledge.load(), 3, word -> 1);

    @Test
    void a_report_has_the_length_of_one() {
        Map<String, Double> vector =
                weighting.of(fingerprint("Dario Masanga raided a warehouse in Kamboro. " + RAIDED));

        assertThat(vector.values().stream()
                        .mapToDouble(weight -> weight * weight)
                        .sum())
                .isCloseTo(1, within(1e-9));
    }

    @Test
    void words_that_stand_together_in_both_make_two_reports_more_alike_than_words_alone() {
        double together =
                likeness(RAIDED, "Gold coins were found when border guards raided the coffee warehouse and seized it.");
        double apart = likeness(
                RAIDED, "Coffee guards seized coins when a gold border was raided and the warehouse found it.");

        assertThat(together).isGreaterThan(apart + 0.02);
    }

    @Test
    void phrases_are_those_of_the_first_sentences() {
        Fingerprint fingerprint = fingerprint("It rained. It snowed. It hailed. It thawed. It froze. " + RAIDED);

        assertThat(fingerprint.words()).containsKey("guard");
        assertThat(fingerprint.phrases()).doesNotContainKey("border guard");
        assertThat(fingerprint(RAIDED).phrases()).containsEntry("border guard", 1);
    }

    private double likeness(String one, String other) {
        Map<String, Double> weights = weighting.of(fingerprint(other));
        return weighting.of(fingerprint(one)).entrySet().stream()
                .mapToDouble(term -> term.getValue() * weights.getOrDefault(term.getKey(), 0.0))
                .sum();
    }

    private static Fingerprint fingerprint(String text) {
        return Fingerprint.of(Readings.of(text, LocalDate.of(2022, 1, 10)));
    }
}
