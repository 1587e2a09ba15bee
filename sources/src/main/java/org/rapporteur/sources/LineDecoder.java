// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.sources;

import java.io.IOException;
import java.io.Reader;
import java.util.List;

/** Decodes a stream line by line, so that one line in another encoding spoils no other, and none is longer than allowed. */
final class LineDecoder extends Reader {
    private final Item item;
    private final Limits limits;
    private final LineReader lines;
    private String line = "";
    private int next;
    private List<String> warnings = List.of();

    LineDecoder(Item item, Limits limits) {
        this.item = item;
        this.limits = limits;
        lines = new LineReader(item.stream(), limits.reportBytes());
    }

    /** Returns what is doubtful about the lines that were read since this was last asked. */
    List<String> takeWarnings() {
        List<String> taken = warnings;
        warnings = List.of();
        return taken;
    }

    @Override
    public int read(char[] chars, int offset, int length) throws IOException {
        if (next >= line.length() && !fill()) {
            return -1;
        }
        int count = Math.min(length, line.length() - next);
        line.getChars(next, next + count, chars, offset);
        next += count;
        return count;
    }

    private boolean fill() throws IOException {
        LineReader.Line read = lines.next();
        if (read == null) {
            return false;
        }
        byte[] bytes = read.bytes();
        if (bytes == null) {
            throw new LimitException(
                    Refusal.Code.TOO_LARGE,
                    "line " + read.number() + " of '" + item.name() + "' is longer than " + limits.reportMegabytes()
                            + " MB; what follows is not read. Raise --max-size if it is one report.");
        }
        Decoded decoded = Decoded.of(bytes, item.told().charset());
        if (decoded.warning() != null) {
            warnings = decoded.warnings();
        }
        line = decoded.text() + "\n";
        next = 0;
        return true;
    }

    @Override
    public void close() {} // the stream belongs to who opened it
}
