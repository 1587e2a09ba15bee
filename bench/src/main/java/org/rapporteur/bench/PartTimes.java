// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.function.IntConsumer;

/**
 * Sums the time that each part of the work takes, over all threads.
 *
 * <p>The clock on the wall is read: that of a thread's processor time is too coarse for the part of one sentence.
 */
final class PartTimes {
    private final Subject subject;
    private final List<String> parts;
    private final AtomicLongArray nanos;
    private final AtomicLongArray calls;

    PartTimes(Subject subject) {
        this.subject = subject;
        parts = subject.parts();
        nanos = new AtomicLongArray(parts.size());
        calls = new AtomicLongArray(parts.size());
    }

    /** Reads a work on the calling thread, and adds the times of its parts. */
    Amount read(Work work) {
        Clock clock = new Clock(parts.size());
        Amount amount = subject.read(work, clock);
        for (int part = 0; part < clock.nanos.length; part++) {
            nanos.addAndGet(part, clock.nanos[part]);
            calls.addAndGet(part, clock.calls[part]);
        }
        return amount;
    }

    /** Returns the nanoseconds of each part that was told of at least once, in the order of the work. */
    Map<String, Long> nanos() {
        Map<String, Long> times = new LinkedHashMap<>();
        for (int part = 0; part < parts.size(); part++) {
            if (calls.get(part) > 0) {
                times.put(parts.get(part), nanos.get(part));
            }
        }
        return times;
    }

    /** Gives the time since the last call, or since it was made, to the part that is told. */
    private static final class Clock implements IntConsumer {
        private final long[] nanos;
        private final long[] calls;
        private long last = System.nanoTime();

        Clock(int parts) {
            nanos = new long[parts];
            calls = new long[parts];
        }

        @Override
        public void accept(int part) {
            long now = System.nanoTime();
            nanos[part] += now - last;
            calls[part]++;
            last = now;
        }
    }
}
