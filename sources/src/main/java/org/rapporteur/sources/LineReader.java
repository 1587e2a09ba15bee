// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.sources;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Cuts a stream of bytes into lines; of a line that is too long it keeps nothing, so that memory stays bounded. */
final class LineReader {
    private static final int BUFFER = 1 << 16;

    private final InputStream stream;
    private final int limit;
    private final byte[] buffer = new byte[BUFFER];
    private int next;
    private int filled;
    private long number;

    /**
     * Begins with a stream.
     *
     * @param limit how many bytes a line may have
     */
    LineReader(InputStream stream, int limit) {
        this.stream = stream;
        this.limit = limit;
    }

    /**
     * One line.
     *
     * @param number from 1
     * @param bytes without the line feed; null if there were more than are allowed
     */
    record Line(long number, byte @Nullable [] bytes) {}

    /** Returns the next line; null behind the last. */
    @Nullable
    Line next() throws IOException {
        if (!fill()) {
            return null;
        }
        number++;
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        boolean tooLong = false;
        while (fill()) {
            int end = next;
            while (end < filled && buffer[end] != '\n') {
                end++;
            }
            tooLong |= line.size() + (end - next) > limit;
            if (!tooLong) {
                line.write(buffer, next, end - next);
            } else {
                line = new ByteArrayOutputStream();
            }
            boolean complete = end < filled;
            next = complete ? end + 1 : end;
            if (complete) {
                break;
            }
        }
        return new Line(number, tooLong ? null : line.toByteArray());
    }

    private boolean fill() throws IOException {
        if (next < filled) {
            return true;
        }
        next = 0;
        filled = Math.max(0, stream.read(buffer));
        return filled > 0;
    }
}
