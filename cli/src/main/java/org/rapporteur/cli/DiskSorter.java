// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.cli;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;
import org.rapporteur.collation.Sorter;

/**
 * Sorts pieces of bytes of which only some fit into the memory: they are sorted run by run, each run goes to a temporary file, and
 * the runs are merged. What fits into one run touches no disk.
 */
final class DiskSorter implements Sorter {
    private static final int RUN_BYTES = 16 << 20;
    /** What a piece takes besides its bytes, about. */
    private static final int PIECE_BYTES = 80;

    private static final int BUFFER = 1 << 14;

    private final Path folder;
    private final int runBytes;
    private final List<Piece> pieces = new ArrayList<>();
    private long bytes;
    /** Where in the file the runs end. */
    private final List<Long> ends = new ArrayList<>();

    private @Nullable Path path;
    private @Nullable FileChannel file;

    private record Piece(byte[] key, byte[] value) {}

    /** Says in a sentence why the disk does not serve. */
    static final class FailedException extends IOException {
        private static final long serialVersionUID = 1L;

        private FailedException(Path folder, IOException cause) {
            super(
                    "cannot sort in the folder '" + folder + "': " + cause.getMessage()
                            + "; make room, or name another with RAPPORTEUR_JAVA_OPTS=-Djava.io.tmpdir=FOLDER.",
                    cause);
        }
    }

    /** Makes one that has nothing yet. */
    DiskSorter() {
        this(Path.of(System.getProperty("java.io.tmpdir", ".")), RUN_BYTES);
    }

    /**
     * Makes one that has nothing yet.
     *
     * @param folder where it keeps what it does not keep in memory
     * @param runBytes how much that is, about
     */
    DiskSorter(Path folder, int runBytes) {
        this.folder = folder;
        this.runBytes = runBytes;
    }

    @Override
    public void put(byte[] key, byte[] value) throws FailedException {
        pieces.add(new Piece(key, value));
        bytes += key.length + value.length + PIECE_BYTES;
        if (bytes > runBytes) {
            try {
                spill();
            } catch (IOException e) {
                throw new FailedException(folder, e);
            }
        }
    }

    private void sort() {
        pieces.sort((one, other) -> Arrays.compareUnsigned(one.key, other.key));
    }

    private void spill() throws IOException {
        sort();
        FileChannel to = open();
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Channels.newOutputStream(to), BUFFER));
        for (Piece piece : pieces) {
            out.writeInt(piece.key.length);
            out.write(piece.key);
            out.writeInt(piece.value.length);
            out.write(piece.value);
        }
        out.flush();
        ends.add(to.position());
        pieces.clear();
        bytes = 0;
    }

    private FileChannel open() throws IOException {
        if (file == null) {
            path = Files.createTempFile(folder, "rapporteur-", ".sort");
            path.toFile().deleteOnExit(); // if a signal ends the program
            file = FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE);
        }
        return file;
    }

    @Override
    public void each(Visitor visitor) throws IOException {
        sort();
        if (file == null) {
            for (Piece piece : pieces) {
                visitor.visit(piece.key, piece.value);
            }
            return;
        }
        PriorityQueue<Run> runs = new PriorityQueue<>((one, other) -> Arrays.compareUnsigned(one.key(), other.key()));
        for (Run run : runs(file)) {
            if (run.next()) {
                runs.add(run);
            }
        }
        while (!runs.isEmpty()) {
            Run least = runs.remove();
            visitor.visit(least.key(), least.value());
            if (least.next()) {
                runs.add(least);
            }
        }
    }

    private List<Run> runs(FileChannel from) throws FailedException {
        try {
            if (!pieces.isEmpty()) {
                spill();
            }
        } catch (IOException e) {
            throw new FailedException(folder, e);
        }
        List<Run> runs = new ArrayList<>();
        long begin = 0;
        for (long end : ends) {
            runs.add(new Run(new BufferedInputStream(new Slice(from, begin, end), BUFFER)));
            begin = end;
        }
        return runs;
    }

    @Override
    public void close() throws IOException {
        pieces.clear();
        if (file != null) {
            file.close();
        }
        if (path != null) {
            Files.deleteIfExists(path);
        }
    }

    /** The pieces of a run, one after the other. */
    private final class Run {
        private final DataInputStream in;
        private Piece piece = new Piece(new byte[0], new byte[0]);

        Run(InputStream in) {
            this.in = new DataInputStream(in);
        }

        byte[] key() {
            return piece.key;
        }

        byte[] value() {
            return piece.value;
        }

        /** Goes to the next piece; false if there is none. */
        boolean next() throws FailedException {
            try {
                int length = in.available() == 0 ? -1 : in.readInt();
                if (length < 0) {
                    return false;
                }
                byte[] key = in.readNBytes(length);
                piece = new Piece(key, in.readNBytes(in.readInt()));
                return true;
            } catch (IOException e) {
                throw new FailedException(folder, e);
            }
        }
    }

    /** A part of a file. */
    private static final class Slice extends InputStream {
        private final FileChannel file;
        private final long end;
        private long at;

        Slice(FileChannel file, long begin, long end) {
            this.file = file;
            this.at = begin;
            this.end = end;
        }

        @Override
        public int available() {
            return (int) Math.min(end - at, Integer.MAX_VALUE);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int most = (int) Math.min(length, end - at);
            if (most == 0) {
                return -1;
            }
            int read = file.read(ByteBuffer.wrap(into, offset, most), at);
            at += Math.max(0, read);
            return read;
        }
    }
}
