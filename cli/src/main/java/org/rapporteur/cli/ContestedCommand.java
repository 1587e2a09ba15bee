// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.rapporteur.cli.Paper.Style;
import org.rapporteur.collation.Disputes;
import org.rapporteur.collation.HeldClaim;
import org.rapporteur.store.ContestSearch;
import org.rapporteur.store.KeptContest;
import org.rapporteur.store.StoreException;
import org.rapporteur.store.StoreReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code rapporteur contested}: whose claims stand against whose. */
@Command(
        name = "contested",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        modelTransformer = FromStore.Transformer.class,
        description =
                "Sets claims that clash side by side, in one report or between many: contradictions, demands against"
                        + " refusals, and what one holder says against what the same one said before.",
        footer = {
            "",
            "Files, folders and - are as in 'rapporteur read'. Each pair comes with its holders, the words that clash, a score"
                    + " from 0 to 1 for how sure the rule is, and the places of both in their reports, counted in code"
                    + " points. It is a candidate and no verdict.",
            "",
            "With --store the pairs come from a store: 'rapporteur ingest' has found them. Between reports of different stories only"
                    + " those count that name a party in common.",
            "",
            "json has a pair a line, csv a pair a row; 'dispute' numbers the matters that pairs belong to.",
            "",
            "Examples:",
            "  rapporteur contested archive.jsonl",
            "  rapporteur contested --format csv --output contested.csv archive.jsonl",
            "  rapporteur contested --format json archive.jsonl",
            "  rapporteur contested --store rapporteur.db --about Ukraine --from 2022-01-01"
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

    @Option(
            names = "--holder",
            paramLabel = "NAME",
            description =
                    "Of a store, only what this one holds or contests: words of a name, an actor code, an item of Wikidata.")
    private @Nullable String holder;

    @Option(names = "--about", paramLabel = "NAME", description = "Of a store, only what is said of this one.")
    private @Nullable String about;

    @Option(names = "--limit", paramLabel = "N", description = "Of a store, how many pairs at most (default: all).")
    private @Nullable Integer limit;

    @Option(
            names = "--offset",
            paramLabel = "N",
            defaultValue = "0",
            description = "Of a store, how many pairs to pass over before (default: ${DEFAULT-VALUE}).")
    private int offset;

    @Mixin
    private FromStore store;

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
        store.check(options.arguments(), holder != null || about != null || limit != null || offset != 0);
        try (StoreReader reader = store.reader();
                SortedContests sorted = new SortedContests(DiskSorter::new);
                Output result = output.open(streams)) {
            int code = ExitCode.OK;
            if (reader == null) {
                List<HeldClaim> claims = new ArrayList<>();
                code = new RecordRun(streams, options, trace).each(HeldClaim::of, claims::addAll);
                List<List<KeptContest>> disputes = new Contests().of(Disputes.among(claims));
                write(visitor -> each(disputes, visitor), result.writer());
            } else {
                reader.contests(search(), sorted::add);
                write(sorted::each, result.writer());
            }
            result.keep();
            return code;
        } catch (StoreException e) {
            throw StoreOption.failure(e);
        } catch (DiskSorter.FailedException e) {
            throw new FailureException(String.valueOf(e.getMessage()), e);
        }
    }

    private ContestSearch search() {
        return new ContestSearch(
                holder, about, store.from(), store.to(), limit == null ? Integer.MAX_VALUE : limit, offset);
    }

    /** Goes through pairs, dispute by dispute. */
    private interface Pairs {
        void each(SortedContests.Visitor visitor) throws IOException;
    }

    private static void each(List<List<KeptContest>> disputes, SortedContests.Visitor visitor) throws IOException {
        for (int i = 0; i < disputes.size(); i++) {
            for (KeptContest contest : disputes.get(i)) {
                visitor.visit(i + 1, contest);
            }
        }
    }

    private void write(Pairs pairs, Writer out) throws IOException {
        if (format == ListFormat.text) {
            page(pairs, out);
        } else {
            ListFormat.Lines lines = format.lines(ContestTable.COLUMNS, out);
            pairs.each((dispute, contest) -> lines.put(ContestTable.row(dispute, contest)));
        }
    }

    private void page(Pairs all, Writer out) throws IOException {
        Screen screen = output.screen(streams);
        ContestPage page = new ContestPage(screen, true);
        int[] pairs = {0};
        int[] disputes = {0};
        all.each((dispute, contest) -> {
            if (dispute > disputes[0]) {
                out.write(disputes[0] == 0 ? "" : "\n");
                out.write(new Paper(screen)
                        .put(Style.TITLE, contest.one().words())
                        .end(0)
                        .text());
                disputes[0] = dispute;
            }
            out.write(page.of(List.of(contest)));
            pairs[0]++;
        });
        out.write((disputes[0] == 0 ? "" : "\n") + ListFormat.count(pairs[0], "pair", "pairs") + " in "
                + ListFormat.count(disputes[0], "dispute", "disputes") + ".\n");
    }
}
