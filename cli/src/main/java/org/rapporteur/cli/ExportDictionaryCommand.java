// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.knowledge.dictionary.CodingDictionary;
import org.rapporteur.knowledge.dictionary.DateReading;
import org.rapporteur.knowledge.dictionary.DictionaryExport;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code rapporteur knowledge export --petrarch}: writes the dictionary of a folder back. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = {
            "Writes the dictionary of a folder of your own (--tables) back in the form of PETRARCH.",
            "Each file bears the name of the one that was imported; a code has the same days as here."
        },
        footer = {"", "Example:", "  rapporteur knowledge export --petrarch --tables my-knowledge --into dictionaries"})
final class ExportDictionaryCommand implements Callable<Integer> {
    private final Streams streams;

    @ParentCommand
    private @Nullable KnowledgeCommand parent;

    @Option(names = "--petrarch", required = true, description = "In the form of PETRARCH.")
    private boolean petrarch;

    @Option(
            names = "--into",
            paramLabel = "FOLDER",
            required = true,
            description = "Write the files there; none that is there is overwritten.")
    private Path folder = Path.of(".");

    @Option(
            names = "--petrarch-dates",
            paramLabel = "READING",
            defaultValue = "code",
            description =
                    "How whoever reads the files means the last day of a range: ${COMPLETION-CANDIDATES} (default:"
                            + " ${DEFAULT-VALUE}).")
    private DateReading reading = DateReading.CODE;

    ExportDictionaryCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException, FailureException {
        if (parent == null) {
            throw new IllegalStateException("picocli gives the command above before a command runs");
        }
        CodingDictionary dictionary = parent.dictionary();
        if (!petrarch || dictionary.isEmpty()) {
            streams.say(
                    parent.folder() == null
                            ? "name the folder of your tables: --tables FOLDER."
                            : "there is no dictionary in '" + parent.folder() + "'.");
            return ExitCode.SOFTWARE;
        }
        Map<String, String> files = DictionaryExport.write(dictionary.rows(), reading);
        for (String name : files.keySet()) {
            if (name.isEmpty()
                    || !folder.resolve(name)
                            .normalize()
                            .equals(folder.normalize().resolve(Path.of(name).getFileName()))) {
                throw new FailureException("'" + name + "' in the source of a row is no name of a file.");
            }
            if (Files.exists(folder.resolve(name))) {
                throw new FailureException("there is a '" + folder.resolve(name) + "' already; nothing was written.");
            }
        }
        Output.makeFolder(folder);
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            try (Output output = Output.to(path, streams)) {
                output.writer().write(file.getValue());
                output.keep();
            }
            streams.say("written to '" + path + "'.");
        }
        return ExitCode.OK;
    }
}
