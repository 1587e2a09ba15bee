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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rapporteur.collation.Fingerprint;

/** Writes fingerprints as bytes and reads them again; the report's id and day stand elsewhere. */
final class FingerprintCodec {
    /** Bytes may come from anywhere: what they say of their length is not believed. */
    private static final int MODERATE = 1 << 10;

    private FingerprintCodec() {}

    static byte[] write(Fingerprint fingerprint) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 10);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(fingerprint.length());
            out.writeInt(fingerprint.shingles().size());
            for (long shingle : fingerprint.shingles()) {
                out.writeLong(shingle);
            }
            counts(fingerprint.words(), out);
            counts(fingerprint.names(), out);
            counts(fingerprint.lead(), out);
            counts(fingerprint.phrases(), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Zip.zipped(bytes.toByteArray());
    }

    private static void counts(Map<String, Integer> counts, DataOutputStream out) throws IOException {
        out.writeInt(counts.size());
        for (Map.Entry<String, Integer> count : new TreeMap<>(counts).entrySet()) {
            String word = count.getKey();
            // writeUTF takes 65,535 bytes at most; no word that two reports share is that long.
            out.writeUTF(word.length() > 1 << 14 ? word.substring(0, 1 << 14) : word);
            out.writeInt(count.getValue());
        }
    }

    /**
     * Reads one again, without its day.
     *
     * @param words those of others: the same word is kept in memory once
     */
    static Fingerprint read(String id, byte[] zipped, Map<String, String> words) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(Zip.unzipped(zipped)))) {
            int length = in.readInt();
            int count = in.readInt();
            List<Long> shingles = new ArrayList<>(Math.min(count, MODERATE));
            for (int i = 0; i < count; i++) {
                shingles.add(in.readLong());
            }
            return new Fingerprint(
                    id,
                    null,
                    shingles,
                    length,
                    counts(in, words),
                    counts(in, words),
                    counts(in, words),
                    in.available() == 0 ? Map.of() : counts(in, words)); // older stores have no phrases
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the same words as those of a report of some day, in days from 1970-01-01. */
    static Fingerprint on(@Nullable Long day, String id, Fingerprint same) {
        return new Fingerprint(
                id,
                day == null ? null : LocalDate.ofEpochDay(day),
                same.shingles(),
                same.length(),
                same.words(),
                same.names(),
                same.lead(),
                same.phrases());
    }

    private static Map<String, Integer> counts(DataInputStream in, Map<String, String> words) throws IOException {
        int size = in.readInt();
        Map<String, Integer> counts = new HashMap<>(2 * Math.min(size, MODERATE));
        for (int i = 0; i < size; i++) {
            counts.merge(words.computeIfAbsent(in.readUTF(), word -> word), in.readInt(), Integer::sum);
        }
        return counts;
    }
}
