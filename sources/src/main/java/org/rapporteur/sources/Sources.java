// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.sources;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The front door: takes the reports out of files, folders, standard input and, where that is asked for, addresses.
 *
 * <pre>{@code
 * Sources sources = new Sources(Settings.usual());
 * for (String argument : arguments) {
 *     sources.read(argument, incoming -> { ... });
 * }
 * }</pre>
 *
 * <p>What something is, its content tells: plain text, JSON Lines or an array, a table, a web page, a feed, a web archive; each
 * also packed (gzip, zstd, bzip2), and any of them in zip and tar archives and in folders. Reports come one after the other, in the
 * order of the names in a folder and in that of the archive; never more than one is in memory here. Ids are compared over
 * everything that one object reads: of reports that are called the same, the first is taken and the others are refused.
 *
 * <p>It is for one thread.
 */
public final class Sources {
    /** The argument that stands for standard input. */
    public static final String STANDARD_INPUT = TextFiles.STANDARD_INPUT;

    private final TextFiles files;
    private final Settings settings;
    private final Gate gate;
    private final TreeMap<String, Long> passedOver = new TreeMap<>();
    private final Taker taker;
    private final Predicate<InetAddress> allowed;
    private @Nullable Fetcher fetcher;

    /** Takes what comes in, in its order. */
    @FunctionalInterface
    public interface Sink {
        /**
         * Takes the next.
         *
         * @throws IOException if it cannot; the reading ends, and it is thrown to who began it
         */
        void accept(Incoming incoming) throws IOException;
    }

    /** Makes one that has not read anything yet. */
    public Sources(Settings settings) {
        this(settings, PublicAddress::is);
    }

    /** Makes one that asks the addresses that are allowed, and no others. */
    Sources(Settings settings, Predicate<InetAddress> allowed) {
        this.allowed = allowed;
        this.files = new TextFiles(settings.standardInput());
        this.settings = settings;
        this.gate = new Gate(settings.limits());
        this.taker = new Taker(settings, gate, passedOver);
    }

    /** Returns how many bytes there are to read, as far as files tell; for the progress alone. */
    public static long size(List<String> arguments) {
        long size = 0;
        for (String argument : arguments) {
            size += size(argument);
        }
        return size;
    }

    private static long size(String argument) {
        try {
            Path path = TextFiles.path(argument);
            if (!Files.isDirectory(path)) {
                return Files.isRegularFile(path) ? Files.size(path) : 0;
            }
            long size = 0;
            for (Folders all = new Folders(path); all.hasNext(); ) {
                size += Files.size(all.next());
            }
            return size;
        } catch (IOException | UnreadableException e) {
            return 0; // it will be told when its turn comes
        }
    }

    /**
     * Takes the reports out of an argument: a file, a folder, {@code -}, or an address that begins with {@code http}.
     *
     * @param sink is handed each report, and each refusal of what is none
     * @throws IOException what {@code sink} throws; what cannot be read is a refusal
     */
    public void read(String argument, Sink sink) throws IOException {
        gate.leadTo(sink);
        try {
            if (isAddress(argument)) {
                address(argument);
            } else {
                local(argument);
            }
        } catch (UnreadableException e) {
            gate.accept(e.refusal(argument));
        } catch (Gate.SinkFailedException e) {
            throw e.reason();
        }
    }

    /**
     * Takes the reports out of a stream that someone else has opened, of a file system that this Java does not know for instance.
     *
     * @param argument what the file is called: in messages, and in the ids of reports that tell none
     * @param stream its bytes; whoever opened it closes it
     * @param member whether the file was found in a folder: one that is rather something else than a report is passed over
     * @param sink is handed each report, and each refusal of what is none
     * @throws IOException what {@code sink} throws; what cannot be read is a refusal
     */
    public void read(String argument, InputStream stream, boolean member, Sink sink) throws IOException {
        gate.leadTo(sink);
        Meter meter = new Meter(settings.limits(), argument);
        BufferedInputStream bytes =
                new BufferedInputStream(settings.watched().apply(meter.packed(stream)), Kind.BEGINNING + 1);
        Item item = new Item(argument, argument, Item.ending(argument), 0, bytes, Item.Told.NOTHING, meter);
        try {
            take(item, member);
        } catch (Gate.SinkFailedException e) {
            throw e.reason();
        }
    }

    /**
     * Takes a report out of one line of JSON Lines that someone else has cut out.
     *
     * @param argument what the file is called
     * @param number which line of it this is, from 1
     * @param line its bytes without the line feed
     * @return the report or the refusal; null for a blank line
     */
    public static @Nullable Incoming line(String argument, long number, byte[] line, Settings settings) {
        return new JsonReports(settings).line(argument, number, line);
    }

    /**
     * Returns what of folders and archives was passed over, because it is rather something else than a report: how many files,
     * by the ends of their names, in lower case. Hidden files do not count.
     */
    public SortedMap<String, Long> passedOver() {
        return new TreeMap<>(passedOver);
    }

    /** Tells whether an argument is an address, to be fetched, and no file. */
    public static boolean isAddress(String argument) {
        String small = argument.toLowerCase(Locale.ROOT);
        return small.startsWith("http://") || small.startsWith("https://");
    }

    private void address(String argument) throws UnreadableException {
        if (!settings.fetching()) {
            throw new UnreadableException(
                    Refusal.Code.FETCHING_OFF,
                    "",
                    "'" + argument + "' is an address, and nothing is fetched unasked; add --fetch.",
                    null);
        }
        if (fetcher == null) {
            fetcher = new Fetcher(settings.limits(), allowed);
        }
        Fetcher.Answer answer = fetcher.fetch(argument);
        Meter meter = new Meter(settings.limits(), argument);
        gate.begin();
        try (InputStream stream =
                new BufferedInputStream(settings.watched().apply(meter.packed(answer.stream())), Kind.BEGINNING + 1)) {
            String path = String.valueOf(answer.address().getPath());
            taker.take(new Item(
                    argument,
                    argument,
                    answer.type().contains("html") ? "html" : Item.ending(path),
                    0,
                    stream,
                    new Item.Told(answer.address().toString(), answer.charset()),
                    meter));
        } catch (IOException e) {
            throw TextFiles.failure(argument, e);
        } finally {
            gate.end(argument, argument);
        }
    }

    private void local(String argument) throws UnreadableException {
        if (!argument.equals(STANDARD_INPUT) && Files.isDirectory(TextFiles.path(argument))) {
            folder(argument, TextFiles.path(argument));
        } else {
            file(argument, false);
        }
    }

    private void folder(String argument, Path path) throws UnreadableException {
        long before = gate.passed();
        try {
            Folders all = new Folders(path);
            while (all.hasNext()) {
                String file = all.next().toString();
                try {
                    file(file, true);
                } catch (UnreadableException e) {
                    gate.accept(e.refusal(file));
                }
            }
            for (IOException failure : all.failures()) {
                String name = String.valueOf(failure.getMessage());
                gate.accept(TextFiles.failure(name, failure).refusal(name));
            }
        } catch (IOException e) {
            throw TextFiles.failure(argument, e);
        }
        if (gate.passed() == before) {
            throw new UnreadableException(
                    Refusal.Code.NO_REPORTS,
                    "",
                    "there is no report in the folder '" + argument + "'; name another, or files.",
                    null);
        }
    }

    private void file(String argument, boolean member) throws UnreadableException {
        String name = TextFiles.name(argument);
        Meter meter = new Meter(settings.limits(), name);
        gate.begin();
        try (InputStream stream = new BufferedInputStream(
                settings.watched().apply(meter.packed(files.open(argument))), Kind.BEGINNING + 1)) {
            Item item = new Item(argument, name, Item.ending(name), 0, stream, Item.Told.NOTHING, meter);
            take(item, member);
        } catch (IOException e) {
            throw TextFiles.failure(argument, e);
        } finally {
            gate.end(argument, name);
        }
    }

    private void take(Item item, boolean member) {
        if (member) {
            taker.takeFile(item);
        } else {
            taker.take(item);
        }
    }
}
