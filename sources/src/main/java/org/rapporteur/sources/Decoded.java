// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.sources;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Bytes made into text, whatever they were encoded in.
 *
 * <p>What is asked, in this order: a byte order mark; whether every other byte is NUL (UTF-16); whether the bytes are UTF-8,
 * which nothing else is by chance; what they are said to be; and if nobody says it, windows-1252, in which most of what is
 * written in English and is not UTF-8 was written.
 *
 * @param text without a byte order mark
 * @param warning what is doubtful about it, in words; null if nothing is
 */
record Decoded(String text, @Nullable String warning) {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Charset UTF_32 = Charset.forName("UTF-32");
    private static final char REPLACEMENT = '\uFFFD';
    /** As much is looked at to tell UTF-16. */
    private static final int BEGINNING = 1 << 11;

    private static final int FEWEST_BYTES = 16;

    List<String> warnings() {
        return warning == null ? List.of() : List.of(warning);
    }

    /**
     * Decodes.
     *
     * @param bytes all of the text
     * @param told what it is said to be encoded in; null if nothing is said
     */
    static Decoded of(byte[] bytes, @Nullable String told) {
        Charset marked = mark(bytes);
        if (marked != null) {
            String text = new String(bytes, marked);
            return new Decoded(text.startsWith("\uFEFF") ? text.substring(1) : text, replaced(text));
        }
        Charset wide = wide(bytes);
        if (wide != null) {
            return new Decoded(
                    new String(bytes, wide),
                    "The text is not UTF-8; it was read as " + wide.name() + ", as it seems to be.");
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        Charset charset = charset(told);
        if (text.indexOf(REPLACEMENT) < 0 || isUtf8(bytes)) {
            boolean plain = text.length() == bytes.length;
            return new Decoded(
                    text,
                    charset == null || plain || charset.equals(StandardCharsets.UTF_8)
                            ? null
                            : "The text is said to be " + charset.name() + ", but it is UTF-8 and was read so.");
        }
        return other(bytes, text, charset);
    }

    /** Tells what bytes are that have a mark of it; null if they have none. */
    static @Nullable Charset mark(byte[] bytes) {
        int first = first(bytes, 3);
        if (first == 0xEFBBBF) {
            return StandardCharsets.UTF_8;
        }
        if (bytes.length >= 4 && (first >> 8 == 0xFFFE && bytes[2] == 0 && bytes[3] == 0 || first == 0x0000FE)) {
            return UTF_32;
        }
        return switch (first(bytes, 2)) {
            case 0xFEFF, 0xFFFE -> StandardCharsets.UTF_16;
            default -> null;
        };
    }

    /** Tells which UTF-16 bytes are that have no mark; null if they are none. */
    static @Nullable Charset wide(byte[] bytes) {
        int length = Math.min(bytes.length, BEGINNING) & ~1;
        int[] zeros = new int[2];
        for (int i = 0; i < length; i++) {
            zeros[i & 1] += bytes[i] == 0 ? 1 : 0;
        }
        if (length < FEWEST_BYTES
                || Math.max(zeros[0], zeros[1]) * 5 < length * 2
                || Math.min(zeros[0], zeros[1]) > 0) {
            return null;
        }
        return zeros[0] > zeros[1] ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
    }

    private static Decoded other(byte[] bytes, String asUtf8, @Nullable Charset told) {
        if (told != null && !told.equals(StandardCharsets.UTF_8)) {
            String text = new String(bytes, told);
            return new Decoded(text, replaced(text));
        }
        long wrong = asUtf8.chars().filter(c -> c == REPLACEMENT).count();
        long right = asUtf8.chars().filter(c -> c >= 0x80 && c != REPLACEMENT).count();
        if (right >= 10 * wrong) {
            return new Decoded(asUtf8, replaced(asUtf8));
        }
        return new Decoded(
                new String(bytes, WINDOWS),
                told == null
                        ? "The text is not UTF-8 and does not say what it is; it was read as windows-1252."
                        : "The text is said to be UTF-8, but it is not; it was read as windows-1252.");
    }

    private static @Nullable String replaced(String text) {
        long count = text.chars().filter(c -> c == REPLACEMENT).count();
        return count == 0
                ? null
                : String.format(Locale.ROOT, "%d malformed bytes or letters of the text were read as U+FFFD.", count);
    }

    /** Finds the charset of a name as browsers do; null if it is unknown or cannot be. */
    static @Nullable Charset charset(@Nullable String name) {
        if (name == null || name.isBlank()) {
            return null;
        }
        try {
            Charset charset = Charset.forName(name.strip());
            if (charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII)) {
                return WINDOWS;
            }
            // A page that says so in single bytes is not in double ones.
            return charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32")
                    ? StandardCharsets.UTF_8
                    : charset;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null;
        }
    }

    private static boolean isUtf8(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        // No byte of UTF-8 makes more than one UTF-16 unit.
        CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), CharBuffer.allocate(bytes.length), true);
        return !result.isError();
    }

    private static int first(byte[] bytes, int count) {
        int value = 0;
        for (int i = 0; i < count; i++) {
            value = value << 8 | (i < bytes.length ? bytes[i] & 0xFF : 1);
        }
        return value;
    }
}
