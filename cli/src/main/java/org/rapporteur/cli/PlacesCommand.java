// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.knowledge.actors.ActorKnowledge;
import org.rapporteur.knowledge.actors.Gazetteer.Place;
import org.rapporteur.knowledge.actors.GeonamesDump;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code rapporteur knowledge places}: finds places, and makes a gazetteer of a user's own. */
@Command(
        name = "places",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Finds places in the gazetteer, and makes one of your own.",
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "",
            "Examples:",
            "  rapporteur knowledge places import cities500.txt --output my-knowledge/gazetteer.bin",
            "  rapporteur knowledge places find Kharkiv --tables my-knowledge",
            "  rapporteur read --tables my-knowledge report.txt"
        })
final class PlacesCommand implements Runnable {
    private static final int LONGEST_LINE = 1 << 16;
    private static final int MOST_TOLD = 20;

    private final Streams streams;

    @Spec
    private @Nullable CommandSpec spec;

    @ParentCommand
    private @Nullable KnowledgeCommand parent;

    PlacesCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public void run() {
        if (spec == null) {
            throw new IllegalStateException("picocli gives the specification before a command runs");
        }
        throw new ParameterException(spec.commandLine(), "name a command: find or import");
    }

    @Command(
            name = "import",
            description = {
                "Packs the populated places and the first- and second-level divisions of a dump of GeoNames"
                        + " (allCountries.txt, cities500.txt, RU.txt; 19 fields parted by tabs) into a gazetteer.",
                "Put it into a folder of tables as gazetteer.bin; it is then asked before ours."
            },
            mixinStandardHelpOptions = true)
    int importDump(
            @Parameters(paramLabel = "DUMP", description = "The file, unpacked; - is standard input.") String dump,
            @Option(
                            names = "--output",
                            paramLabel = "FILE",
                            required = true,
                            description = "Write there; the file appears when it is complete.")
                    Path output,
            @Option(
                            names = "--least-people",
                            paramLabel = "N",
                            defaultValue = "500",
                            description =
                                    "How many live in a populated place, at least (default: ${DEFAULT-VALUE}); 0 for"
                                            + " those of which GeoNames does not know it, too.")
                    int leastPeople)
            throws IOException, FailureException {
        GeonamesDump places = new GeonamesDump(knowledge(), leastPeople);
        long refused = read(dump, places);
        if (places.size() == 0) {
            streams.say("there is no place in '" + Input.name(dump) + "'; nothing was written.");
            return ExitCode.SOFTWARE;
        }
        try (Output result = Output.to(output, streams)) {
            places.pack(result.stream());
            result.keep();
        }
        streams.say(places.size() + " places were written to '" + output + "'"
                + (refused == 0 ? "." : "; " + refused + " lines were passed over."));
        return refused == 0 ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    @Command(
            name = "find",
            description =
                    "Tells which places have a name, those with most people first, in your gazetteer and in ours.",
            mixinStandardHelpOptions = true)
    int find(@Parameters(paramLabel = "NAME", arity = "1..*", description = "A name of a place.") List<String> name)
            throws IOException, FailureException {
        String words = String.join(" ", name);
        List<Place> places = knowledge().gazetteer().places(words);
        if (places.isEmpty()) {
            streams.say("no place called '" + words + "' is known.");
            return ExitCode.SOFTWARE;
        }
        try (Output output = Output.to(null, streams)) {
            for (Place place : places) {
                output.writer().write(told(place));
            }
            output.keep();
        }
        return ExitCode.OK;
    }

    private ActorKnowledge knowledge() throws FailureException {
        if (parent == null) {
            throw new IllegalStateException("picocli gives the command above before a command runs");
        }
        return parent.knowledge();
    }

    private static String told(Place place) {
        return String.join(
                        "\t",
                        place.name(),
                        place.kind().name(),
                        place.country(),
                        place.region() == null ? "-" : place.region(),
                        place.district() == null ? "-" : place.district(),
                        String.valueOf(place.latitude()),
                        String.valueOf(place.longitude()),
                        place.geonames() == 0 ? "-" : String.valueOf(place.geonames()),
                        String.valueOf(place.population()))
                + "\n";
    }

    private long read(String dump, GeonamesDump places) throws FailureException {
        Refused refused = new Refused();
        new Input(streams).lines(dump, LONGEST_LINE, line -> {
            String text = line.text();
            String problem = text == null ? line.problem() : text.isEmpty() ? null : places.add(text);
            if (problem != null && ++refused.count <= MOST_TOLD) {
                streams.say(Input.name(dump) + ":" + line.number() + ": " + problem);
            }
        });
        if (refused.count > MOST_TOLD) {
            streams.say("and " + (refused.count - MOST_TOLD) + " more lines.");
        }
        return refused.count;
    }

    /** How many lines were refused. */
    private static final class Refused {
        private long count;
    }
}
