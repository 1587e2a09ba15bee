// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.rapporteur.Rapporteur;
import org.rapporteur.sources.Refusal;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code rapporteur explain}: why sentences give the events that they give, or none. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description =
                "Says why a sentence gave the events that it gave, or why it gave none: which words the lexicon knows, which"
                        + " lines were tried at them, which test dropped each, who was found in the places of the frame, and what"
                        + " decided the status.",
        footer = {
            "",
            "Without --at every sentence is explained in which the lexicon knows a word. If --at stands in no report, the exit"
                    + " code is 1.",
            "",
            "Examples:",
            "  rapporteur explain report.txt",
            "  rapporteur explain --at \"agreed to meet\" report.txt",
            "  echo \"The army shelled the town.\" | rapporteur explain -"
        })
final class ExplainCommand implements Callable<Integer> {
    private final Streams streams;
    private final Consumer<Throwable> trace;

    @Option(
            names = "--at",
            paramLabel = "WORDS",
            description = "Explain only the sentences in which these words stand, whatever their case.")
    private @Nullable String words;

    @Mixin
    private ReadingOptions options;

    ExplainCommand(Streams streams, Consumer<Throwable> trace) {
        this.streams = streams;
        this.trace = trace;
    }

    @Override
    public Integer call() throws IOException, FailureException {
        options.check();
        Rapporteur rapporteur = options.rapporteur();
        Tally tally = new Tally();
        ReportRun run = new ReportRun(streams, options, trace);
        try (Output result = Output.to(null, streams)) {
            run.<Object>each(
                    false,
                    (report, accepted) -> new ExplanationPage(rapporteur.explain(report), streams.screen()).text(words),
                    refusal -> refusal,
                    outcome -> tell(outcome, result, tally));
            result.keep();
        }
        run.tellPassedOver();
        if (tally.found == 0 && words != null && !tally.failed) {
            streams.say("'" + words + "' stands in no sentence that was read.");
        }
        return tally.failed || tally.found == 0 && words != null ? ExitCode.SOFTWARE : ExitCode.OK;
    }

    private void tell(Object outcome, Output result, Tally tally) throws IOException {
        if (outcome instanceof Refusal refusal) {
            streams.say(refusal.message());
            tally.failed = true;
        } else if (!outcome.toString().isEmpty()) {
            result.writer().write(tally.found > 0 ? "\n" + outcome : outcome.toString());
            tally.found++;
        }
    }

    /** How many reports had something to explain, and whether one could not be read. */
    private static final class Tally {
        private int found;
        private boolean failed;
    }
}
