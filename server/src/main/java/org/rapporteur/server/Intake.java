// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.server;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.rapporteur.Rapporteur;
import org.rapporteur.collation.StoryMatcher;
import org.rapporteur.knowledge.stories.StoryKnowledge;
import org.rapporteur.store.Given;
import org.rapporteur.store.ReadReport;
import org.rapporteur.store.StoreException;
import org.rapporteur.store.StoreReader;
import org.rapporteur.store.StoreWriter;
import org.rapporteur.text.Report;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * Reads texts that are sent, one or two at a time, and keeps them in the store if asked to. What is kept is on the disk at once; to
 * which story it belongs, and whose claims it contests, is found a moment later, when nothing else waits to be kept.
 */
final class Intake implements AutoCloseable {
    /** So long what is sent may be followed by more, before it is sorted. */
    private static final int PAUSE_MILLISECONDS = 400;

    private static final int LONGEST_FIELD = 2_000;
    private static final int AT_ONCE = 2;
    private static final int PATIENCE_SECONDS = 30; // at the end

    private final Archive archive;
    private final Supplier<Rapporteur> source;
    private @Nullable Rapporteur loaded;
    private final Semaphore places = new Semaphore(AT_ONCE);
    private final ExecutorService sorting = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "rapporteur-stories");
        thread.setDaemon(true);
        return thread;
    });
    private final Executor soon = CompletableFuture.delayedExecutor(PAUSE_MILLISECONDS, TimeUnit.MILLISECONDS, sorting);
    private final AtomicInteger unsorted = new AtomicInteger();

    Intake(Archive archive, Supplier<Rapporteur> rapporteur) {
        this.archive = archive;
        this.source = rapporteur;
    }

    /**
     * Reads a text.
     *
     * @param body what was sent: a report as a line of JSON Lines has it
     * @throws Problem if it is no report
     */
    ReadReport read(byte[] body) {
        Given given = Given.of(report(body));
        try {
            if (!places.tryAcquire(archive.limit(ServerLimit.READING_QUEUE_TIME), TimeUnit.SECONDS)) {
                throw new Problem(503, "BUSY", "Other texts are being read; try again in a moment.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Problem(503, "STOPPING", "The server is about to stop.");
        }
        try {
            return ReadReport.read(rapporteur(), given);
        } finally {
            places.release();
        }
    }

    /** Returns what reads; it is loaded when the first text comes. */
    private synchronized Rapporteur rapporteur() {
        Rapporteur known = loaded;
        if (known == null) {
            known = source.get();
            loaded = known;
        }
        return known;
    }

    /** Keeps a report and returns its number; when this returns, it is on the disk. */
    synchronized long keep(ReadReport report) {
        try (StoreWriter writer = writer()) {
            writer.keep(report);
            writer.commit();
            unsorted.incrementAndGet();
            soon.execute(this::sort);
        } catch (StoreException e) {
            throw e.kind() == StoreException.Kind.LOCKED
                    ? new Problem(409, "LOCKED", "Another program writes into the store; try again when it is done.")
                    : new Problem(500, "STORE", "The report was read but not kept: " + e.sentence());
        }
        String document = report.given().report().id();
        return archive.ask((StoreReader reader) -> reader.report(document))
                .orElseThrow(() -> new Problem(500, "STORE", "The report was kept but is not found."))
                .number();
    }

    private StoreWriter writer() throws StoreException {
        return StoreWriter.open(archive.file(), rapporteur().producer(), Clock.systemUTC(), documents -> {});
    }

    /** Sorts into stories what was kept since the last time; what is sent meanwhile waits. */
    private synchronized void sort() {
        int waiting = unsorted.get();
        if (waiting == 0) {
            return; // an earlier go has taken it along
        }
        try (StoreWriter writer = writer()) {
            writer.stories().match(new StoryMatcher(StoryKnowledge.load(), StoryMatcher.USUAL_THRESHOLD));
            writer.commit();
            unsorted.addAndGet(-waiting);
        } catch (StoreException e) {
            // The reports are kept: the next one that is sent, or 'rapporteur ingest', sorts them too.
        }
    }

    /** Waits for what is being sorted; what is not, the next who writes the store sorts. */
    @Override
    public void close() {
        sorting.shutdownNow();
        try {
            sorting.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Report report(byte[] body) {
        JsonNode json;
        try {
            json = Json.MAPPER.readTree(body);
        } catch (JacksonException e) {
            throw new Problem(
                    400,
                    "MALFORMED_JSON",
                    "Expected {\"text\": ..., \"published\"?, \"title\"?, \"publisher\"?, \"url\"?, \"id\"?}; the JSON is malformed.");
        }
        String text = json.isObject() ? field(json, "text", Integer.MAX_VALUE) : null;
        if (text == null) {
            throw new Problem(400, "NO_TEXT", "There is no \"text\"; send the report as {\"text\": \"...\"}.");
        }
        String title = field(json, "title", LONGEST_FIELD);
        String id = field(json, "id", LONGEST_FIELD);
        return new Report(
                id == null ? name(text) : id,
                text,
                day(field(json, "published", LONGEST_FIELD)),
                null,
                title,
                field(json, "publisher", LONGEST_FIELD),
                field(json, "url", LONGEST_FIELD));
    }

    /** The same text has the same name: sent twice, it is there once. */
    private static String name(String text) {
        return "sent-"
                + Assets.tag(text.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                        .replace("\"", "");
    }

    private static @Nullable String field(JsonNode json, String name, int longest) {
        JsonNode value = json.get(name);
        if (value == null || value.isNull()) {
            return null;
        }
        if (!value.isString()) {
            throw new Problem(400, "BAD_FIELD", "Expected words in quotation marks as \"" + name + "\".");
        }
        String words = value.asString();
        if (words.length() > longest) {
            throw new Problem(400, "BAD_FIELD", "\"" + name + "\" is longer than " + longest + " characters.");
        }
        return words.isBlank() ? null : words;
    }

    private static @Nullable LocalDate day(@Nullable String words) {
        try {
            return words == null ? null : LocalDate.parse(words);
        } catch (DateTimeException e) {
            throw new Problem(400, "BAD_FIELD", "Expected a day like 2022-01-12 as \"published\".");
        }
    }
}
