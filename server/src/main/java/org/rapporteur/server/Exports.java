// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.server;

import io.javalin.http.Context;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Semaphore;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.exports.EventChoice;
import org.rapporteur.exports.FieldFormat;
import org.rapporteur.exports.FieldFormats;
import org.rapporteur.record.Event.Status;
import org.rapporteur.store.FieldExport;
import org.rapporteur.store.FieldWriter;
import org.rapporteur.store.StoreException;
import org.rapporteur.store.StoreReader;

/**
 * Hands out the store in the formats of the field, so many reports at a time; a header {@code Link} says where it goes on.
 *
 * <p>An answer is written to a temporary file first, and sent from there: it is whole or refused, takes no memory, and no slow reader
 * keeps a connection to the store.
 */
final class Exports {
    static final int USUAL = 1000;
    static final int MOST = 5000;
    static final Set<String> PARAMETERS = Set.of("format", "status", "after", "limit");

    /** So many are written at once; each takes its time. */
    private static final int AT_ONCE = 2;

    private static final LocalDateTime LONG_AGO = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final Archive archive;
    private final Map<String, FieldFormat> names;
    private final Semaphore free = new Semaphore(AT_ONCE);
    private @Nullable FieldFormats formats;

    Exports(Archive archive) {
        this.archive = archive;
        names = names();
    }

    /** Returns the formats by their names in addresses. */
    static Map<String, FieldFormat> names() {
        return Arrays.stream(FieldFormat.values())
                .collect(Collectors.toMap(
                        format -> format.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        format -> format,
                        (one, other) -> one,
                        TreeMap::new));
    }

    /** Returns the types of content that answers have. */
    static Set<String> types() {
        return Arrays.stream(FieldFormat.values()).map(Exports::type).collect(Collectors.toSet());
    }

    private static String type(FieldFormat format) {
        return switch (format.shape()) {
            case TABLE -> "text/tab-separated-values";
            case EVENT_LINES, REPORT_LINES -> "application/x-ndjson";
            case FILES -> "application/zip";
        };
    }

    private static String ending(FieldFormat format) {
        return switch (format.shape()) {
            case TABLE -> ".tsv";
            case EVENT_LINES, REPORT_LINES -> ".jsonl";
            case FILES -> ".zip";
        };
    }

    private synchronized FieldFormats formats() {
        if (formats == null) {
            formats = FieldFormats.load();
        }
        return formats;
    }

    /**
     * What was written.
     *
     * @param file where
     * @param next the number of the last report, if there are more; 0 if not
     */
    private record Written(Path file, long next) {}

    /** Answers a request. */
    void send(Context context) {
        Parameters parameters = new Parameters(context, PARAMETERS);
        String name = parameters.oneOf("format", "gdelt-events", names.keySet());
        FieldFormat format = names.getOrDefault(name, FieldFormat.GDELT_EVENTS);
        EventChoice choice = choice(parameters.text("status"));
        Long after = parameters.number("after");
        int limit = parameters.within("limit", USUAL, 1, MOST);
        if (!free.tryAcquire()) {
            throw new Problem(503, "BUSY", "Other exports are being written; try again in a moment.");
        }
        try {
            Written written = written(format, choice, after == null ? 0 : after, limit);
            if (written.next() > 0) {
                String status = parameters.text("status") == null ? "" : "&status=" + parameters.text("status");
                context.header(
                        "Link",
                        "</api/export?format=" + name + status + "&limit=" + limit + "&after=" + written.next()
                                + ">; rel=\"next\"");
            }
            context.header("Cache-Control", "no-store")
                    .header("Content-Disposition", "attachment; filename=\"" + name + ending(format) + "\"")
                    .contentType(type(format))
                    .result(Files.newInputStream(written.file(), StandardOpenOption.DELETE_ON_CLOSE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            free.release();
        }
    }

    private static EventChoice choice(@Nullable String words) {
        if (words == null) {
            return EventChoice.REAL;
        }
        Set<Status> statuses = EnumSet.noneOf(Status.class);
        for (String word : words.split(",", -1)) {
            try {
                statuses.add(Status.valueOf(word));
            } catch (IllegalArgumentException e) {
                throw Problem.badParameter("Expected statuses of " + Arrays.toString(Status.values())
                        + ", with commas between them, as 'status'.");
            }
        }
        return new EventChoice(statuses);
    }

    private Written written(FieldFormat format, EventChoice choice, long after, int limit) throws IOException {
        Path file = Files.createTempFile("rapporteur-export", null);
        try {
            return new Written(file, archive.ask(reader -> {
                try (OutputStream out = Files.newOutputStream(file)) {
                    return format.shape() == FieldFormat.Shape.FILES
                            ? zip(format, reader, choice, after, limit, out)
                            : lines(format, reader, choice, after, limit, out);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }));
        } catch (RuntimeException | Error e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }

    private long lines(
            FieldFormat format, StoreReader reader, EventChoice choice, long after, int limit, OutputStream out)
            throws IOException, StoreException {
        try (Writer writer = new BufferedWriter(new java.io.OutputStreamWriter(out, StandardCharsets.UTF_8))) {
            FieldWriter lines = new FieldWriter(formats(), format, false, writer);
            long[] last = {after};
            new FieldExport(reader, choice).each(after, limit, (record, events) -> {
                lines.write(record, events);
                last[0] = record.number();
            });
            lines.finish();
            return next(reader, last[0]);
        }
    }

    private long zip(
            FieldFormat format, StoreReader reader, EventChoice choice, long after, int limit, OutputStream out)
            throws IOException, StoreException {
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            put(zip, formats().files(format));
            long[] last = {after};
            new FieldExport(reader, choice).each(after, limit, (record, events) -> {
                put(zip, formats().files(format, record));
                last[0] = record.number();
            });
            return next(reader, last[0]);
        }
    }

    private static void put(ZipOutputStream zip, Map<String, String> files) throws IOException {
        for (Map.Entry<String, String> file : new TreeMap<>(files).entrySet()) {
            ZipEntry entry = new ZipEntry("rapporteur/" + file.getKey());
            entry.setTimeLocal(LONG_AGO);
            zip.putNextEntry(entry);
            zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
    }

    private static long next(StoreReader reader, long last) throws StoreException {
        return reader.reportsAfter(last, 1).isEmpty() ? 0 : last;
    }
}
