// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.spark;

import java.io.IOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.apache.spark.TaskContext;
import org.apache.spark.sql.Row;
import org.apache.spark.util.TaskCompletionListener;
import org.jspecify.annotations.Nullable;
import org.rapporteur.sources.Sources;

/**
 * The reports of a file, one after the other. The file is taken apart by a thread of its own, which is never more than a few reports
 * ahead, so that a web archive of any length needs little memory.
 */
final class PulledReports implements Iterator<Row> {
    private static final int AHEAD = 16;

    private final BlockingQueue<Pulled> queue = new ArrayBlockingQueue<>(AHEAD);
    private final Thread taking;
    private @Nullable Pulled next;

    /** Takes a file apart. */
    interface File {
        /** Hands what is in it to a sink. */
        void into(Sources.Sink sink) throws IOException;
    }

    /** What the thread hands over: a report, or the end with what has gone wrong. */
    private record Pulled(@Nullable Row row, @Nullable Throwable failure) {}

    PulledReports(int number, File file) {
        taking = new Thread(() -> take(number, file), "rapporteur-taking");
        taking.setDaemon(true);
        TaskContext task = TaskContext.get();
        if (task != null) {
            task.addTaskCompletionListener((TaskCompletionListener) context -> taking.interrupt());
        }
        taking.start();
    }

    private void take(int number, File file) {
        long[] count = {0};
        Throwable failure = null;
        try {
            file.into(incoming -> put(new Pulled(Incoming.row(number, ++count[0], incoming), null)));
        } catch (IOException | RuntimeException | Error e) {
            failure = e;
        }
        try {
            queue.put(new Pulled(null, failure));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // nobody waits any more
        }
    }

    private void put(Pulled pulled) throws IOException {
        try {
            queue.put(pulled);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("the task has ended", e);
        }
    }

    @Override
    public boolean hasNext() {
        if (next == null) {
            try {
                next = queue.take();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("the task was stopped", e);
            }
        }
        if (next.failure() != null) {
            throw new IllegalStateException("cannot take a file apart", next.failure());
        }
        return next.row() != null;
    }

    @Override
    public Row next() {
        Pulled pulled = hasNext() ? next : null;
        if (pulled == null || pulled.row() == null) {
            throw new NoSuchElementException();
        }
        next = null;
        return pulled.row();
    }
}
