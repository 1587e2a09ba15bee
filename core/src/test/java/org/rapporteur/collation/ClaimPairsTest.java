// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.collation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.Rapporteur;
import org.rapporteur.text.Report;

/** How many of the pairs in {@code claims/pairs.tsv} that clash are found, and how many that do not are left alone. */
final class ClaimPairsTest {
    private static final String NONE = "NONE";

    private final Rapporteur rapporteur = Rapporteur.english();

    private record Pair(String part, String day, String claim, String later, String other, String relation) {
        boolean clashes() {
            return !relation.equals(NONE) && !relation.equals("SUPPORTS");
        }
    }

    @ParameterizedTest
    @CsvSource({"UNSEEN, 85, 60", "TUNED, 95, 72", "LOOKED, 95, 50", "KEPT, 95, 30"})
    void finds_most_of_the_pairs_that_clash_and_seldom_others(String part, int precision, int recall) {
        int hits = 0;
        int found = 0;
        int clashing = 0;
        int named = 0;

        for (Pair pair : pairs()) {
            if (pair.part().equals(part)) {
                String relation = relation(pair);
                boolean clash = !relation.equals(NONE);
                found += clash ? 1 : 0;
                clashing += pair.clashes() ? 1 : 0;
                hits += clash && pair.clashes() ? 1 : 0;
                named += relation.equals(pair.relation()) && clash ? 1 : 0;
            }
        }

        assertThat(100 * hits).as("%d of %d found clash", hits, found).isGreaterThanOrEqualTo(precision * found);
        assertThat(100 * hits).as("%d of %d clashing found", hits, clashing).isGreaterThanOrEqualTo(recall * clashing);
        assertThat(100 * named).as("%d of %d named rightly", named, hits).isGreaterThanOrEqualTo(90 * hits);
    }

    private String relation(Pair pair) {
        List<HeldClaim> claims = new ArrayList<>(read("one", pair.claim(), pair.day()));
        claims.addAll(read("other", pair.other(), pair.later()));
        List<Dispute> disputes = Disputes.among(claims);
        return disputes.isEmpty()
                ? NONE
                : disputes.get(0).contests().get(0).contrast().relation().name();
    }

    private List<HeldClaim> read(String id, String text, String day) {
        return HeldClaim.of(rapporteur.read(Report.of(id, text).publishedOn(LocalDate.parse(day))));
    }

    private static List<Pair> pairs() {
        try (InputStream in = ClaimPairsTest.class.getResourceAsStream("/claims/pairs.tsv")) {
            String table = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return table.lines()
                    .filter(line -> !line.startsWith("#") && !line.startsWith("part"))
                    .map(line -> line.split("\t", -1))
                    .map(cells -> new Pair(cells[0], cells[3], cells[4], cells[5], cells[6], cells[7]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
