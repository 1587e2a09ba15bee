// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.rapporteur.collation.Timeline;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code rapporteur timeline}: what happened when, in one report or in many. */
@Command(
        name = "timeline",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
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
            "  rapporteur timeline --format json archive.jsonl"
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
        Timeline timeline = new Timeline();
        try (Output result = output.open(streams)) {
            int code = new RecordRun(streams, options, trace).each(record -> record, timeline::add);
            if (format == ListFormat.text) {
                result.writer().write(new MomentPage(output.screen(streams)).of(timeline.moments()));
            } else {
                format.write(new MomentTable().of(timeline.moments()), result.writer());
            }
            result.keep();
            return code;
        }
    }
}
