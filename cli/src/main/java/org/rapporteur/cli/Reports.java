// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.cli;

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
 * Takes the reports out of files, folders and standard input, one after the other: never more than one is in memory here.
 *
 * <p>A file of JSON Lines has a report in each line; any other file is one report. Of a folder, the files {@code *.txt} and
 * {@code *.jsonl} in it count, in order of their names.
 */
final class Reports {
    /** As much of a stream is looked at to tell what it is. */
    private static final int BEGINNING = 1 << 13;

    private static final int MEGABYTE = 1 << 20;

    private final Input input;
    private final int megabytes;
    private final ReadProgress progress;
    private final Sink sink;
    private final SeenIds seen = new SeenIds();

    /** Takes what comes in, in its order. */
    interface Sink {
        /** Takes the next. */
        void accept(Incoming incoming) throws IOException;
    }

    /**
     * Makes one.
     *
     * @param megabytes how long a report may be
     * @param progress is told how many bytes were read
     * @param sink takes the reports
     */
    Reports(Input input, int megabytes, ReadProgress progress, Sink sink) {
        this.input = input;
        this.megabytes = megabytes;
        this.progress = progress;
        this.sink = sink;
    }

    /** Returns how many bytes there are to read, as far as files tell; for the progress alone. */
    static long size(List<String> arguments) {
        long size = 0;
        for (String argument : arguments) {
            size += size(argument);
        }
        return size;
    }

    private static long size(String argument) {
        try {
            Path path = Input.path(argument);
            long size = 0;
            for (Path file : Files.isDirectory(path) ? filesIn(path) : List.of(path)) {
                size += Files.isRegularFile(file) ? Files.size(file) : 0;
            }
            return size;
        } catch (IOException | FailureException e) {
            return 0; // it will be told when its turn comes
        }
    }

    /** Takes the reports out of an argument: a file, a folder, or {@code -}. */
    void read(String argument) throws IOException {
        try {
            if (argument.equals(Input.STANDARD_INPUT)) {
                file(argument);
                return;
            }
            Path path = Input.path(argument);
            if (Files.isDirectory(path)) {
                folder(argument, path);
            } else {
                file(argument);
            }
        } catch (FailureException e) {
            accept(e.refusal(argument));
        }
    }

    private void folder(String argument, Path path) throws IOException, FailureException {
        List<Path> files;
        try {
            files = filesIn(path);
        } catch (IOException e) {
            throw Input.failure(argument, e);
        }
        if (files.isEmpty()) {
            throw new FailureException(
                    Refusal.Code.NO_REPORTS,
                    "",
                    "there is no file *.txt or *.jsonl in the folder '" + argument + "'; name another, or files.",
                    null);
        }
        for (Path file : files) {
            try {
                file(file.toString());
            } catch (FailureException e) {
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

    private void file(String argument) throws IOException, FailureException {
        try (InputStream stream = new BufferedInputStream(progress.counted(input.open(argument)), BEGINNING)) {
            byte[] beginning = beginning(stream);
            if (isLines(argument, beginning)) {
                Input.refuseOther(beginning, Input.name(argument));
                lines(argument, stream);
            } else {
                text(argument, stream);
            }
        } catch (OutputFailedException e) {
            throw e;
        } catch (IOException e) {
            throw Input.failure(argument, e);
        }
    }

    private static byte[] beginning(InputStream stream) throws IOException {
        stream.mark(BEGINNING);
        byte[] beginning = stream.readNBytes(BEGINNING);
        stream.reset();
        return beginning;
    }

    private static boolean isLines(String argument, byte[] beginning) {
        if (!argument.equals(Input.STANDARD_INPUT)) {
            String name = argument.toLowerCase(Locale.ROOT);
            return name.endsWith(".jsonl") || name.endsWith(".ndjson") || name.endsWith(".json");
        }
        int at = beginning.length > 2 && (beginning[0] & 0xFF) == 0xEF ? 3 : 0; // a byte order mark
        while (at < beginning.length && beginning[at] <= ' ' && beginning[at] >= 0) {
            at++;
        }
        return at < beginning.length && beginning[at] == '{';
    }

    private void text(String argument, InputStream stream) throws IOException, FailureException {
        byte[] bytes = stream.readNBytes(megabytes * MEGABYTE + 1);
        if (bytes.length > megabytes * MEGABYTE) {
            throw new FailureException(
                    Refusal.Code.TOO_LARGE,
                    "",
                    "'" + Input.name(argument) + "' " + tooLong() + "; cut it into reports, or raise --max-size.",
                    null);
        }
        String text = Input.text(bytes, Input.name(argument));
        if (text.isBlank()) {
            throw new FailureException(
                    Refusal.Code.EMPTY, "", "there is no text in '" + Input.name(argument) + "'.", null);
        }
        accept(new Accepted(Report.of(argument, text), List.of()));
    }

    private void lines(String argument, InputStream stream) throws IOException, FailureException {
        LineReader lines = new LineReader(stream, megabytes * MEGABYTE);
        boolean any = false;
        for (LineReader.Line line = lines.next(); line != null; line = lines.next()) {
            Incoming incoming = line(argument, line);
            if (incoming != null) {
                any = true;
                accept(incoming);
            }
        }
        if (!any) {
            throw new FailureException(
                    Refusal.Code.EMPTY, "", "there is no report in '" + Input.name(argument) + "'.", null);
        }
    }

    private @Nullable Incoming line(String argument, LineReader.Line line) {
        ReportLine report = new ReportLine(Input.name(argument), line.number());
        byte[] bytes = line.bytes();
        if (bytes == null) {
            return report.refused(
                    Refusal.Code.TOO_LARGE, report.id(), tooLong() + "; raise --max-size if it is one report");
        }
        String name = "line " + line.number() + " of '" + Input.name(argument) + "'";
        try {
            String json = Input.decode(bytes, name);
            json = json.startsWith("\uFEFF") ? json.substring(1) : json;
            return json.isBlank() ? null : report.read(json);
        } catch (FailureException e) {
            return e.refusal(report.id());
        }
    }

    private String tooLong() {
        return "is longer than " + megabytes + " MB";
    }

    private void accept(Incoming incoming) throws IOException {
        if (incoming instanceof Accepted && !seen.add(incoming.id())) {
            sink.accept(new Refusal(
                    incoming.id(),
                    Refusal.Code.DUPLICATE_ID,
                    "",
                    "there is a report '" + incoming.id() + "' already; only the first was read."));
            return;
        }
        sink.accept(incoming);
    }
}
