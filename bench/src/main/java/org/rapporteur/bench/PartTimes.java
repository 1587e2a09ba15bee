// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.bench;

import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLongArray;
import org.rapporteur.grammar.Grammar;
import org.rapporteur.grammar.GrammarPart;

/**
 * Sums the time that each part of the reading takes, over all threads.
 *
 * <p>The clock on the wall is read: that of a thread's processor time is too coarse for the part of one sentence.
 */
final class PartTimes {
    private final AtomicLongArray nanos = new AtomicLongArray(GrammarPart.values().length);
    private final AtomicLongArray calls = new AtomicLongArray(GrammarPart.values().length);

    /** Reads a work on the calling thread, and adds the times of its parts. */
    Amount read(Work work, Grammar grammar) {
        Clock clock = new Clock();
        Amount amount = work.read(grammar, clock);
        for (int part = 0; part < clock.nanos.length; part++) {
            nanos.addAndGet(part, clock.nanos[part]);
            calls.addAndGet(part, clock.calls[part]);
        }
        return amount;
    }

    /** Returns the nanoseconds of each part that was told of at least once. */
    Map<GrammarPart, Long> nanos() {
        Map<GrammarPart, Long> times = new EnumMap<>(GrammarPart.class);
        for (GrammarPart part : GrammarPart.values()) {
            if (calls.get(part.ordinal()) > 0) {
                times.put(part, nanos.get(part.ordinal()));
            }
        }
        return times;
    }

    /** Gives the time since the last call, or since it was made, to the part that is told. */
    private static final class Clock implements GrammarPart.Listener {
        private final long[] nanos = new long[GrammarPart.values().length];
        private final long[] calls = new long[GrammarPart.values().length];
        private long last = System.nanoTime();

        @Override
        public void done(GrammarPart part) {
            long now = System.nanoTime();
            nanos[part.ordinal()] += now - last;
            calls[part.ordinal()]++;
            last = now;
        }
    }
}
