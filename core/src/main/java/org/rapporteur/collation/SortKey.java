// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.collation;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Bytes that are in the order of what they stand for, part by part. */
final class SortKey {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 7);

    /** Adds a number that is not negative. */
    SortKey with(long number) {
        bytes.writeBytes(ByteBuffer.allocate(Long.BYTES).putLong(number).array());
        return this;
    }

    /** Adds a day; none comes last. */
    SortKey with(@Nullable LocalDate day) {
        // The first of all days is far more than 2^40 days behind the least number.
        return with(day == null ? Long.MAX_VALUE : day.toEpochDay() + (1L << 40));
    }

    /** Adds words, in the order of Java's strings. */
    SortKey inOrder(String words) {
        bytes.writeBytes(words.getBytes(StandardCharsets.UTF_16BE));
        bytes.write(0);
        bytes.write(0);
        return this;
    }

    /** Adds words that are to be told from all others; their order does not matter. */
    SortKey with(String words) {
        byte[] letters = words.getBytes(StandardCharsets.UTF_16BE);
        with(letters.length);
        bytes.writeBytes(letters);
        return this;
    }

    /** Adds all of several words, as {@link #with(String)}. */
    SortKey with(List<String> words) {
        with(words.size());
        words.forEach(this::with);
        return this;
    }

    /** Adds another key. */
    SortKey with(byte[] key) {
        bytes.writeBytes(key);
        return this;
    }

    byte[] bytes() {
        return bytes.toByteArray();
    }
}
