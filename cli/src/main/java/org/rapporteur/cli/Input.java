// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;

/** Reads a FILE argument as UTF-8, or says in a sentence why that cannot be. */
final class Input {
    /** The argument that stands for standard input. */
    static final String STANDARD_INPUT = "-";

    /** A text has no NUL in its beginning, but almost every other file has. */
    private static final int BEGINNING = 8192;

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Streams streams;

    Input(Streams streams) {
        this.streams = streams;
    }

    /** Returns what a FILE argument is called in messages and in the output. */
    static String name(String argument) {
        return argument.equals(STANDARD_INPUT) ? "stdin" : argument;
    }

    /**
     * Returns the text of a file, without a byte order mark.
     *
     * @param argument a path, or {@value #STANDARD_INPUT}
     * @throws FailureException if it cannot be read or is not UTF-8
     */
    String read(String argument) throws FailureException {
        String text = decode(bytes(argument), name(argument));
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    private byte[] bytes(String argument) throws FailureException {
        try {
            return argument.equals(STANDARD_INPUT) ? streams.in().readAllBytes() : bytesOfFile(argument);
        } catch (AccessDeniedException e) {
            throw new FailureException("you may not read '" + argument + "'; change its permissions.", e);
        } catch (IOException e) {
            throw new FailureException("cannot read '" + name(argument) + "': " + e.getMessage() + ".", e);
        }
    }

    private static byte[] bytesOfFile(String argument) throws IOException, FailureException {
        Path path;
        try {
            path = Path.of(argument);
        } catch (InvalidPathException e) {
            throw new FailureException("'" + argument + "' cannot be the name of a file: " + e.getReason() + ".", e);
        }
        if (Files.isDirectory(path)) {
            throw new FailureException("'" + argument + "' is a folder; name the files in it.");
        }
        if (!Files.exists(path)) {
            throw new FailureException("found no file '" + argument + "'; check the name and the folder.");
        }
        try (InputStream stream = Files.newInputStream(path)) {
            return stream.readAllBytes();
        }
    }

    private static String decode(byte[] bytes, String name) throws FailureException {
        refuseUtf16(bytes, name);
        for (int offset = 0; offset < Math.min(bytes.length, BEGINNING); offset++) {
            if (bytes[offset] == 0) {
                throw new FailureException("'" + name + "' is not a text file: byte " + offset + " is NUL.");
            }
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        // No byte of UTF-8 makes more than one UTF-16 unit.
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            int offset = in.position();
            throw new FailureException(String.format(
                    Locale.ROOT,
                    "'%s' is not UTF-8: byte %d is 0x%02X; convert it, for instance with: iconv -f WINDOWS-1252 -t UTF-8",
                    name,
                    offset,
                    bytes[offset] & 0xFF));
        }
        return out.flip().toString();
    }

    private static void refuseUtf16(byte[] bytes, String name) throws FailureException {
        int mark = bytes.length < 2 ? 0 : (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
        if (mark == 0xFEFF || mark == 0xFFFE) {
            throw new FailureException(
                    "'" + name + "' is UTF-16, but UTF-8 is needed; convert it with: iconv -f UTF-16 -t UTF-8");
        }
    }
}
