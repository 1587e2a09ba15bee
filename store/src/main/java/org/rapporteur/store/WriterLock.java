// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import org.rapporteur.store.StoreException.Kind;

/**
 * Lets one process at a time write a store: a lock on the file {@code STORE-writer} beside it, which the system takes back
 * however the process ends.
 *
 * <p>The file stays: whoever deleted it would let in two that opened it before and after.
 */
final class WriterLock implements AutoCloseable {
    private static final int LONGEST_NOTE = 64;

    private final FileChannel channel;

    private WriterLock(FileChannel channel) {
        this.channel = channel;
    }

    /** Takes the lock, or says who has it. */
    static WriterLock take(Path store) throws StoreException {
        Path file = store.resolveSibling(store.getFileName() + "-writer");
        Path folder = store.toAbsolutePath().getParent();
        if (folder != null && !Files.isDirectory(folder)) {
            throw new StoreException(Kind.MISSING, "there is no folder '" + folder + "' for the store; make it first.");
        }
        try {
            FileChannel channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            FileLock lock = tryLock(channel);
            if (lock == null) {
                String owner = note(channel);
                channel.close();
                throw new StoreException(
                        Kind.LOCKED,
                        "another program writes into the store '" + store + "'"
                                + (owner.isEmpty() ? "" : " (process " + owner + ")")
                                + "; wait until it is done. Reading it is possible meanwhile.");
            }
            channel.truncate(0);
            channel.write(
                    ByteBuffer.wrap(Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII)));
            return new WriterLock(channel);
        } catch (IOException e) {
            throw new StoreException(Kind.READ_ONLY, Failures.readOnly(store), e);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null; // this very process writes already
        }
    }

    private static String note(FileChannel channel) throws IOException {
        ByteBuffer note = ByteBuffer.allocate(LONGEST_NOTE);
        channel.read(note, 0);
        return new String(note.array(), 0, note.position(), StandardCharsets.US_ASCII).strip();
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            // The lock goes with the process.
        }
    }
}
