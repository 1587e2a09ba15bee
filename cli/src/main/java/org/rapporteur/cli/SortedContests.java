// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.rapporteur.collation.Disputes;
import org.rapporteur.collation.Sorter;
import org.rapporteur.store.KeptContest;

/**
 * Pairs of claims that clash, dispute by dispute. In memory is only what tells which of them belong together; the pairs are where the
 * sorters keep them.
 */
final class SortedContests implements AutoCloseable {
    private final Sorter.Maker sorters;
    private final Sorter found;
    private final List<List<Object>> matters = new ArrayList<>();

    /** Takes pairs. */
    interface Visitor {
        /**
         * Takes the next.
         *
         * @param dispute the number of the dispute that it belongs to: 1 for the first
         */
        void visit(int dispute, KeptContest contest) throws IOException;
    }

    /** Makes an empty one. */
    SortedContests(Sorter.Maker sorters) throws IOException {
        this.sorters = sorters;
        found = sorters.make();
    }

    /** Adds a pair; inside a dispute the order stays as it is. */
    void add(KeptContest contest) throws IOException {
        found.put(key(0, matters.size()), ContestCodec.write(contest));
        matters.add(contest.matters());
    }

    /** Goes through them, the dispute with the earliest pair first; nothing is added any more. */
    void each(Visitor visitor) throws IOException {
        int[] disputes = numbered(Disputes.groups(matters));
        matters.clear();
        try (Sorter sorted = sorters.make()) {
            found.each((key, pair) -> {
                int number = ByteBuffer.wrap(key).getInt(Integer.BYTES);
                sorted.put(key(disputes[number], number), pair);
            });
            sorted.each((key, pair) -> visitor.visit(ByteBuffer.wrap(key).getInt(), ContestCodec.read(pair)));
        }
    }

    /** Counts groups, each of which is known by the place of its first member. */
    private static int[] numbered(int[] groups) {
        int count = 0;
        int[] numbers = new int[groups.length];
        for (int i = 0; i < groups.length; i++) {
            numbers[i] = groups[i] == i ? ++count : numbers[groups[i]];
        }
        return numbers;
    }

    private static byte[] key(int dispute, int number) {
        return ByteBuffer.allocate(2 * Integer.BYTES)
                .putInt(dispute)
                .putInt(number)
                .array();
    }

    @Override
    public void close() throws IOException {
        found.close();
    }
}
