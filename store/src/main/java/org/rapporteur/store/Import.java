// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.rapporteur.format.MalformedRecordException;

/** Takes reports with their records out of what {@link Export} wrote as JSON Lines, without reading them anew. */
public final class Import implements AutoCloseable {
    private final BufferedReader lines;
    private long number;

    /**
     * A line of an export.
     *
     * @param number from 1
     * @param report what it holds; null if it is damaged
     * @param problem what is wrong with it then
     */
    public record Line(
            long number,
            @Nullable ReadReport report,
            @Nullable String problem) {}

    private Import(BufferedReader lines) {
        this.lines = lines;
    }

    /** Tells whether a file is an export of a store as JSON Lines. */
    public static boolean isExport(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] beginning = in.readNBytes(ExportLine.BEGINNING.length());
            return new String(beginning, StandardCharsets.UTF_8).equals(ExportLine.BEGINNING);
        }
    }

    /** Opens an export; what is read goes through a watcher, to count it for instance. */
    public static Import open(InputStream in) {
        return new Import(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
    }

    /** Returns the next line; null behind the last. */
    public @Nullable Line next() throws IOException {
        String line = lines.readLine();
        number++;
        if (line == null) {
            return null;
        }
        try {
            return new Line(number, ExportLine.read(line), null);
        } catch (MalformedRecordException e) {
            return new Line(number, null, e.getMessage());
        }
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
