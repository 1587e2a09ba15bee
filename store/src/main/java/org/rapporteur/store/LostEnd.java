// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.rapporteur.store.StoreException.Kind;

/**
 * Tells when the file of a store has lost its end, as one does that was copied by half. SQLite itself notices that only when it
 * comes to a page that is gone, and never if but bytes of the last page are.
 *
 * <p>The places are those of the header of an SQLite database (file format, section 1.3).
 */
final class LostEnd {
    private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    private static final int HEADER = 100;
    private static final int PAGE_SIZE = 16;
    private static final int CHANGES = 24;
    private static final int PAGES = 28;
    private static final int PAGES_HOLD_FOR = 92;
    /** How a page size is written that has no room in two bytes. */
    private static final int PAGE_OF_64_KB = 1;

    private LostEnd() {}

    /**
     * Looks at the length of a file that nobody has opened yet.
     *
     * @throws StoreException if it is shorter than it says of itself, and no log waits that holds the rest
     */
    static void refuse(Path file, Path log) throws StoreException {
        try {
            if (!Files.isRegularFile(file)) {
                return;
            }
            long length = Files.size(file);
            long full = fullLength(file);
            boolean rests = !Files.exists(log) || Files.size(log) == 0;
            if (length < full && rests) {
                throw new StoreException(
                        Kind.DAMAGED,
                        "the store '" + file + "' is damaged: it has lost its end (" + length + " of " + full
                                + " bytes are there); copy it again, or restore it from a backup.");
            }
        } catch (IOException e) {
            throw new StoreException(
                    Kind.READ_ONLY,
                    "cannot open the store '" + file + "'; check its name, its folder and their permissions.",
                    e);
        }
    }

    /** Returns how long a file says it is; 0 if it does not say. */
    private static long fullLength(Path file) throws IOException {
        byte[] bytes;
        try (InputStream in = Files.newInputStream(file)) {
            bytes = in.readNBytes(HEADER);
        }
        ByteBuffer header = ByteBuffer.wrap(bytes);
        if (bytes.length < HEADER || !ByteBuffer.wrap(bytes, 0, MAGIC.length).equals(ByteBuffer.wrap(MAGIC))) {
            return 0;
        }
        int written = Short.toUnsignedInt(header.getShort(PAGE_SIZE));
        long page = written == PAGE_OF_64_KB ? 1 << Short.SIZE : written;
        // Otherwise another program wrote it last, which does not count pages.
        boolean counted = header.getInt(CHANGES) == header.getInt(PAGES_HOLD_FOR);
        return counted ? page * Integer.toUnsignedLong(header.getInt(PAGES)) : 0;
    }
}
