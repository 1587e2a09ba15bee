// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.cli;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.rapporteur.collation.Moment;
import org.rapporteur.collation.Timeline;
import org.rapporteur.store.StoreException;
import org.rapporteur.store.StoreReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code rapporteur timeline}: what happened when, in one report or in many. */
@Command(
        name = "timeline",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        modelTransformer = FromStore.Transformer.class,
        description =
                "Puts meetings, events and positions in the order of their days, each once, with every report that tells"
                        + " it.",
        footer = {
            "",
            "Files, folders and - are as in 'rapporteur read'. A day that the report tells stands as it is; ~ marks what lies"
                    + " somewhere in a stretch of days, and ? what is put on the report's own day because it tells none."
                    + " A meeting that one report plans and another tells of as held has both. A position that goes back"
                    + " on an earlier one of the same party says so.",
            "",
            "json has an entry a line, csv an entry a row; offsets are counted in code points.",
            "",
            "Examples:",
            "  rapporteur timeline examples/2022-01-talks",
            "  rapporteur timeline --format csv --output timeline.csv archive.jsonl",
            "  rapporteur timeline --format json archive.jsonl",
            "  rapporteur timeline --store rapporteur.db --from 2022-01-10 --to 2022-01-16"
        })
final class TimelineCommand implements Callable<Integer> {
    private final Streams streams;
    private final Consumer<Throwable> trace;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "How to write the timeline: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private ListFormat format = ListFormat.text;

    @Mixin
    private FromStore store;

    @Mixin
    private OutputOption output;

    @Mixin
    private ReadingOptions options;

    TimelineCommand(Streams streams, Consumer<Throwable> trace) {
        this.streams = streams;
        this.trace = trace;
    }

    @Override
    public Integer call() throws IOException, FailureException {
        options.check();
        store.check(options.arguments(), false);
        try (StoreReader reader = store.reader();
                Timeline timeline = new Timeline(DiskSorter::new);
                Output result = output.open(streams)) {
            int code = ExitCode.OK;
            if (reader == null) {
                code = new RecordRun(streams, options, trace).each(record -> record, timeline::add);
            } else {
                reader.records(timeline::add);
            }
            write(timeline, result.writer());
            result.keep();
            return code;
        } catch (StoreException e) {
            throw StoreOption.failure(e);
        } catch (DiskSorter.FailedException e) {
            throw new FailureException(String.valueOf(e.getMessage()), e);
        }
    }

    private void write(Timeline timeline, Writer out) throws IOException {
        if (format == ListFormat.text) {
            MomentPage page = new MomentPage(output.screen(streams), out);
            timeline.each(asked(page::put));
            page.end();
        } else {
            ListFormat.Lines lines = format.lines(MomentTable.COLUMNS, out);
            timeline.each(asked(moment -> lines.put(MomentTable.row(moment))));
        }
    }

    /** Lets those pass that may lie between the days that were asked for. */
    private Timeline.Visitor asked(Timeline.Visitor visitor) {
        return moment -> {
            if (isAsked(moment)) {
                visitor.visit(moment);
            }
        };
    }

    /** Whether it may lie between the days that were asked for. */
    private boolean isAsked(Moment moment) {
        LocalDate first = moment.from();
        LocalDate last = moment.to();
        return (store.from() == null || last != null && !last.isBefore(store.from()))
                && (store.to() == null || first != null && !first.isAfter(store.to()));
    }
}
