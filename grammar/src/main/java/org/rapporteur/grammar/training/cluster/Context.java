// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.grammar.training.cluster;

/** The classes that stand on either side of one word, with how often; filled anew for each word. */
final class Context {

    private final Side after;
    private final Side before;
    private int itself;

    Context(int classes) {
        after = new Side(classes);
        before = new Side(classes);
    }

    /** One side: the classes seen, and by class how often. */
    private static final class Side {

        private final int[] seen;
        private final int[] times;
        private int length;

        Side(int classes) {
            seen = new int[classes];
            times = new int[classes];
        }

        void clear() {
            for (int i = 0; i < length; i++) {
                times[seen[i]] = 0;
            }
            length = 0;
        }

        /** Counts the neighbours and returns how often the word stands beside itself. */
        int fill(int word, Bigrams.Neighbours neighbours, ClassCounts counts) {
            clear();
            int itself = 0;
            for (int i = neighbours.from()[word]; i < neighbours.from()[word + 1]; i++) {
                int other = neighbours.word()[i];
                if (other == word) {
                    itself = neighbours.times()[i];
                } else {
                    add(counts.classOf(other), neighbours.times()[i]);
                }
            }
            return itself;
        }

        private void add(int c, int more) {
            if (times[c] == 0) {
                seen[length++] = c;
            }
            times[c] += more;
        }
    }

    void fill(int word, Bigrams bigrams, ClassCounts counts) {
        itself = after.fill(word, bigrams.after(), counts);
        before.fill(word, bigrams.before(), counts);
    }

    int itself() {
        return itself;
    }

    int afterLength() {
        return after.length;
    }

    int afterClass(int i) {
        return after.seen[i];
    }

    int afterTimes(int i) {
        return after.times[after.seen[i]];
    }

    /** How often a word of the class stood right after. */
    int afterOf(int c) {
        return after.times[c];
    }

    int beforeLength() {
        return before.length;
    }

    int beforeClass(int i) {
        return before.seen[i];
    }

    int beforeTimes(int i) {
        return before.times[before.seen[i]];
    }

    /** How often a word of the class stood right before. */
    int beforeOf(int c) {
        return before.times[c];
    }
}
