// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.rapporteur.cli.Paper.Style;
import org.rapporteur.collation.Dispute;
import org.rapporteur.collation.Disputes;
import org.rapporteur.collation.HeldClaim;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code rapporteur contested}: whose claims stand against whose. */
@Command(
        name = "contested",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description =
                "Sets claims that clash side by side, in one report or between many: contradictions, demands against"
                        + " refusals, and what one holder says against what the same one said before.",
        footer = {
            "",
            "Files, folders and - are as in 'rapporteur read'. Each pair comes with its holders, the words that clash, a score"
                    + " from 0 to 1 for how sure the rule is, and the places of both in their reports, counted in code"
                    + " points. It is a candidate and no verdict.",
            "",
            "json has a pair a line, csv a pair a row; 'dispute' numbers the matters that pairs belong to.",
            "",
            "Examples:",
            "  rapporteur contested archive.jsonl",
            "  rapporteur contested --format csv --output contested.csv archive.jsonl",
            "  rapporteur contested --format json archive.jsonl"
        })
final class ContestedCommand implements Callable<Integer> {
    private final Streams streams;
    private final Consumer<Throwable> trace;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "How to write pairs: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private ListFormat format = ListFormat.text;

    @Mixin
    private OutputOption output;

    @Mixin
    private ReadingOptions options;

    ContestedCommand(Streams streams, Consumer<Throwable> trace) {
        this.streams = streams;
        this.trace = trace;
    }

    @Override
    public Integer call() throws IOException, FailureException {
        options.check();
        List<HeldClaim> claims = new ArrayList<>();
        try (Output result = output.open(streams)) {
            int code = new RecordRun(streams, options, trace).each(HeldClaim::of, claims::addAll);
            write(Disputes.among(claims), result.writer());
            result.keep();
            return code;
        }
    }

    private void write(List<Dispute> disputes, Writer out) throws IOException {
        if (format == ListFormat.text) {
            out.write(page(disputes));
        } else {
            format.write(new ContestTable().of(disputes), out);
        }
    }

    private String page(List<Dispute> disputes) {
        Screen screen = output.screen(streams);
        ContestPage page = new ContestPage(screen, true);
        StringBuilder lines = new StringBuilder();
        int pairs = 0;
        for (Dispute dispute : disputes) {
            lines.append(
                    new Paper(screen).put(Style.TITLE, dispute.name()).end(0).text());
            lines.append(page.of(dispute)).append('\n');
            pairs += dispute.contests().size();
        }
        return lines + ListFormat.count(pairs, "pair", "pairs") + " in "
                + ListFormat.count(disputes.size(), "dispute", "disputes") + ".\n";
    }
}
