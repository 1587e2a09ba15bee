// SPDX-License-Identifier: Apache-2.0
package org.rapporteur.spark;

import java.util.List;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code collate}: finds which reports tell the same, in what {@code read} wrote. */
@Command(
        name = "collate",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Finds the stories and the occurrences of what 'read' wrote, over several of its folders.")
final class CollateArchive implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FOLDER", arity = "1..*", description = "What 'read' wrote.")
    private List<String> folders = List.of();

    @Option(
            names = "--output",
            paramLabel = "FOLDER",
            required = true,
            description = "Where to write; must not be there yet.")
    private String output = "";

    @Override
    public Integer call() {
        SparkSession session = ArchiveJob.session();
        Folder result = Folder.fresh(session, output);
        List<Folder> read =
                folders.stream().map(name -> Folder.there(session, name)).toList();
        new Collation(read, result).write(spec.commandLine().getOut());
        return 0;
    }
}
