// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.sources;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.text.Report;

/**
 * The front door: takes the reports out of files, folders and standard input, one after the other.
 *
 * <pre>{@code
 * Sources sources = new Sources(Settings.usual());
 * for (String argument : arguments) {
 *     sources.read(argument, incoming -> { ... });
 * }
 * }</pre>
 *
 * <p>A file of JSON Lines has a report in each line; any other file is one report. Of a folder, the files {@code *.txt} and
 * {@code *.jsonl} in it count, in order of their names. Never more than one report is in memory here. Ids are compared over
 * everything that one object reads: of reports that are called the same, the first is taken and the others are refused.
 *
 * <p>It is for one thread.
 */
public final class Sources {
    /** The argument that stands for standard input. */
    public static final String STANDARD_INPUT = TextFiles.STANDARD_INPUT;

    /** As much of a stream is looked at to tell what it is. */
    private static final int BEGINNING = 1 << 13;

    private final TextFiles files;
    private final Settings settings;
    private final SeenIds seen = new SeenIds();
    private Sink sink = incoming -> {};

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
        this.files = new TextFiles(settings.standardInput());
        this.settings = settings;
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
            long size = 0;
            for (Path file : Files.isDirectory(path) ? filesIn(path) : List.of(path)) {
                size += Files.isRegularFile(file) ? Files.size(file) : 0;
            }
            return size;
        } catch (IOException | UnreadableException e) {
            return 0; // it will be told when its turn comes
        }
    }

    /**
     * Takes the reports out of an argument: a file, a folder, or {@code -}.
     *
     * @param taker is handed each report, and each refusal of what is none
     * @throws IOException what {@code taker} throws; what cannot be read is a refusal
     */
    public void read(String argument, Sink taker) throws IOException {
        sink = taker;
        try {
            take(argument);
        } catch (SinkFailedException e) {
            throw e.reason();
        }
    }

    private void take(String argument) {
        try {
            if (argument.equals(TextFiles.STANDARD_INPUT)) {
                file(argument);
                return;
            }
            Path path = TextFiles.path(argument);
            if (Files.isDirectory(path)) {
                folder(argument, path);
            } else {
                file(argument);
            }
        } catch (UnreadableException e) {
            accept(e.refusal(argument));
        }
    }

    private void folder(String argument, Path path) throws UnreadableException {
        List<Path> files;
        try {
            files = filesIn(path);
        } catch (IOException e) {
            throw TextFiles.failure(argument, e);
        }
        if (files.isEmpty()) {
            throw new UnreadableException(
                    Refusal.Code.NO_REPORTS,
                    "",
                    "there is no file *.txt or *.jsonl in the folder '" + argument + "'; name another, or files.",
                    null);
        }
        for (Path file : files) {
            try {
                file(file.toString());
            } catch (UnreadableException e) {
                accept(e.refusal(file.toString()));
            }
        }
    }

    private static List<Path> filesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> isReports(file.getFileName().toString()) && !Files.isDirectory(file))
                    .sorted(Comparator.comparing(file -> file.getFileName().toString()))
                    .toList();
        }
    }

    private static boolean isReports(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        return !name.startsWith(".") && (small.endsWith(".txt") || small.endsWith(".jsonl"));
    }

    private void file(String argument) throws UnreadableException {
        try (InputStream stream = new BufferedInputStream(settings.watched().apply(files.open(argument)), BEGINNING)) {
            byte[] beginning = beginning(stream);
            if (isLines(argument, beginning)) {
                TextFiles.refuseOther(beginning, TextFiles.name(argument));
                lines(argument, stream);
            } else {
                text(argument, stream);
            }
        } catch (IOException e) {
            throw TextFiles.failure(argument, e);
        }
    }

    private static byte[] beginning(InputStream stream) throws IOException {
        stream.mark(BEGINNING);
        byte[] beginning = stream.readNBytes(BEGINNING);
        stream.reset();
        return beginning;
    }

    private static boolean isLines(String argument, byte[] beginning) {
        if (!argument.equals(TextFiles.STANDARD_INPUT)) {
            String name = argument.toLowerCase(Locale.ROOT);
            return name.endsWith(".jsonl") || name.endsWith(".ndjson") || name.endsWith(".json");
        }
        int at = beginning.length > 2 && (beginning[0] & 0xFF) == 0xEF ? 3 : 0; // a byte order mark
        while (at < beginning.length && beginning[at] <= ' ' && beginning[at] >= 0) {
            at++;
        }
        return at < beginning.length && beginning[at] == '{';
    }

    private void text(String argument, InputStream stream) throws IOException, UnreadableException {
        byte[] bytes = stream.readNBytes(settings.limits().reportBytes() + 1);
        if (bytes.length > settings.limits().reportBytes()) {
            throw new UnreadableException(
                    Refusal.Code.TOO_LARGE,
                    "",
                    "'" + TextFiles.name(argument) + "' " + tooLong() + "; cut it into reports, or raise --max-size.",
                    null);
        }
        String text = TextFiles.text(bytes, TextFiles.name(argument));
        if (text.isBlank()) {
            throw new UnreadableException(
                    Refusal.Code.EMPTY, "", "there is no text in '" + TextFiles.name(argument) + "'.", null);
        }
        accept(new Accepted(Report.of(argument, text), List.of()));
    }

    private void lines(String argument, InputStream stream) throws IOException, UnreadableException {
        LineReader lines = new LineReader(stream, settings.limits().reportBytes());
        boolean any = false;
        for (LineReader.Line line = lines.next(); line != null; line = lines.next()) {
            Incoming incoming = line(argument, line);
            if (incoming != null) {
                any = true;
                accept(incoming);
            }
        }
        if (!any) {
            throw new UnreadableException(
                    Refusal.Code.EMPTY, "", "there is no report in '" + TextFiles.name(argument) + "'.", null);
        }
    }

    private @Nullable Incoming line(String argument, LineReader.Line line) {
        ReportLine report = new ReportLine(TextFiles.name(argument), line.number());
        byte[] bytes = line.bytes();
        if (bytes == null) {
            return report.refused(
                    Refusal.Code.TOO_LARGE, report.id(), tooLong() + "; raise --max-size if it is one report");
        }
        String name = "line " + line.number() + " of '" + TextFiles.name(argument) + "'";
        try {
            String json = TextFiles.decode(bytes, name);
            json = json.startsWith("\uFEFF") ? json.substring(1) : json;
            return json.isBlank() ? null : report.read(json);
        } catch (UnreadableException e) {
            return e.refusal(report.id());
        }
    }

    private String tooLong() {
        return "is longer than " + settings.limits().reportMegabytes() + " MB";
    }

    private void accept(Incoming incoming) {
        Incoming next = incoming instanceof Accepted && !seen.add(incoming.id())
                ? new Refusal(
                        incoming.id(),
                        Refusal.Code.DUPLICATE_ID,
                        "",
                        "there is a report '" + incoming.id() + "' already; only the first was read.")
                : incoming;
        try {
            sink.accept(next);
        } catch (IOException e) {
            throw new SinkFailedException(e);
        }
    }

    /** Carries what the taker of the reports threw past what is caught of the sources. */
    private static final class SinkFailedException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final IOException reason;

        SinkFailedException(IOException reason) {
            super(reason);
            this.reason = reason;
        }

        IOException reason() {
            return reason;
        }
    }
}
