// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.rapporteur.Rapporteur;
import org.rapporteur.ReadingOrder;
import org.rapporteur.collation.Fingerprint;
import org.rapporteur.collation.OccurrenceMatcher;
import org.rapporteur.collation.Sighting;
import org.rapporteur.collation.Sightings;
import org.rapporteur.collation.Story;
import org.rapporteur.collation.Story.Manner;
import org.rapporteur.collation.Story.Telling;
import org.rapporteur.collation.StoryMatcher;
import org.rapporteur.knowledge.stories.StoryKnowledge;
import org.rapporteur.record.SourcedRecord;
import org.rapporteur.sources.Refusal;
import org.rapporteur.text.Reading;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code rapporteur stories}: which reports tell the same news. */
@Command(
        name = "stories",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = "Tells which reports tell the same news, and which of them are copies of others.",
        footer = {
            "",
            "Files, folders and - are as in 'rapporteur read'. Each report belongs to one story, which is called by its earliest"
                    + " report. csv has a line for each report: id,story. The order of the reports does not matter.",
            "",
            "With --occurrences each event, meeting and statement that more than one report tells is listed once, with how each"
                    + " report has it (happened, planned, denied ...); csv has a line for each entry of each report.",
            "",
            "Examples:",
            "  rapporteur stories examples/2022-01-talks",
            "  rapporteur stories --format csv --output stories.csv archive.jsonl",
            "  rapporteur stories --occurrences examples/2022-01-talks",
            "  rapporteur stories --threshold 0.335 archive.jsonl"
        })
final class StoriesCommand implements Callable<Integer> {
    private final Streams streams;
    private final Consumer<Throwable> trace;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "How to write stories: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private StoryFormat format = StoryFormat.text;

    @Option(
            names = "--threshold",
            paramLabel = "X",
            defaultValue = "" + StoryMatcher.USUAL_THRESHOLD,
            description = "How alike the reports of a story are on the average, over 0 and up to 1 (default:"
                    + " ${DEFAULT-VALUE}); a higher one errs less and finds less.")
    private double threshold;

    @Option(
            names = "--occurrences",
            description =
                    "Tell instead which events, meetings and statements more than one report tells, and how each has them.")
    private boolean occurrences;

    @Mixin
    private OutputOption output;

    @Mixin
    private ReadingOptions options;

    StoriesCommand(Streams streams, Consumer<Throwable> trace) {
        this.streams = streams;
        this.trace = trace;
    }

    @Override
    public Integer call() throws IOException, FailureException {
        options.check();
        StoryMatcher matcher = matcher();
        List<Told> reports = new ArrayList<>();
        List<Refusal> refusals = new ArrayList<>();
        ReportRun run = new ReportRun(streams, options, trace);
        try (Output result = output.open(streams)) {
            run.<Object>each(streams.terminal(), told(), refusal -> refusal, outcome -> {
                if (outcome instanceof Refusal refusal) {
                    streams.say(refusal.message());
                    refusals.add(refusal);
                } else {
                    reports.add((Told) outcome);
                }
            });
            if (!reports.isEmpty()) {
                List<Story> stories =
                        matcher.match(reports.stream().map(Told::fingerprint).toList());
                write(stories, reports, result.writer());
                result.keep();
            }
        }
        run.tellPassedOver();
        return refusals.isEmpty() ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    /**
     * What is kept of a report.
     *
     * @param sightings its entries as far as they can be told elsewhere too
     * @param words of those entries, by their ids
     */
    private record Told(Fingerprint fingerprint, List<Sighting> sightings, Map<String, String> words) {}

    private ReportRun.Work<Object> told() throws FailureException {
        Rapporteur rapporteur = options.rapporteur();
        if (!occurrences) {
            ReadingOrder order = rapporteur.order().toFind(Fingerprint.LAYERS);
            return (report, accepted) -> new Told(Fingerprint.of(order.read(Reading.of(report))), List.of(), Map.of());
        }
        return (report, accepted) -> {
            Rapporteur.Layered layered = rapporteur.readLayers(report);
            SourcedRecord record = layered.record();
            // The story is not known before all are read: it is put in when they are.
            List<Sighting> sightings = Sightings.of(record, report.id());
            return new Told(Fingerprint.of(layered.reading()), sightings, OccurrenceLines.words(record, sightings));
        };
    }

    private void write(List<Story> stories, List<Told> reports, Writer out) throws IOException {
        if (!occurrences) {
            format.write(stories, reports.stream().map(Told::fingerprint).toList(), out);
            return;
        }
        Map<String, String> storyOf = StoryFormat.storyOf(stories);
        List<Sighting> sightings = new ArrayList<>();
        Map<String, String> words = new HashMap<>();
        for (Told told : reports) {
            String report = told.fingerprint().id();
            told.sightings().forEach(sighting -> sightings.add(sighting.inStory(storyOf.getOrDefault(report, report))));
            told.words().forEach((entry, said) -> words.put(report + "/" + entry, said));
        }
        OccurrenceLines lines = new OccurrenceLines(OccurrenceMatcher.match(sightings), words);
        if (format == StoryFormat.csv) {
            lines.csv(out);
        } else {
            lines.text(out);
        }
    }

    private StoryMatcher matcher() {
        try {
            return new StoryMatcher(StoryKnowledge.load(), threshold);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }

    /** How stories are written; the names are those of the option. */
    enum StoryFormat {
        /** for people */
        text {
            @Override
            void write(List<Story> stories, List<Fingerprint> reports, Writer out) throws IOException {
                for (Story story : stories) {
                    for (Telling telling : story.tellings()) {
                        boolean first = telling.manner() == Manner.FIRST;
                        out.write((first ? "" : "  ") + telling.report() + manner(telling) + "\n");
                    }
                }
                long told = stories.stream()
                        .filter(story -> story.tellings().size() > 1)
                        .count();
                out.write("\n" + ListFormat.count(reports.size(), "report", "reports") + " in "
                        + ListFormat.count(stories.size(), "story", "stories") + ", " + told
                        + " of them told more than once.\n");
            }
        },
        /** for programs */
        csv {
            @Override
            void write(List<Story> stories, List<Fingerprint> reports, Writer out) throws IOException {
                Map<String, String> storyOf = storyOf(stories);
                StringWriter lines = new StringWriter();
                try (CsvWriter csv =
                        CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(lines)) {
                    csv.writeRecord("id", "story");
                    for (Fingerprint report : reports) {
                        csv.writeRecord(report.id(), storyOf.getOrDefault(report.id(), report.id()));
                    }
                }
                out.write(lines.toString());
            }
        };

        /** Writes stories; the reports are in the order in which they came in. */
        abstract void write(List<Story> stories, List<Fingerprint> reports, Writer out) throws IOException;

        /** Returns for the id of each report that of its story. */
        static Map<String, String> storyOf(List<Story> stories) {
            Map<String, String> storyOf = new HashMap<>();
            for (Story story : stories) {
                story.tellings().forEach(telling -> storyOf.put(telling.report(), story.id()));
            }
            return storyOf;
        }

        private static String manner(Telling telling) {
            return switch (telling.manner()) {
                case FIRST, OWN_WORDS -> "";
                case IDENTICAL -> "  (the same as " + telling.source() + ")";
                case COPY, REWRITE -> "  (" + Math.round(100 * telling.share()) + " % from " + telling.source() + ")";
            };
        }
    }
}
