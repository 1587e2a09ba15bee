// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.format.MalformedRecordException;
import org.rapporteur.format.RecordReader;
import org.rapporteur.format.RecordWriter;
import org.rapporteur.record.Item;
import org.rapporteur.record.SourcedRecord;
import org.rapporteur.store.KeptReport;
import org.rapporteur.store.StoreException;
import org.rapporteur.store.StoreReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rapporteur show}: one report of a store, or one entry with its evidence. */
@Command(
        name = "show",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = "Shows a report of a store, or one entry of its record with the words that say it.",
        footer = {
            "",
            "Examples:",
            "  rapporteur show r17",
            "  rapporteur show r17/st3",
            "  rapporteur show examples/2022-01-talks/monday.txt",
            "  rapporteur show r17 --format source"
        })
final class ShowCommand implements Callable<Integer> {
    private static final Pattern ADDRESS = Pattern.compile("r([0-9]{1,18})(?:/([a-z]{2}[0-9]{1,9}))?");

    private final Streams streams;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description =
                    "text: for people; json: the record; source: nothing but the report's text (default: ${DEFAULT-VALUE}).")
    private ShowFormat format = ShowFormat.text;

    @Mixin
    private StoreOption store;

    @Parameters(paramLabel = "ID", description = "What a search shows: r17, r17/st3; or the report's own id.")
    private String id = "";

    ShowCommand(Streams streams) {
        this.streams = streams;
    }

    /** What is shown; the names are those of the option. */
    enum ShowFormat {
        /** for people */
        text,
        /** for programs */
        json,
        /** what was read */
        source
    }

    @Override
    public Integer call() throws IOException, FailureException {
        Matcher address = ADDRESS.matcher(id);
        boolean numbered = address.matches();
        try (StoreReader reader = store.reader();
                Output result = Output.to(null, streams)) {
            Optional<KeptReport> report =
                    numbered ? reader.report(Long.parseLong(address.group(1))) : reader.report(id);
            if (report.isEmpty()) {
                report = reader.report(id); // one may be called r17
            }
            if (report.isEmpty()) {
                throw new FailureException("found no report '" + id + "' in '" + store.file()
                        + "'; 'rapporteur search' shows what there is.");
            }
            result.writer().write(shown(reader, report.get(), numbered ? address.group(2) : null));
            result.keep();
        } catch (StoreException e) {
            throw StoreOption.failure(e);
        }
        return ExitCode.OK;
    }

    private String shown(StoreReader reader, KeptReport report, @Nullable String entry)
            throws StoreException, FailureException {
        String text = reader.text(report.number()).orElse("");
        if (format == ShowFormat.source) {
            return text + (text.endsWith("\n") ? "" : "\n");
        }
        String json = reader.record(report.number()).orElse("");
        if (format == ShowFormat.json && entry == null) {
            return json + "\n";
        }
        SourcedRecord record = record(json, text, report);
        if (entry != null) {
            record = only(record, entry);
        }
        if (format == ShowFormat.json) {
            return RecordWriter.write(record) + "\n";
        }
        RecordPage page = new RecordPage(record, List.of(), streams.screen());
        return (entry == null ? page.text() : page.entriesAlone()) + foot(report);
    }

    private static SourcedRecord record(String json, String text, KeptReport report) throws FailureException {
        try {
            return RecordReader.read(json, text);
        } catch (MalformedRecordException e) {
            throw new FailureException(
                    "the record of r" + report.number() + " is damaged (" + e.getMessage()
                            + "); 'rapporteur reread --all'" + " makes it anew from the text.",
                    e);
        }
    }

    private static String foot(KeptReport report) {
        String version = report.version() > 1 || !report.current()
                ? ", version " + report.version() + (report.current() ? "" : " (there is a newer one)")
                : "";
        return "\nr" + report.number() + version + (report.story() == null ? "" : ", story r" + report.story())
                + (report.url() == null ? "" : ", " + Grid.oneLine(report.url()))
                + (report.stale() ? "; read by another version of the program or its knowledge" : "") + "\n";
    }

    /** Returns a record with one entry of its lists, and the entities and times that it may refer to. */
    private static SourcedRecord only(SourcedRecord record, String entry) throws FailureException {
        SourcedRecord one = new SourcedRecord(
                record.report(),
                record.published(),
                record.title(),
                record.dateline(),
                record.language(),
                record.producer(),
                record.entities(),
                record.times(),
                only(record.figures(), entry),
                record.figureSources(),
                only(record.statements(), entry),
                only(record.events(), entry),
                only(record.claims(), entry),
                record.propositions(),
                record.claimLinks().stream()
                        .filter(link -> link.one().equals(entry) || link.other().equals(entry))
                        .toList(),
                only(record.meetings(), entry),
                only(record.positions(), entry),
                List.of());
        boolean found = java.util.stream.Stream.of(
                        one.figures(), one.statements(), one.events(), one.claims(), one.meetings(), one.positions())
                .anyMatch(list -> !list.isEmpty());
        if (!found) {
            throw new FailureException("the report has no statement, event, meeting, figure, position or claim '"
                    + entry + "'; show the report alone to see what it has.");
        }
        return one;
    }

    private static <T extends Item> List<T> only(List<T> items, String entry) {
        return items.stream().filter(item -> item.id().equals(entry)).toList();
    }
}
