// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/**
 * Measures how fast reports are read, or what the grammar does of that.
 *
 * @param threads how many threads read at once, at least one
 * @param warmUp how long to read before measuring, so that the virtual machine has compiled what is hot
 * @param measured how long to measure
 */
public record SpeedTest(int threads, Duration warmUp, Duration measured) {
    /** The segmenter alone, and then the parts of the reading, are measured for a quarter of the time each. */
    private static final int SHARE_FOR_PARTS = 4;

    /**
     * Checks the settings.
     *
     * @throws IllegalArgumentException if there is no thread, or no time to measure
     */
    public SpeedTest {
        if (threads < 1 || warmUp.isNegative() || measured.isNegative() || measured.isZero()) {
            throw new IllegalArgumentException("Expected at least 1 thread and more than 0 seconds, found " + threads
                    + " threads, " + warmUp + " of warm-up and " + measured + " of measuring");
        }
    }

    /** Returns how long {@link #run} takes at most, about. */
    public Duration duration() {
        return warmUp.plus(measured).plus(forParts().multipliedBy(2));
    }

    /**
     * Reads the material over and over and takes the time.
     *
     * @param startUp what to measure, and how long it took to load
     * @param material what to read
     * @return the figures
     */
    public SpeedReport run(StartUp startUp, Material material) {
        Subject subject = startUp.subject();
        Passes passes = new Passes(material.works(), threads);
        passes.repeat(warmUp, subject::read);
        Machine.collect();
        Machine.forgetPeaks();
        Rate reading = passes.repeat(measured, subject::read);
        long peakHeap = Machine.peakHeap();
        long heapInUse = Machine.heapInUse();
        Rate segmenting = startUp.scope() == Scope.GRAMMAR ? passes.repeat(forParts(), subject::segment) : Rate.NONE;
        // Apart from the reading that counts: looking at the clock after each part costs a little.
        PartTimes times = new PartTimes(subject);
        passes.repeat(forParts(), times::read);
        return new SpeedReport(
                startUp, threads, material.size(), reading, segmenting, times.nanos(), peakHeap, heapInUse);
    }

    private Duration forParts() {
        return measured.dividedBy(SHARE_FOR_PARTS);
    }

    /** Reads the works round and round. */
    private record Passes(List<Work> works, int threads) {
        Rate repeat(Duration duration, Function<Work, Amount> action) {
            AtomicInteger next = new AtomicInteger();
            long cpu = Machine.cpuNanos();
            long begin = System.nanoTime();
            Amount amount = duration.isZero()
                    ? Amount.NONE
                    : onAllThreads(() -> workUntil(begin + duration.toNanos(), next, action));
            return new Rate(amount, Machine.cpuNanos() - cpu, System.nanoTime() - begin);
        }

        /** Each thread reads at least one work: on a busy machine its time may be over before it comes to run. */
        private Amount workUntil(long end, AtomicInteger next, Function<Work, Amount> action) {
            Amount amount = Amount.NONE;
            do {
                int turn = Math.floorMod(next.getAndIncrement(), works.size());
                amount = amount.plus(action.apply(works.get(turn)));
            } while (System.nanoTime() - end < 0);
            return amount;
        }

        private Amount onAllThreads(Callable<Amount> task) {
            ExecutorService executor = Executors.newFixedThreadPool(threads);
            try {
                List<Future<Amount>> parts = new ArrayList<>();
                for (int thread = 0; thread < threads; thread++) {
                    parts.add(executor.submit(task));
                }
                Amount amount = Amount.NONE;
                for (Future<Amount> part : parts) {
                    amount = amount.plus(part.get());
                }
                return amount;
            } catch (ExecutionException e) {
                throw new IllegalStateException("Reading failed: " + e.getCause(), e.getCause());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("The measurement was interrupted", e);
            } finally {
                executor.shutdownNow();
            }
        }
    }
}
