// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.rapporteur.exports.FieldFormat;
import org.rapporteur.exports.FieldFormats;
import org.rapporteur.exports.NumberedRecord;

/** Writes records in a format of the field that is a folder of files; those of the same names are replaced. */
public final class FieldFolder {
    private final FieldFormats formats;
    private final FieldFormat format;
    private final Path folder;
    private long written;

    /**
     * Makes the folder, and what is in it besides the reports.
     *
     * @param format what is written, a format of files
     */
    public FieldFolder(FieldFormats formats, FieldFormat format, Path folder) throws IOException {
        this.formats = formats;
        this.format = format;
        this.folder = folder;
        Files.createDirectories(folder);
        write(formats.files(format));
    }

    /** Writes the files of a report. */
    public void write(NumberedRecord record) throws IOException {
        write(formats.files(format, record));
        written++;
    }

    private void write(Map<String, String> files) throws IOException {
        for (Map.Entry<String, String> file : files.entrySet()) {
            // Not writeString, which refuses half a surrogate pair.
            Files.write(folder.resolve(file.getKey()), file.getValue().getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Returns how many reports were written. */
    public long written() {
        return written;
    }
}
