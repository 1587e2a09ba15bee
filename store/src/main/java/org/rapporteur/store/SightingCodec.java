// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.collation.Sighting;

/** Writes the sightings of a report as bytes and reads them again; the report's id and its story stand elsewhere. */
final class SightingCodec {
    private static final long NO_DAY = Long.MIN_VALUE;
    /** No name is that long; writeUTF takes 65,535 bytes at most. */
    private static final int LONGEST = 1 << 12;

    private SightingCodec() {}

    static byte[] write(List<Sighting> sightings) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 10);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(sightings.size());
            for (Sighting sighting : sightings) {
                write(sighting, out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Zip.zipped(bytes.toByteArray());
    }

    private static void write(Sighting sighting, DataOutputStream out) throws IOException {
        out.writeUTF(sighting.entry());
        out.writeByte(sighting.kind().ordinal());
        word(sighting.type(), out);
        words(sighting.who(), out);
        words(sighting.whom(), out);
        day(sighting.from(), out);
        day(sighting.to(), out);
        out.writeBoolean(sighting.place() != null);
        if (sighting.place() != null) {
            word(sighting.place(), out);
        }
        words(sighting.words(), out);
        out.writeUTF(sighting.status());
    }

    private static void word(String word, DataOutputStream out) throws IOException {
        out.writeUTF(word.length() > LONGEST ? word.substring(0, LONGEST) : word);
    }

    private static void words(List<String> words, DataOutputStream out) throws IOException {
        out.writeInt(words.size());
        for (String word : words) {
            word(word, out);
        }
    }

    private static void day(@Nullable LocalDate day, DataOutputStream out) throws IOException {
        out.writeLong(day == null ? NO_DAY : day.toEpochDay());
    }

    /**
     * Reads them again, as those of a report that tells a story.
     *
     * @param known words of others: the same word is kept in memory once
     */
    static List<Sighting> read(String report, String story, byte[] zipped, Map<String, String> known) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(Zip.unzipped(zipped)))) {
            int count = in.readInt();
            List<Sighting> sightings = new ArrayList<>(count);
            for (int i = 0; i < count; i++) {
                sightings.add(new Sighting(
                        report,
                        word(in, known),
                        Sighting.Kind.values()[in.readByte()],
                        word(in, known),
                        words(in, known),
                        words(in, known),
                        day(in.readLong()),
                        day(in.readLong()),
                        in.readBoolean() ? word(in, known) : null,
                        words(in, known),
                        word(in, known),
                        story));
            }
            return sightings;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> words(DataInputStream in, Map<String, String> known) throws IOException {
        List<String> words = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            words.add(word(in, known));
        }
        return List.copyOf(words);
    }

    private static String word(DataInputStream in, Map<String, String> known) throws IOException {
        return known.computeIfAbsent(in.readUTF(), word -> word);
    }

    private static @Nullable LocalDate day(long day) {
        return day == NO_DAY ? null : LocalDate.ofEpochDay(day);
    }
}
