// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.sources;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * Counts what goes into the unpacking of one argument and what comes out, at every depth, and ends it when that is out of
 * proportion: a bomb gives itself away long before it bursts.
 */
final class Meter {
    /** Small things may be packed as well as they like. */
    private static final long FREE_BYTES = 16L << 20;

    private final Limits limits;
    private final String name;
    private long packed;
    private long unpacked;
    private long entries;
    private @Nullable LimitException exceeded;

    /**
     * Begins to count.
     *
     * @param name what the argument is called in messages
     */
    Meter(Limits limits, String name) {
        this.limits = limits;
        this.name = name;
    }

    /** Returns the same stream, of bytes as they come from outside. */
    InputStream packed(InputStream stream) {
        return new Counted(stream, bytes -> packed += bytes);
    }

    /** Returns the same stream, of bytes as they come out of a packing or an archive. */
    InputStream unpacked(InputStream stream) {
        return new Counted(stream, this::countUnpacked);
    }

    /** Counts a member of an archive. */
    void countEntry() throws LimitException {
        entries++;
        if (entries > limits.entries()) {
            throw exceed(
                    Refusal.Code.TOO_MANY_ENTRIES,
                    "'" + name + "' has more than " + limits.entries()
                            + " entries; the rest is not read. Raise --max-entries if that is meant.");
        }
    }

    /** Returns why no more is read; null as long as all is well. Libraries may have put another exception in its place. */
    @Nullable
    LimitException exceeded() {
        return exceeded;
    }

    private void countUnpacked(int bytes) throws LimitException {
        unpacked += bytes;
        if (unpacked > FREE_BYTES && unpacked / limits.ratio() > packed) {
            throw exceed(
                    Refusal.Code.RATIO_EXCEEDED,
                    "'" + name + "' unpacks to more than " + limits.ratio()
                            + " times its size, as only bombs do; the rest is not read. Raise --max-ratio if you trust it.");
        }
    }

    private LimitException exceed(Refusal.Code code, String sentence) {
        LimitException exception = new LimitException(code, sentence);
        exceeded = exception;
        return exception;
    }

    /** Is told how many bytes were read. */
    private interface Count {
        void of(int bytes) throws LimitException;
    }

    private final class Counted extends FilterInputStream {
        private final Count count;

        Counted(InputStream stream, Count count) {
            super(stream);
            this.count = count;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            if (exceeded != null) {
                throw exceeded;
            }
            int read = super.read(bytes, offset, length);
            count.of(Math.max(0, read));
            return read;
        }

        @Override
        public long skip(long bytes) throws IOException {
            byte[] passed = new byte[(int) Math.min(bytes, 1 << 13)];
            return passed.length == 0 ? 0 : Math.max(0, read(passed, 0, passed.length));
        }

        /** Nothing for sure: whoever buffers this keeps what came before a cut. */
        @Override
        public int available() {
            return 0;
        }

        @Override
        public boolean markSupported() {
            return false;
        }
    }
}
