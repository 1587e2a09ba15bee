// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.Rapporteur;
import org.rapporteur.knowledge.Knowledge;
import org.rapporteur.knowledge.actors.ActorKnowledge;
import org.rapporteur.knowledge.actors.ActorLint;
import org.rapporteur.knowledge.actors.ActorLint.Finding;
import org.rapporteur.knowledge.actors.Gazetteer;
import org.rapporteur.knowledge.actors.Overlay;
import org.rapporteur.knowledge.dictionary.CodingDictionary;
import org.rapporteur.knowledge.events.EventLint;
import org.rapporteur.sources.Compiling;
import org.rapporteur.table.TableException;
import picocli.CommandLine.Option;

/** The folder of a user's own tables, which lie over ours line by line, and its option. */
final class OwnTables {
    private static final String SUFFIX = ".tsv";

    @Option(
            names = "--tables",
            paramLabel = "FOLDER",
            description = "A folder with tables of your own, which lie over ours line by line (docs/knowledge.md).")
    private @Nullable Path folder;

    /** Tells whether there is such a folder. */
    boolean given() {
        return folder != null;
    }

    /**
     * Returns a reader of English that knows what stands in the folder, for a command that reads and ends.
     *
     * @throws WrongTablesException if anything in its tables is wrong; tells all of it
     */
    Rapporteur rapporteur() throws FailureException {
        Compiling.spare();
        return lasting();
    }

    /**
     * Returns a reader of English that knows what stands in the folder, for a command that runs for long.
     *
     * @throws WrongTablesException if anything in its tables is wrong; tells all of it
     */
    Rapporteur lasting() throws FailureException {
        Overlay overlay = overlay(folder);
        try {
            if (folder != null) {
                check(overlay, folder);
            }
            return Rapporteur.english(overlay);
        } catch (TableException e) {
            throw new WrongTablesException(e.problems());
        }
    }

    /**
     * Returns what is known of actors, with the tables in a folder.
     *
     * @throws WrongTablesException if anything in its tables is wrong; tells all of it
     */
    static ActorKnowledge actors(@Nullable Path folder) throws FailureException {
        try {
            return ActorKnowledge.load(overlay(folder));
        } catch (TableException e) {
            throw new WrongTablesException(e.problems());
        }
    }

    /**
     * Returns the dictionary of codes in a folder; an empty one if there is none.
     *
     * @throws WrongTablesException if anything in it is wrong; tells all of it
     */
    static CodingDictionary dictionary(@Nullable Path folder) throws FailureException {
        try {
            Overlay overlay = overlay(folder);
            return CodingDictionary.load(overlay.name(CodingDictionary.FILE), overlay.open(CodingDictionary.FILE));
        } catch (TableException e) {
            throw new WrongTablesException(e.problems());
        }
    }

    // What the tables say together: two holders of an office for one. That ours may be out of date is not the user's
    // fault.
    private static void check(Overlay overlay, Path folder) throws WrongTablesException {
        Stream<String> actors = ActorLint.check(overlay, LocalDate.MIN).stream()
                .filter(finding -> finding.severity() == ActorLint.Severity.ERROR
                        && Path.of(finding.file()).startsWith(folder))
                .map(Finding::toString);
        Stream<String> events = EventLint.check(overlay::name, overlay::open).stream()
                .filter(finding -> Path.of(finding.file()).startsWith(folder))
                .map(EventLint.Finding::toString);
        List<String> wrong = Stream.concat(actors, events).toList();
        if (!wrong.isEmpty()) {
            throw new WrongTablesException(wrong);
        }
    }

    /**
     * Returns the tables in a folder.
     *
     * @param folder null for none
     * @throws FailureException if there is no such folder, or a table in it that there is none of
     */
    static Overlay overlay(@Nullable Path folder) throws FailureException {
        if (folder == null) {
            return Overlay.NONE;
        }
        if (!Files.isDirectory(folder)) {
            throw new FailureException("there is no folder '" + folder + "'.");
        }
        List<String> strange = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(file -> file.getFileName().toString().endsWith(SUFFIX)
                            && !Knowledge.ownTables()
                                    .contains(file.getFileName().toString()))
                    .sorted()
                    .forEach(file -> strange.add(file + ":1: found a table of a name that is not ours, expected one of "
                            + Knowledge.ownTables()));
        } catch (IOException e) {
            throw new FailureException("cannot read the folder '" + folder + "': " + e.getMessage(), e);
        }
        if (!strange.isEmpty()) {
            throw new WrongTablesException(strange);
        }
        return new Folder(folder);
    }

    /** Tables in a folder. */
    private record Folder(Path path) implements Overlay {
        @Override
        public @Nullable Reader open(String file) {
            Path table = path.resolve(file);
            try {
                return Files.exists(table) ? Files.newBufferedReader(table, StandardCharsets.UTF_8) : null;
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read '" + table + "'", e);
            }
        }

        @Override
        public String name(String file) {
            return path.resolve(file).toString();
        }

        @Override
        public @Nullable InputStream openGazetteer() {
            Path gazetteer = path.resolve(Gazetteer.FILE);
            try {
                return Files.exists(gazetteer) ? Files.newInputStream(gazetteer) : null;
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read '" + gazetteer + "'", e);
            }
        }
    }

    /** Says what is wrong in a user's own tables, each as {@code file:line: found …, expected …}. */
    static final class WrongTablesException extends FailureException {
        private static final long serialVersionUID = 1L;

        WrongTablesException(List<String> problems) {
            super("the tables are wrong; nothing was read:\n" + String.join("\n", problems));
        }
    }
}
