// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.cli;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.rapporteur.sources.Accepted;
import org.rapporteur.sources.Incoming;

/**
 * Reads reports with several threads and hands over the results in the order of the reports.
 *
 * <p>Only so many reports are under way at once, and only so much text of theirs, whatever there is to read: a long report
 * waits until it is alone.
 *
 * @param <R> what comes out of a report
 */
final class Batch<R> implements AutoCloseable {
    private static final int REPORTS_PER_THREAD = 4;
    private static final int MOST_CHARACTERS = 1 << 20;

    private final ExecutorService threads;
    private final int most;
    private final Function<Incoming, R> work;
    private final Sink<R> sink;
    private final Deque<Pending<R>> pending = new ArrayDeque<>();
    private long characters;

    /** Takes the results. */
    interface Sink<R> {
        /** Takes the next result. */
        void accept(R result) throws IOException;
    }

    private record Pending<R>(Future<R> result, int characters) {}

    /**
     * Makes a batch.
     *
     * @param threads how many read at once
     * @param work what is done with a report; throws nothing
     * @param sink takes what came of it, on the thread that adds
     */
    Batch(int threads, Function<Incoming, R> work, Sink<R> sink) {
        this.threads = Executors.newFixedThreadPool(threads, task -> {
            Thread thread = new Thread(null, task, "reader");
            thread.setDaemon(true);
            return thread;
        });
        this.most = threads * REPORTS_PER_THREAD;
        this.work = work;
        this.sink = sink;
    }

    /** Adds the next report; waits while too much is under way. */
    void add(Incoming incoming) throws IOException {
        int length =
                incoming instanceof Accepted accepted ? accepted.report().text().length() : 0;
        while (!pending.isEmpty() && (pending.size() >= most || characters + length > MOST_CHARACTERS)) {
            handOver(pending.remove());
        }
        while (!pending.isEmpty() && pending.element().result().isDone()) {
            handOver(pending.remove());
        }
        characters += length;
        Future<R> result = length == 0
                ? CompletableFuture.completedFuture(work.apply(incoming))
                : threads.submit(() -> work.apply(incoming));
        pending.add(new Pending<>(result, length));
    }

    /** Adds what came of a report already, in its order. */
    void addResult(R result) throws IOException {
        while (pending.size() >= most) {
            handOver(pending.remove());
        }
        pending.add(new Pending<>(CompletableFuture.completedFuture(result), 0));
    }

    /** Waits for the rest. */
    void finish() throws IOException {
        while (!pending.isEmpty()) {
            handOver(pending.remove());
        }
    }

    private void handOver(Pending<R> next) throws IOException {
        characters -= next.characters();
        try {
            sink.accept(next.result().get());
        } catch (ExecutionException e) {
            throw new IllegalStateException("The work throws nothing, but this", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
