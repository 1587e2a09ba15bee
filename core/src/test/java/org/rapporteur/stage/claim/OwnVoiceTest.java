// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.stage.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.Readings;
import org.rapporteur.record.Claim;
import org.rapporteur.record.Claim.Polarity;
import org.rapporteur.record.ClaimLink;
import org.rapporteur.record.Entity;
import org.rapporteur.text.Reading;

/** Whose claims are: those of the report, those of who reports another, and numbers alone. */
final class OwnVoiceTest {
    private static List<Claim> claims(Reading reading) {
        return reading.layer(Claim.class).all();
    }

    private static String name(Reading reading, String id) {
        return reading.layer(Entity.class).all().stream()
                .filter(entity -> entity.id().equals(id))
                .map(Entity::name)
                .findFirst()
                .orElse("none");
    }

    @Test
    void what_a_report_tells_by_itself_is_its_claim() {
        Reading reading =
                Readings.of("The troops of Norway did not leave the islands. Finland said the troops had left.");

        Claim own = claims(reading).stream()
                .filter(claim -> claim.statement() == null)
                .findFirst()
                .orElseThrow();

        assertThat(own.holders()).isEmpty();
        assertThat(own.polarity()).isEqualTo(Polarity.NEGATED);
        assertThat(own.predicate()).isEqualTo("leave");
    }

    @Test
    void a_report_contests_what_another_says() {
        Reading reading =
                Readings.of("Norway attacked Finland on Monday. Norway denied that it had attacked Finland on Monday.");

        assertThat(reading.layer(ClaimLink.class).all())
                .extracting(ClaimLink::relation)
                .containsExactly(ClaimLink.Relation.CONTRADICTS);
    }

    @Test
    void what_somebody_says_is_no_claim_of_the_report() {
        Reading reading = Readings.of("Norway said that Finland had left the islands.");

        assertThat(claims(reading)).isNotEmpty().allMatch(claim -> claim.statement() != null);
    }

    @Test
    void what_a_relative_clause_adds_is_said_by_who_tells_the_rest() {
        Reading reading =
                Readings.of("“Norway said that it will keep the treaty, which ended the war,” President Emmanuel Macron"
                        + " said.");

        Claim added = claims(reading).stream()
                .filter(claim -> claim.predicate().equals("end"))
                .findFirst()
                .orElseThrow();

        assertThat(added.holders()).extracting(id -> name(reading, id)).containsExactly("Emmanuel Macron");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "At least 12 soldiers were killed, Norway said; the rebels said 40. | 1",
                "At least 12 soldiers were killed, Norway said. The river is long. The hills are high. The rebels said 40. | 0"
            })
    void a_number_alone_counts_what_was_claimed_just_before(String text, int counts) {
        Reading reading = Readings.of(text);

        assertThat(claims(reading))
                .filteredOn(claim -> reading.seen(claim.span()).equals("40"))
                .hasSize(counts);
    }

    @Test
    void who_has_no_plans_does_not_do_it() {
        Reading reading = Readings.of("Finland said that Norway has no plans to invade Sweden.");

        assertThat(claims(reading)).extracting(Claim::polarity).containsExactly(Polarity.NEGATED);
    }
}
