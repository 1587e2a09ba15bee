// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.cli;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;
import org.rapporteur.store.StoreException;

/**
 * Where a command's result goes: standard output, or a file that appears only when it is complete.
 *
 * <p>The result is written to a hidden file in the same folder, and {@link #keep} moves that to its name; without {@code
 * keep}, what had that name before stays as it was. A device such as {@code /dev/null} is written to at once.
 */
final class Output implements AutoCloseable {
    private static final int BUFFER = 1 << 16;

    private final OutputStream stream;
    private final Writer writer;
    private final @Nullable OutputStream own;
    private final @Nullable Target target;

    private Output(OutputStream stream, @Nullable OutputStream own, @Nullable Target target) {
        this.stream = new BufferedOutputStream(new Failing(stream), BUFFER);
        this.writer = new BufferedWriter(new OutputStreamWriter(this.stream, StandardCharsets.UTF_8), BUFFER);
        this.own = own;
        this.target = target;
    }

    /**
     * Begins a result.
     *
     * @param path the file to write, or null for standard output
     * @param streams the standard output
     * @throws FailureException if the file cannot be written
     */
    static Output to(@Nullable Path path, Streams streams) throws FailureException {
        if (path == null) {
            return new Output(streams.out(), null, null);
        }
        try {
            return toFile(path);
        } catch (IOException e) {
            throw new FailureException("cannot write '" + path + "': " + reason(e) + "; name another file.", e);
        }
    }

    private static Output toFile(Path path) throws IOException, FailureException {
        if (Files.isDirectory(path)) {
            throw new FailureException("'" + path + "' is a folder; name a file to write.");
        }
        if (Files.exists(path) && !Files.isRegularFile(path)) {
            OutputStream device = Files.newOutputStream(path);
            return new Output(device, device, null);
        }
        // Behind a symbolic link it is the file that is replaced, not the link.
        Path file = Files.exists(path) ? path.toRealPath() : path.toAbsolutePath();
        Path unfinished = file.resolveSibling(
                "." + file.getFileName() + "." + ProcessHandle.current().pid() + ".tmp");
        unfinished.toFile().deleteOnExit(); // if a signal ends the program
        OutputStream stream = Files.newOutputStream(unfinished);
        return new Output(stream, stream, new Target(unfinished, file));
    }

    /**
     * Makes a folder, if it is not there, in which results are to stand.
     *
     * @throws FailureException if that cannot be
     */
    static void makeFolder(Path folder) throws FailureException {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new FailureException("'" + folder + "' is a file; name a folder to write to.");
        }
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new FailureException("cannot make the folder '" + folder + "': " + reason(e) + "; name another.", e);
        }
    }

    /** Returns what to write to; what it throws is an {@link OutputFailedException}. */
    Writer writer() {
        return writer;
    }

    /** Returns what to write bytes to, for a result that is no text. */
    OutputStream stream() {
        return stream;
    }

    /**
     * Ends the result and gives it its name.
     *
     * @throws IOException if that fails
     */
    void keep() throws IOException {
        if (target == null) {
            writer.flush();
            return;
        }
        writer.close();
        try {
            Files.move(
                    target.unfinished(),
                    target.file(),
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new OutputFailedException(e);
        }
    }

    @Override
    public void close() throws IOException {
        if (own != null) {
            own.close();
        }
        if (target != null) {
            Files.deleteIfExists(target.unfinished());
        }
    }

    private static String reason(IOException e) {
        return switch (e.getClass().getSimpleName()) {
            case "NoSuchFileException" -> "there is no such folder";
            case "AccessDeniedException" -> "you may not write there";
            default -> String.valueOf(e.getMessage());
        };
    }

    /** Writes a file by its name. */
    interface Writing<R> {
        /** Writes it. */
        R to(Path unfinished) throws IOException, FailureException, StoreException;
    }

    /** Lets a file be written under another name beside it, and gives it its own when it is complete. */
    static <R> R whole(Path path, Writing<R> writing) throws IOException, FailureException, StoreException {
        Path file = path.toAbsolutePath();
        Path unfinished = file.resolveSibling(
                "." + file.getFileName() + "." + ProcessHandle.current().pid() + ".tmp");
        Files.deleteIfExists(unfinished);
        try {
            R result = writing.to(unfinished);
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return result;
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    /** A file to come, and the hidden one that becomes it. */
    private record Target(Path unfinished, Path file) {}

    /** Marks the failures of writing, so that they are told from those of reading. */
    private static final class Failing extends OutputStream {
        private final OutputStream stream;

        Failing(OutputStream stream) {
            this.stream = stream;
        }

        @Override
        public void write(int value) throws IOException {
            write(new byte[] {(byte) value}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            try {
                stream.write(bytes, offset, length);
            } catch (IOException e) {
                throw new OutputFailedException(e);
            }
        }

        @Override
        public void flush() throws IOException {
            try {
                stream.flush();
            } catch (IOException e) {
                throw new OutputFailedException(e);
            }
        }

        @Override
        public void close() throws IOException {
            try {
                stream.close();
            } catch (IOException e) {
                throw new OutputFailedException(e);
            }
        }
    }
}
