// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.cli;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.rapporteur.exports.EventChoice;
import org.rapporteur.exports.FieldFormat;
import org.rapporteur.exports.FieldFormats;
import org.rapporteur.exports.NumberedRecord;
import org.rapporteur.store.FieldExport;
import org.rapporteur.store.FieldFolder;
import org.rapporteur.store.FieldWriter;
import org.rapporteur.store.StoreException;
import picocli.CommandLine.ExitCode;

/** Writes records in a format of the field, from a store or straight from reports. */
final class FieldExportRun {
    private final Streams streams;
    private final FieldFormat format;
    private final EventChoice choice;
    private final boolean raw;
    private final @Nullable Path output;

    /**
     * Makes one.
     *
     * @param choice which events are written
     * @param raw whether words are written as they are, even those that look like formulas
     * @param output the file to write; null for standard output
     */
    FieldExportRun(Streams streams, FieldFormat format, EventChoice choice, boolean raw, @Nullable Path output) {
        this.streams = streams;
        this.format = format;
        this.choice = choice;
        this.raw = raw;
        this.output = output;
    }

    /** Hands over records with the events to write with each; returns the exit code. */
    interface Source {
        /** Does so. */
        int each(FieldExport.Visitor visitor) throws IOException, FailureException, StoreException;
    }

    /** Writes what is in a store. */
    int ofStore(StoreOption store) throws IOException, FailureException, StoreException {
        try (var reader = store.reader()) {
            return write(visitor -> {
                new FieldExport(reader, choice).each(visitor);
                return ExitCode.OK;
            });
        }
    }

    /** Reads reports and writes what they tell. */
    int ofReports(RecordRun run) throws IOException, FailureException, StoreException {
        long[] number = {0};
        return write(visitor -> run.each(record -> record, record -> {
            NumberedRecord numbered = new NumberedRecord(++number[0], record);
            visitor.visit(numbered, choice.of(numbered));
        }));
    }

    private int write(Source source) throws IOException, FailureException, StoreException {
        FieldFormats formats = FieldFormats.load();
        return format.shape() == FieldFormat.Shape.FILES && output != null
                ? files(formats, output, source)
                : lines(formats, source);
    }

    private int files(FieldFormats formats, Path folder, Source source)
            throws IOException, FailureException, StoreException {
        Output.makeFolder(folder);
        try {
            FieldFolder files = new FieldFolder(formats, format, folder);
            int code = source.each((record, events) -> files.write(record));
            ExportCommand.say(streams, files.written(), "reports", folder);
            return code;
        } catch (FileSystemException e) {
            throw new FailureException("cannot write into '" + folder + "': " + e.getMessage() + ".", e);
        }
    }

    private int lines(FieldFormats formats, Source source) throws IOException, FailureException, StoreException {
        try (Output result = Output.to(output, streams)) {
            FieldWriter writer = new FieldWriter(formats, format, raw, result.writer());
            int code = source.each(writer::write);
            writer.finish();
            result.keep();
            if (output != null) {
                ExportCommand.say(
                        streams,
                        writer.written(),
                        format.shape() == FieldFormat.Shape.TABLE ? "rows" : "lines",
                        output);
            }
            return code;
        }
    }
}
