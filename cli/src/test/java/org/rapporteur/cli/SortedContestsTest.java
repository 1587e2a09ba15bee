// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.record.ClaimLink.Relation;
import org.rapporteur.store.KeptContest;

final class SortedContestsTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(ints = {1, 1 << 20})
    void pairs_of_one_dispute_stand_together_in_the_order_of_its_first(int runBytes) throws IOException {
        List<String> told = new ArrayList<>();

        try (SortedContests contests = new SortedContests(() -> new DiskSorter(folder, runBytes))) {
            contests.add(contest(0, "bridge"));
            contests.add(contest(1, "harbour"));
            contests.add(contest(2, "bridge"));
            contests.add(contest(3, "mine"));
            contests.add(contest(4, "harbour", "mine"));
            contests.each((dispute, contest) -> told.add(dispute + " " + contest.retold()));
        }

        assertThat(told).containsExactly("1 0", "1 2", "2 1", "2 3", "2 4");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 1 << 20})
    void a_pair_comes_back_whole(int runBytes) throws IOException {
        KeptContest contest = contest(7, "bridge");
        List<KeptContest> told = new ArrayList<>();

        try (SortedContests contests = new SortedContests(() -> new DiskSorter(folder, runBytes))) {
            contests.add(contest);
            contests.each((dispute, each) -> told.add(each));
        }

        assertThat(told)
                .containsExactly(new KeptContest(
                        contest.relation(), 0.5, "open / shut", 7, contest.one(), contest.other(), List.of()));
    }

    private static KeptContest contest(int number, Object... matters) {
        KeptContest.Side one = new KeptContest.Side(
                number,
                "a",
                null,
                "2022-01-12",
                "cl1",
                List.of("Ilse Harrow", "Orel"),
                null,
                3,
                9,
                "är offen",
                "Es är offen.");
        KeptContest.Side other = new KeptContest.Side(
                number + 1, "b", "https://example.org/b", null, "cl2", List.of(), "Quill", 0, 4, "shut", "Shut.");
        return new KeptContest(Relation.CONTRADICTS, 0.5, "open / shut", number, one, other, List.of(matters));
    }
}
