// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.rapporteur.store.Answer;
import org.rapporteur.store.KeptReport;
import org.rapporteur.store.Limits;
import org.rapporteur.store.StoreException;
import org.rapporteur.store.StoreReader;

/** A store, asked by many threads over a few connections; each question has its time, and then it is over. */
public final class Archive implements AutoCloseable {
    private static final int CONNECTIONS = 6;

    private final Path file;
    private final ServerLimits limits;
    private final List<StoreReader> all;
    private final BlockingQueue<StoreReader> free;

    private Archive(Path file, ServerLimits limits, List<StoreReader> readers) {
        this.file = file;
        this.limits = limits;
        all = List.copyOf(readers);
        free = new ArrayBlockingQueue<>(readers.size(), false, readers);
    }

    /**
     * Opens one.
     *
     * @param file a store
     * @throws StoreException if there is none, or it cannot be read
     */
    public static Archive open(Path file) throws StoreException {
        return open(file, ServerLimits.usual());
    }

    /**
     * Opens one.
     *
     * @param file a store
     * @param limits what is too much
     * @throws StoreException if there is none, or it cannot be read
     */
    public static Archive open(Path file, ServerLimits limits) throws StoreException {
        List<StoreReader> readers = new ArrayList<>();
        for (int i = 0; i < CONNECTIONS; i++) {
            readers.add(StoreReader.open(file, Duration.ofSeconds(limits.of(ServerLimit.QUESTION_TIME))));
        }
        return new Archive(file, limits, readers);
    }

    /** Returns what is too much for a server over it. */
    int limit(ServerLimit limit) {
        return limits.of(limit);
    }

    /**
     * A report with its text and its record.
     *
     * @param about what the store knows of it
     * @param text its text, to the letter
     * @param record its record, as {@code docs/record-format.md} lays it down
     */
    record Filed(KeptReport about, String text, String record) {}

    /** A question to one connection. */
    interface Question<T> {
        /** Asks it. */
        T ask(StoreReader reader) throws StoreException;
    }

    /** Returns where the store is. */
    Path file() {
        return file;
    }

    /** Returns a report, if there is one of that number. */
    Optional<Filed> report(long number) {
        return ask(reader -> {
            Optional<KeptReport> about = reader.report(number);
            Optional<String> text = reader.text(number);
            Optional<String> record = reader.record(number);
            return about.isPresent() && text.isPresent() && record.isPresent()
                    ? Optional.of(new Filed(about.get(), text.get(), record.get()))
                    : Optional.empty();
        });
    }

    /** Answers a question in SQL that was written here; whatever came from outside is among the values. */
    Answer answer(String sql, List<?> values, int rows) {
        return ask(reader ->
                reader.answer(sql, values, new Limits(Duration.ofSeconds(limit(ServerLimit.QUESTION_TIME)), rows)));
    }

    /**
     * Asks something over a connection that is free.
     *
     * @throws Problem if it takes too long or too many ask at once
     */
    <T> T ask(Question<T> question) {
        StoreReader reader = borrow();
        try {
            return question.ask(reader);
        } catch (StoreException e) {
            throw problem(e);
        } finally {
            free.add(reader);
        }
    }

    private StoreReader borrow() {
        try {
            StoreReader reader = free.poll(limit(ServerLimit.QUEUE_TIME), TimeUnit.SECONDS);
            if (reader == null) {
                throw new Problem(503, "BUSY", "Too much is asked at once; try again in a moment.");
            }
            return reader;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Problem(503, "STOPPING", "The server is about to stop.");
        }
    }

    private static Problem problem(StoreException e) {
        return switch (e.kind()) {
            case TIMEOUT ->
                new Problem(503, "TIMEOUT", "That takes too long; narrow it down, to fewer days or one party.");
            case BAD_QUERY -> new Problem(400, "BAD_QUERY", "This cannot be searched for: " + e.sentence());
            default -> new Problem(500, "STORE", "The store cannot be read: " + e.sentence());
        };
    }

    /** Returns what is different after every change of the store. */
    String stamp() {
        return stamp(file) + stamp(Path.of(file + "-wal"));
    }

    private static String stamp(Path path) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
            return attributes.size() + "@" + attributes.lastModifiedTime() + ";";
        } catch (java.nio.file.NoSuchFileException e) {
            return ";";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws StoreException {
        for (StoreReader reader : all) {
            reader.close();
        }
    }
}
