// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.knowledge.dictionary.CodingDictionary;
import org.rapporteur.knowledge.dictionary.DateReading;
import org.rapporteur.knowledge.dictionary.DictionaryFile;
import org.rapporteur.knowledge.dictionary.DictionaryFile.Problem;
import org.rapporteur.knowledge.dictionary.DictionaryRow;
import org.rapporteur.knowledge.dictionary.DictionaryRow.Kind;
import org.rapporteur.knowledge.dictionary.DictionaryTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;

/** {@code rapporteur knowledge import --petrarch}: takes over a user's actor and agent dictionaries. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = {
            "Reads actor and agent dictionaries in the form of PETRARCH or TABARI into a folder of tables of your own.",
            "Every line that is malformed is told with its number; nothing is left out in silence."
        },
        footer = {
            "",
            "Exit codes: 0 all was taken, 1 a line or file was not taken (the rest was), 2 used wrongly.",
            "",
            "Examples:",
            "  rapporteur knowledge import --petrarch my.actors.txt my.agents.txt",
            "  rapporteur knowledge import --petrarch my.actors.txt my.agents.txt --into my-knowledge",
            "  rapporteur read --tables my-knowledge report.txt"
        })
final class ImportDictionaryCommand implements Callable<Integer> {
    private final Streams streams;

    @Option(
            names = "--petrarch",
            paramLabel = "FILE",
            arity = "1..*",
            required = true,
            description = "The dictionaries, in the order in which their codes are tried.")
    private List<Path> files = List.of();

    @Option(
            names = "--into",
            paramLabel = "FOLDER",
            description = "Write them there as " + CodingDictionary.FILE + "; without it they are only checked.")
    private @Nullable Path folder;

    @Option(
            names = "--petrarch-dates",
            paramLabel = "READING",
            defaultValue = "code",
            description = {
                "How the last day of a range and of <DATE is meant (default: ${DEFAULT-VALUE}):",
                "code: not included, as PETRARCH and TABARI do it;",
                "doc: included, as their manuals say."
            })
    private DateReading reading = DateReading.CODE;

    @Option(
            names = "--join-bare",
            description = "A phrase without a code before another phrase is a synonym of it, whose + was forgotten.")
    private boolean joinBare;

    @Option(names = "--replace", description = "Replace the dictionary that is in the folder.")
    private boolean replace;

    ImportDictionaryCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException, FailureException {
        Path table = folder == null ? null : folder.resolve(CodingDictionary.FILE);
        if (table != null && Files.exists(table) && !replace) {
            throw new FailureException(
                    "there is a dictionary in '" + folder + "' already; --replace puts this one in its place.");
        }
        List<DictionaryRow> rows = new ArrayList<>();
        boolean whole = true;
        for (Path file : files) {
            whole &= read(file, rows);
        }
        if (table != null && folder != null && !rows.isEmpty()) {
            Output.makeFolder(folder);
            try (Output output = Output.to(table, streams)) {
                output.writer().write(DictionaryTable.write(rows));
                output.keep();
            }
            streams.say("written to '" + table + "'; read with --tables " + folder + ".");
        } else {
            streams.say("nothing was written" + (folder == null ? "; --into FOLDER writes it." : "."));
        }
        return whole ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    private boolean read(Path path, List<DictionaryRow> rows) throws FailureException {
        String name = path.getFileName().toString();
        if (rows.stream().anyMatch(row -> row.file().equals(name))) {
            throw new FailureException("two dictionaries are called '" + name + "'; give them different names.");
        }
        DictionaryFile file = DictionaryFile.read(name, text(path), reading, joinBare);
        for (Problem problem : file.problems()) {
            streams.say(path.resolveSibling(problem.file()) + ":" + problem.line() + ": " + problem.words()
                    + (problem.taken() ? " [taken]" : " [left out]"));
        }
        rows.addAll(file.rows());
        long left = file.problems().stream().filter(problem -> !problem.taken()).count();
        streams.say(path + ": " + file.kind().name().toLowerCase(Locale.ROOT) + ", " + counted(file.rows()) + "; "
                + left + " left out, " + (file.problems().size() - left)
                + " doubtful; lines of comment that are not kept: "
                + file.comments() + ".");
        return left == 0;
    }

    private static String counted(List<DictionaryRow> rows) {
        Set<String> codes = new HashSet<>();
        int[] counts = new int[Kind.values().length];
        for (DictionaryRow row : rows) {
            counts[row.kind().ordinal()]++;
            if (row.code() != null) {
                codes.add(row.code());
            }
        }
        int agents = counts[Kind.AGENT.ordinal()];
        return agents > 0
                ? agents + " phrases, " + codes.size() + " different codes"
                : counts[Kind.PRIMARY.ordinal()] + " entries with " + counts[Kind.SYNONYM.ordinal()] + " synonyms and "
                        + (counts[Kind.CODE.ordinal()] + counts[Kind.OWN.ordinal()]) + " codes, " + codes.size()
                        + " of them different";
    }

    private static String text(Path path) throws FailureException {
        try {
            return Files.readString(path, StandardCharsets.UTF_8);
        } catch (CharacterCodingException e) {
            // The older ones are Latin-1, of which every byte is a character.
            try {
                return Files.readString(path, StandardCharsets.ISO_8859_1);
            } catch (IOException again) {
                throw new UncheckedIOException(again);
            }
        } catch (NoSuchFileException e) {
            throw new FailureException("there is no file '" + path + "'.", e);
        } catch (IOException e) {
            throw new FailureException("cannot read '" + path + "': " + e.getMessage(), e);
        }
    }
}
