// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.rapporteur.Rapporteur;
import org.rapporteur.collation.Fingerprint;
import org.rapporteur.collation.Sightings;
import org.rapporteur.format.RecordWriter;
import org.rapporteur.record.SourcedRecord;

/**
 * A report that was read and is ready to be kept: made by the threads that read, so that the one that writes has less to do.
 *
 * @param given what was read
 * @param record what was found
 * @param zipped the record as JSON, made small
 * @param fingerprint what the report is compared by; null for one that was not read
 * @param whole whether it is known what its claims come to, which is nothing for some; it may be unknown of a record that was
 *     taken in as it was
 */
public record ReadReport(
        Given given,
        SourcedRecord record,
        byte[] zipped,
        @Nullable Compared fingerprint,
        boolean whole) {
    /**
     * What a report is compared by, as bytes.
     *
     * @param day its day in days from 1970-01-01; null if it bears none
     * @param words names and words, to find its story
     * @param sightings its entries, to find what others tell too
     */
    record Compared(@Nullable Long day, byte[] words, byte[] sightings) {
        static Compared of(Fingerprint fingerprint, SourcedRecord record) {
            return of(FingerprintCodec.write(fingerprint), record);
        }

        /** Makes one of names and words that are bytes already. */
        static Compared of(byte[] words, SourcedRecord record) {
            return new Compared(
                    record.published() == null
                            ? null
                            : (Long) record.published().toEpochDay(),
                    words,
                    SightingCodec.write(Sightings.of(record, record.report().id())));
        }
    }

    /** Reads a report. */
    public static ReadReport read(Rapporteur rapporteur, Given given) {
        Rapporteur.Layered layered = rapporteur.readLayers(given.report());
        SourcedRecord record = layered.record().withWarnings(given.warnings());
        boolean english = record.language() == null || record.language().equals("en");
        return new ReadReport(
                given,
                record,
                zipped(record),
                english ? Compared.of(Fingerprint.of(layered.reading()), record) : null,
                true);
    }

    /**
     * Makes one of a record that is there already.
     *
     * @param told whether what its claims come to came with it
     */
    static ReadReport of(Given given, SourcedRecord record, @Nullable Compared fingerprint, boolean told) {
        return new ReadReport(
                given,
                record,
                zipped(record),
                fingerprint,
                told || record.claims().isEmpty());
    }

    private static byte[] zipped(SourcedRecord record) {
        return Zip.zipped(RecordWriter.write(record).getBytes(StandardCharsets.UTF_8));
    }

    /** Returns the hash of a text: its SHA-256 in hexadecimal digits. */
    static String hash(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
