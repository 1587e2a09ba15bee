// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.format;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The fields of which things are made that are written as bytes and read again. */
public final class BinaryFields {
    private static final long NO_DAY = Long.MIN_VALUE;

    private BinaryFields() {}

    /** Writes a part of something. */
    public interface Part<T> {
        /** Writes it. */
        void write(T part, DataOutputStream out) throws IOException;
    }

    /** Reads a part of something. */
    public interface Reader<T> {
        /** Reads it. */
        T read(DataInputStream in) throws IOException;
    }

    /** Writes parts, one after the other. */
    public static <T> void list(List<T> parts, Part<T> part, DataOutputStream out) throws IOException {
        out.writeInt(parts.size());
        for (T each : parts) {
            part.write(each, out);
        }
    }

    /** Reads parts. */
    public static <T> List<T> list(Reader<T> reader, DataInputStream in) throws IOException {
        int count = in.readInt();
        List<T> parts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            parts.add(reader.read(in));
        }
        return parts;
    }

    /** Writes words, however many. */
    public static void words(String words, DataOutputStream out) throws IOException {
        byte[] bytes = words.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    /** Reads words. */
    public static String words(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > in.available()) {
            throw new IOException("Expected " + length + " bytes, found " + in.available());
        }
        return new String(in.readNBytes(length), StandardCharsets.UTF_8);
    }

    /** Writes something that may not be there. */
    public static <T> void maybe(@Nullable T part, Part<T> writing, DataOutputStream out) throws IOException {
        out.writeBoolean(part != null);
        if (part != null) {
            writing.write(part, out);
        }
    }

    /** Reads something that may not be there. */
    public static <T> @Nullable T maybe(Reader<T> reader, DataInputStream in) throws IOException {
        return in.readBoolean() ? reader.read(in) : null;
    }

    /** Writes a day. */
    public static void day(@Nullable LocalDate day, DataOutputStream out) throws IOException {
        out.writeLong(day == null ? NO_DAY : day.toEpochDay());
    }

    /** Reads a day. */
    public static @Nullable LocalDate day(DataInputStream in) throws IOException {
        long day = in.readLong();
        return day == NO_DAY ? null : LocalDate.ofEpochDay(day);
    }

    /** Reads one of several things by its number. */
    public static <T> T code(T[] codes, DataInputStream in) throws IOException {
        int code = in.readUnsignedByte();
        if (code >= codes.length) {
            throw new IOException("Expected a code below " + codes.length + ", found " + code);
        }
        return codes[code];
    }
}
