// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.sources;

import java.io.FilterInputStream;
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
import java.util.function.Consumer;

/** Reads a FILE argument as UTF-8, or says in a sentence why that cannot be. */
public final class TextFiles {
    /** The argument that stands for standard input. */
    public static final String STANDARD_INPUT = "-";

    /** A text has no NUL in its beginning, but almost every other file has. */
    private static final int BEGINNING = 8192;

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final InputStream standardInput;

    /**
     * Makes one.
     *
     * @param standardInput what {@value #STANDARD_INPUT} stands for; it stays open
     */
    public TextFiles(InputStream standardInput) {
        this.standardInput = standardInput;
    }

    /** Returns what a FILE argument is called in messages and in the output. */
    public static String name(String argument) {
        return argument.equals(STANDARD_INPUT) ? "stdin" : argument;
    }

    /**
     * Returns the text of a file, without a byte order mark.
     *
     * @param argument a path, or {@value #STANDARD_INPUT}
     * @throws UnreadableException if it cannot be read or is not UTF-8
     */
    public String read(String argument) throws UnreadableException {
        try (InputStream stream = open(argument)) {
            return text(stream.readAllBytes(), name(argument));
        } catch (IOException e) {
            throw failure(argument, e);
        }
    }

    /**
     * Hands over a file line by line: never more than one is in memory.
     *
     * @param argument a path, or {@value #STANDARD_INPUT}
     * @param limit how many bytes a line may have
     * @param sink takes each line, also those that cannot be read
     * @throws UnreadableException if the file cannot be read
     */
    public void lines(String argument, int limit, Consumer<TextLine> sink) throws UnreadableException {
        try (InputStream stream = open(argument)) {
            LineReader lines = new LineReader(stream, limit);
            for (LineReader.Line line = lines.next(); line != null; line = lines.next()) {
                sink.accept(line(line, limit));
            }
        } catch (IOException e) {
            throw failure(argument, e);
        }
    }

    private static TextLine line(LineReader.Line line, int limit) {
        byte[] bytes = line.bytes();
        if (bytes == null) {
            return new TextLine(line.number(), null, "found more than " + limit + " bytes, expected fewer");
        }
        try {
            String text = decode(bytes, "a line");
            int end = text.endsWith("\r") ? text.length() - 1 : text.length();
            return new TextLine(line.number(), text.substring(0, end), null);
        } catch (UnreadableException e) {
            return new TextLine(line.number(), null, "found bytes that are no UTF-8, expected UTF-8");
        }
    }

    /**
     * Opens a file to read its bytes.
     *
     * @param argument a path, or {@value #STANDARD_INPUT}
     * @throws UnreadableException if there is no such file
     */
    InputStream open(String argument) throws UnreadableException {
        if (argument.equals(STANDARD_INPUT)) {
            return new FilterInputStream(standardInput) {
                @Override
                public void close() {} // it is not ours
            };
        }
        Path path = path(argument);
        if (Files.isDirectory(path)) {
            throw new UnreadableException("'" + argument + "' is a folder; name the files in it.");
        }
        if (!Files.exists(path)) {
            throw new UnreadableException(
                    Refusal.Code.NOT_FOUND,
                    "",
                    "found no file '" + argument + "'; check the name and the folder.",
                    null);
        }
        try {
            return Files.newInputStream(path);
        } catch (IOException e) {
            throw failure(argument, e);
        }
    }

    /** Returns the path that an argument names. */
    static Path path(String argument) throws UnreadableException {
        try {
            return Path.of(argument);
        } catch (InvalidPathException e) {
            throw new UnreadableException("'" + argument + "' cannot be the name of a file: " + e.getReason() + ".", e);
        }
    }

    /** Says in a sentence why a file could not be read. */
    static UnreadableException failure(String argument, IOException e) {
        if (e instanceof AccessDeniedException) {
            return new UnreadableException("you may not read '" + argument + "'; change its permissions.", e);
        }
        return new UnreadableException("cannot read '" + name(argument) + "': " + e.getMessage() + ".", e);
    }

    /**
     * Decodes a text, without a byte order mark.
     *
     * @param name what it is called in messages
     * @throws UnreadableException if it is not UTF-8
     */
    static String text(byte[] bytes, String name) throws UnreadableException {
        refuseOther(bytes, name);
        String text = decode(bytes, name);
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    /** Decodes bytes that must be UTF-8. */
    static String decode(byte[] bytes, String name) throws UnreadableException {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        // No byte of UTF-8 makes more than one UTF-16 unit.
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            int offset = in.position();
            throw new UnreadableException(
                    Refusal.Code.NOT_UTF_8,
                    name + ": byte " + offset,
                    String.format(
                            Locale.ROOT,
                            "'%s' is not UTF-8: byte %d is 0x%02X; convert it, for instance with: iconv -f WINDOWS-1252 -t UTF-8",
                            name,
                            offset,
                            bytes[offset] & 0xFF),
                    null);
        }
        return out.flip().toString();
    }

    /**
     * Refuses what cannot be a text in UTF-8.
     *
     * @param beginning its first bytes, or all
     */
    static void refuseOther(byte[] beginning, String name) throws UnreadableException {
        int mark = beginning.length < 2 ? 0 : (beginning[0] & 0xFF) << 8 | beginning[1] & 0xFF;
        if (mark == 0xFEFF || mark == 0xFFFE) {
            throw new UnreadableException(
                    Refusal.Code.UTF_16,
                    name + ": byte 0",
                    "'" + name + "' is UTF-16, but UTF-8 is needed; convert it with: iconv -f UTF-16 -t UTF-8",
                    null);
        }
        for (Packed packed : Packed.values()) {
            if (packed.begins(beginning)) {
                throw new UnreadableException(
                        Refusal.Code.BINARY, name + ": byte 0", "'" + name + "' is " + packed.advice + ".", null);
            }
        }
        for (int offset = 0; offset < Math.min(beginning.length, BEGINNING); offset++) {
            if (beginning[offset] == 0) {
                throw new UnreadableException(
                        Refusal.Code.BINARY,
                        name + ": byte " + offset,
                        "'" + name + "' is not a text file: byte " + offset + " is NUL.",
                        null);
            }
        }
    }

    /** Kinds of files that people take for texts. */
    private enum Packed {
        /** the usual case */
        PDF("%PDF-", "a PDF; take the text out of it, for instance with: pdftotext"),
        /** word processors' files are of this kind */
        ZIP("PK\u0003\u0004", "a ZIP file, as word processors write; save it as plain text in UTF-8"),
        /** an older kind of word processors' files */
        RTF("{\\rtf", "an RTF file; save it as plain text in UTF-8"),
        /** an archive */
        GZIP("\u001F\u008B", "a gzip file; unpack it with: gzip -d");

        private final String beginning;
        private final String advice;

        Packed(String beginning, String advice) {
            this.beginning = beginning;
            this.advice = advice;
        }

        boolean begins(byte[] bytes) {
            int length = Math.min(bytes.length, beginning.length());
            return new String(bytes, 0, length, StandardCharsets.ISO_8859_1).equals(beginning);
        }
    }
}
