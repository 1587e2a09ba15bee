// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.store.Answer;
import org.rapporteur.store.StoreException;
import org.rapporteur.store.StoreReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rapporteur actors}: who is named how often, says and does how much. */
@Command(
        name = "actors",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description =
                "Tells who is named in the reports of a store, in how many, and how much each says, does and suffers.",
        footer = {
            "",
            "Two people of one name of whom the knowledge knows nothing are counted as one.",
            "",
            "Examples:",
            "  rapporteur actors",
            "  rapporteur actors lavrov",
            "  rapporteur actors --country RUS --kind PERSON --format csv"
        })
final class ActorsCommand implements Callable<Integer> {
    private final Streams streams;

    @Option(names = "--country", paramLabel = "ISO", description = "Only those of a country: RUS.")
    private @Nullable String country;

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            description = "Only those of a kind: PERSON, COUNTRY, ORGANIZATION ...")
    private @Nullable String kind;

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "30",
            description = "How many are shown at most (default: ${DEFAULT-VALUE}).")
    private int limit;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "How to write them: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private Grid.Format format = Grid.Format.text;

    @Mixin
    private StoreOption store;

    @Parameters(
            paramLabel = "NAME",
            arity = "0..1",
            description = "Words of a name, an actor code or an item of Wikidata.")
    private @Nullable String name;

    ActorsCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException, FailureException {
        try (StoreReader reader = store.reader();
                Output result = Output.to(null, streams)) {
            Answer answer = reader.actors(name, country, kind, limit);
            result.writer().write(new Grid(answer).written(format, streams.screen()));
            result.keep();
            if (answer.rows().isEmpty()) {
                streams.say("nobody of that kind is named in '" + store.file() + "'.");
            }
            return answer.rows().isEmpty() ? ExitCode.SOFTWARE : ExitCode.OK;
        } catch (StoreException e) {
            throw StoreOption.failure(e);
        }
    }
}
