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
import org.rapporteur.collation.Fingerprint;

/** Writes fingerprints as bytes and reads them again; the report's id stands elsewhere. */
final class FingerprintCodec {
    private static final long NO_DAY = Long.MIN_VALUE;

    private FingerprintCodec() {}

    static byte[] write(Fingerprint fingerprint) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 10);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeLong(fingerprint.day() == null ? NO_DAY : fingerprint.day().toEpochDay());
            out.writeInt(fingerprint.length());
            out.writeInt(fingerprint.shingles().size());
            for (long shingle : fingerprint.shingles()) {
                out.writeLong(shingle);
            }
            counts(fingerprint.words(), out);
            counts(fingerprint.names(), out);
            counts(fingerprint.lead(), out);
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

    static Fingerprint read(String id, byte[] zipped) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(Zip.unzipped(zipped)))) {
            long day = in.readLong();
            int length = in.readInt();
            int count = in.readInt();
            List<Long> shingles = new ArrayList<>(count);
            for (int i = 0; i < count; i++) {
                shingles.add(in.readLong());
            }
            return new Fingerprint(
                    id,
                    day == NO_DAY ? null : LocalDate.ofEpochDay(day),
                    shingles,
                    length,
                    counts(in),
                    counts(in),
                    counts(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Integer> counts(DataInputStream in) throws IOException {
        int size = in.readInt();
        Map<String, Integer> counts = new HashMap<>(2 * size);
        for (int i = 0; i < size; i++) {
            counts.merge(in.readUTF(), in.readInt(), Integer::sum);
        }
        return counts;
    }
}
